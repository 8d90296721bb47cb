"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class SettlementBoundsType(OpenStrEnum):
    """Whether a minimum payout of yes may be set before the market is determined (`floor`) or not (`default`).

    Source: https://docs.kalshi.com/api-reference/market/get-market
    """

    DEFAULT = "default"
    FLOOR = "floor"
