"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class SelfTradePreventionType(OpenStrEnum):
    """What happens if an order would match another order of the same account. With `taker_at_cross`, the incoming order is
    cancelled at that point: it keeps its earlier fills, and the resting order stays open. With `maker`, the resting order is
    cancelled and the incoming one continues.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    TAKER_AT_CROSS = "taker_at_cross"
    MAKER = "maker"
