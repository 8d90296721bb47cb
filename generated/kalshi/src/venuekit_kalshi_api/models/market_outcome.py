"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class MarketOutcome(OpenStrEnum):
    """How a market was decided. `yes` and `no` name the side that pays, `scalar` stands for a value in between, and an empty text
    for a market that isn't decided.

    Source: https://docs.kalshi.com/api-reference/market/get-market
    """

    YES = "yes"
    NO = "no"
    SCALAR = "scalar"
    VALUE = ""
