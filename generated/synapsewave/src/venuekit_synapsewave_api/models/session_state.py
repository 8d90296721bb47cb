"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class SessionState(OpenStrEnum):
    """Whether a session is active, as a string.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/validate-session
    """

    TRUE = "true"
    FALSE = "false"
