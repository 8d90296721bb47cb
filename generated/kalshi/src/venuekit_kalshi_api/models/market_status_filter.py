"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class MarketStatusFilter(StrEnum):
    """Filter by market status, with values that differ from those of a market: `unopened` for `initialized`, `open` for `active`,
    `paused` for `inactive`, `closed` for `closed` (and later states before the settlement, which is inferred), `settled` for
    `finalized`.

    Source: https://docs.kalshi.com/api-reference/market/get-markets
    """

    UNOPENED = "unopened"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    SETTLED = "settled"
