"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.enums import OpenStrEnum


class ShapesMode(OpenStrEnum):
    """An enum without a name."""

    FAST = "fast"
    SLOW = "slow"
