"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class ShapesNestedDeeperMode(OpenStrEnum):
    """ """

    ON = "on"
    OFF = "off"
