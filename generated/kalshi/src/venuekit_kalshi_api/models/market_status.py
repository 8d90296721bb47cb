"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class MarketStatus(OpenStrEnum):
    """Where a market is in its life. `initialized`: not open yet. `active`: open. `inactive`: paused. `closed`: over, and not
    decided. `determined`: decided, to be settled when the settlement timer is over. `disputed`: the decision is in doubt.
    `amended`: decided anew. `finalized`: settled.

    Source: https://docs.kalshi.com/api-reference/market/get-market
    """

    INITIALIZED = "initialized"
    INACTIVE = "inactive"
    ACTIVE = "active"
    CLOSED = "closed"
    DETERMINED = "determined"
    DISPUTED = "disputed"
    AMENDED = "amended"
    FINALIZED = "finalized"
