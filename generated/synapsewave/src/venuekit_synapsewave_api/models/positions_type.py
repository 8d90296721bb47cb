"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class PositionsType(StrEnum):
    """Which positions are asked for: `all` of them, the `daily` ones, or the `expiry` ones, which the page explains no further.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/positions
    """

    ALL = "all"
    DAILY = "daily"
    EXPIRY = "expiry"
