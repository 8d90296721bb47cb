"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class RestingMarginReservation(OpenStrEnum):
    """How much cash stays on its shard for open orders when the venue moves money: nothing (`none`), the largest commitment on one
    side of a market (`max`), or the total of all open orders (`sum`).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    NONE = "none"
    MAX = "max"
    SUM = "sum"
