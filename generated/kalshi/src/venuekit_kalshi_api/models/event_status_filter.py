"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class EventStatusFilter(StrEnum):
    """Filter by event status: not open yet (`unopened`), `open`, `closed` or `settled`.

    Source: https://docs.kalshi.com/api-reference/events/get-events
    """

    UNOPENED = "unopened"
    OPEN = "open"
    CLOSED = "closed"
    SETTLED = "settled"
