"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OutcomeSide(OpenStrEnum):
    """The outcome that is gained by. Buying yes and selling no gain by `yes`; buying no and selling yes gain by `no`.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-fills
    """

    YES = "yes"
    NO = "no"
