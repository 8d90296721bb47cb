"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class Side(OpenStrEnum):
    """Which of a market's two contracts an order named.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-fills
    """

    YES = "yes"
    NO = "no"
