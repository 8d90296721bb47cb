"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class SelfTradePreventionType(OpenStrEnum):
    """What happens if an order would trade with another one of the same member. With `taker_at_cross` the incoming order ends,
    with nothing filled and nothing remaining, and the resting one stays. With `maker` it is the resting one that gives way;
    that it is cancelled, and that the incoming one goes on, is inferred from the name.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    TAKER_AT_CROSS = "taker_at_cross"
    MAKER = "maker"
