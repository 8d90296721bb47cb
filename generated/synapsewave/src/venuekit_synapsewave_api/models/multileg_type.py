"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class MultilegType(OpenStrEnum):
    """Type of a multileg order: two legs, three legs, or a spread.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/place-multileg-spread-order
    """

    VALUE_2_L = "2L"
    VALUE_3_L = "3L"
    SPREAD = "SPREAD"
