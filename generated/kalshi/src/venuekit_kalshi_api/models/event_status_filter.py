"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class EventStatusFilter(StrEnum):
    """Parts of an event's life, in words of the list's own: not open yet (`unopened`), `open`, `closed` or `settled`.

    Source: https://docs.kalshi.com/api-reference/events/get-events
    """

    UNOPENED = "unopened"
    OPEN = "open"
    CLOSED = "closed"
    SETTLED = "settled"
