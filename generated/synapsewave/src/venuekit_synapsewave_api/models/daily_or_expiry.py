"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class DailyOrExpiry(OpenStrEnum):
    """Kind of a position, in capitals here: `DAILY` or `EXPIRY`. That these are what the call's `daily` and `expiry` select is
    inferred.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/positions
    """

    DAILY = "DAILY"
    EXPIRY = "EXPIRY"
