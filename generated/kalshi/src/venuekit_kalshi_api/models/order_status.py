"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrderStatus(OpenStrEnum):
    """What has become of an order: open in the book (`resting`), taken off (`canceled`) or filled in whole (`executed`). A
    cancelled order may have been filled in part.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    RESTING = "resting"
    CANCELED = "canceled"
    EXECUTED = "executed"
