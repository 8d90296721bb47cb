"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrderType(OpenStrEnum):
    """Type of an order. `limit_order`: limit order. `enhanced_limit_order`: enhanced limit order of the Hong Kong exchange (the
    meaning is inferred). `stop_limit_order`, `stop_market_order`: limit or market order that is activated at the trigger price.
    The venue's own list could not be read and has more values.

    Source: https://docs.habittrade.com/trade/place-order.html
    """

    LIMIT_ORDER = "limit_order"
    ENHANCED_LIMIT_ORDER = "enhanced_limit_order"
    STOP_LIMIT_ORDER = "stop_limit_order"
    STOP_MARKET_ORDER = "stop_market_order"
