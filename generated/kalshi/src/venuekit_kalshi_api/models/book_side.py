"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class BookSide(OpenStrEnum):
    """Side of the order book, from the perspective of the yes contract. `bid` buys yes or sells no, `ask` sells yes or buys no.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-fills
    """

    BID = "bid"
    ASK = "ask"
