"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.enums import OpenStrEnum


class ShapesNestedDeeperMode(OpenStrEnum):
    """ """

    ON = "on"
    OFF = "off"
