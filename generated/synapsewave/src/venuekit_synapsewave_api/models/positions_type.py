"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class PositionsType(StrEnum):
    """Kind of positions to return: `all`, `daily` or `expiry`. The page doesn't explain the last two.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/positions
    """

    ALL = "all"
    DAILY = "daily"
    EXPIRY = "expiry"
