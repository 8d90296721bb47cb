"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OptionType(OpenStrEnum):
    """Kind of an option: `CE` for a call, `PE` for a put.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/positions
    """

    CE = "CE"
    PE = "PE"
