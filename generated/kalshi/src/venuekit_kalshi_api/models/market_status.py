"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class MarketStatus(OpenStrEnum):
    """Status of a market. `initialized`: not open yet. `active`: open. `inactive`: paused. `closed`: over, but not determined.
    `determined`: the result is known; settlement follows when the settlement timer ends. `disputed`: the result is in dispute.
    `amended`: the result was changed. `finalized`: settled.

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
