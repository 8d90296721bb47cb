"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrderType(OpenStrEnum):
    """Whether an order has a limit price (`limit`) or not (`market`).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    LIMIT = "limit"
    MARKET = "market"
