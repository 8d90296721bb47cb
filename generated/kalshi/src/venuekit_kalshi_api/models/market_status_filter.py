"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class MarketStatusFilter(StrEnum):
    """Parts of a market's life, in words of the list's own: `unopened` for markets that are `initialized`, `open` for `active`,
    `paused` for `inactive`, `closed` for `closed` (and what follows before the settlement, as is inferred), `settled` for
    `finalized`.

    Source: https://docs.kalshi.com/api-reference/market/get-markets
    """

    UNOPENED = "unopened"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    SETTLED = "settled"
