"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import ClosedStrEnum


class Closed(ClosedStrEnum):
    """Values the venue promises not to add to.

    Source: https://docs.example.com/sides
    """

    ON = "on"
    OFF = "off"
