"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class SelfTradePreventionType(OpenStrEnum):
    """What happens if an order would trade with another one of the same member. With `taker_at_cross` the incoming order is
    cancelled where they meet: what it filled before stays filled, and the resting order stays. With `maker` the resting order
    is cancelled and the incoming one goes on.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    TAKER_AT_CROSS = "taker_at_cross"
    MAKER = "maker"
