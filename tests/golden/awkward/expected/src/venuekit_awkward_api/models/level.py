"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenIntEnum


class Level(OpenIntEnum):
    """Integers, some below zero.

    Source: https://docs.example.com/sides
    """

    VALUE_NEGATIVE_10 = -10
    VALUE_NEGATIVE_1 = -1
    VALUE_0 = 0
    VALUE_1 = 1
    VALUE_200 = 200
