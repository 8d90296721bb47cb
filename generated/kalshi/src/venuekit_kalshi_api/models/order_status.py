"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrderStatus(OpenStrEnum):
    """Status of an order: open in the order book (`resting`), cancelled (`canceled`) or completely filled (`executed`). A
    cancelled order may be partially filled.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    RESTING = "resting"
    CANCELED = "canceled"
    EXECUTED = "executed"
