"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrderStatus(OpenStrEnum):
    """Status of an order. Readable pages print only `new`, an open order. They mention the other statuses in prose; their spelling
    here is inferred. If the status matters, compare `qty`, `outstand_qty` and `execute_qty` instead.

    Source: https://docs.habittrade.com/trade/uat-testing-guide.html
    """

    NEW = "new"
    PARTIALLY_FILLED = "partially_filled"
    FILLED = "filled"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
