"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class SettlementBoundsType(OpenStrEnum):
    """Whether a least payout to yes may be fixed before the market is decided (`floor`) or never is (`default`).

    Source: https://docs.kalshi.com/api-reference/market/get-market
    """

    DEFAULT = "default"
    FLOOR = "floor"
