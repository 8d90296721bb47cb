"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class Direction(StrEnum):
    """Values that are only sent, and all there are.

    Source: https://docs.example.com/sides
    """

    UP = "up"
    DOWN = "down"
