"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Whether an order buys or sells.

    Source: https://docs.habittrade.com/trade/place-order.html
    """

    BUY = "buy"
    SELL = "sell"
