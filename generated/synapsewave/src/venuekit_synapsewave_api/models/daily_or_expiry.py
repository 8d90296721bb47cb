"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class DailyOrExpiry(OpenStrEnum):
    """Kind of a position, here in capitals: `DAILY` or `EXPIRY`. That the parameter values `daily` and `expiry` select these is
    inferred.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/positions
    """

    DAILY = "DAILY"
    EXPIRY = "EXPIRY"
