"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class MarketResult(OpenStrEnum):
    """Result of a market. `yes` and `no` name the side that pays; `scalar` means that it settled at a value in between; `void` was
    removed from the venue's list in June 2026, but older rows may still contain it.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-settlements
    """

    YES = "yes"
    NO = "no"
    SCALAR = "scalar"
    VOID = "void"
