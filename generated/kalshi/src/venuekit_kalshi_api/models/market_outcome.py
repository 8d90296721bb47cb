"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class MarketOutcome(OpenStrEnum):
    """Result of a market. `yes` and `no` name the side that pays, `scalar` means a value in between, and an empty string means
    that the market isn't determined.

    Source: https://docs.kalshi.com/api-reference/market/get-market
    """

    YES = "yes"
    NO = "no"
    SCALAR = "scalar"
    VALUE = ""
