"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class Action(OpenStrEnum):
    """Whether an order bought (`buy`) or sold (`sell`) the contracts it named.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-fills
    """

    BUY = "buy"
    SELL = "sell"
