"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class RestingMarginReservation(OpenStrEnum):
    """How much of a shard's cash is left where it is for open orders when the venue moves money, nothing (`none`), what the
    largest commitment on one side of a market takes (`max`), or what all open orders take together (`sum`).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    NONE = "none"
    MAX = "max"
    SUM = "sum"
