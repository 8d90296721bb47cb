"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OutcomeSide(OpenStrEnum):
    """The outcome that profits. Buying yes and selling no profit from `yes`; buying no and selling yes profit from `no`.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-fills
    """

    YES = "yes"
    NO = "no"
