"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class MarketType(OpenStrEnum):
    """Whether a market pays only one side (`binary`), or may split the payout (`scalar`).

    Source: https://docs.kalshi.com/api-reference/market/get-market
    """

    BINARY = "binary"
    SCALAR = "scalar"
