"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class SquareOffType(StrEnum):
    """Kind of positions to close.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/square-off-all-orders
    """

    DAILY = "DAILY"
    EXPIRY = "EXPIRY"
