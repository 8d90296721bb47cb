"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrderType(OpenStrEnum):
    """Kind of an order: at a limit (`limit_order`), at a limit of the Hong Kong exchange's enhanced kind (`enhanced_limit_order`;
    the meaning is inferred), or let loose by a trigger price, at a limit (`stop_limit_order`) or at the market
    (`stop_market_order`). The venue's own list could not be read and has more.

    Source: https://docs.habittrade.com/trade/place-order.html
    """

    LIMIT_ORDER = "limit_order"
    ENHANCED_LIMIT_ORDER = "enhanced_limit_order"
    STOP_LIMIT_ORDER = "stop_limit_order"
    STOP_MARKET_ORDER = "stop_market_order"
