"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class ShapesMode(OpenStrEnum):
    """An enum without a name."""

    FAST = "fast"
    SLOW = "slow"
