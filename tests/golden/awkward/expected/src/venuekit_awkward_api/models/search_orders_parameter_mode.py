"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class SearchOrdersParameterMode(OpenStrEnum):
    """ """

    FAST = "fast"
    SLOW = "slow"
