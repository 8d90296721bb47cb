"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrderStatus(OpenStrEnum):
    """Where an order stands. Only `new`, an open order, is printed on a page that could be read. The other states are named there
    in prose; their spelling here is inferred. Compare `qty`, `outstand_qty` and `execute_qty` where it matters.

    Source: https://docs.habittrade.com/trade/uat-testing-guide.html
    """

    NEW = "new"
    PARTIALLY_FILLED = "partially_filled"
    FILLED = "filled"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
