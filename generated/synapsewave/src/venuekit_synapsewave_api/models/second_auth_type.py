"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class SecondAuthType(StrEnum):
    """Kind of a second factor. `REGISTER` is none: it asks for a register token and for the kinds that the user may use.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/login
    """

    REGISTER = "REGISTER"
    OTP = "OTP"
    TOTP = "TOTP"
    FINGERPRINT = "FINGERPRINT"
