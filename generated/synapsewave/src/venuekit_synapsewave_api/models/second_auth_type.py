"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class SecondAuthType(StrEnum):
    """Type of a second factor. `REGISTER` is not a factor: it requests a register token and the types that the user may use.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/login
    """

    REGISTER = "REGISTER"
    OTP = "OTP"
    TOTP = "TOTP"
    FINGERPRINT = "FINGERPRINT"
