"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class LegSide(StrEnum):
    """The side of a leg's market.

    Source: https://docs.kalshi.com/api-reference/multivariate/create-market-in-multivariate-event-collection
    """

    YES = "yes"
    NO = "no"
