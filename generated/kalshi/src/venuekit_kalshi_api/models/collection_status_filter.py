"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class CollectionStatusFilter(StrEnum):
    """Filter by collection status - before combos can be created (`unopened`), while they can (`open`), and after (`closed`).

    Source: https://docs.kalshi.com/api-reference/multivariate/get-multivariate-event-collections
    """

    UNOPENED = "unopened"
    OPEN = "open"
    CLOSED = "closed"
