"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class LoginType(StrEnum):
    """Type of a login, which determines the content of `password`: a password, an MPIN, a register token (`TOKEN`) or a
    single-sign-on token (`TP_TOKEN`). `FINGERPRINT` is in the list of values, but not in the table that explains them.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/login
    """

    PASSWORD = "PASSWORD"  # nosec B105
    MPIN = "MPIN"
    TOKEN = "TOKEN"  # nosec B105
    TP_TOKEN = "TP_TOKEN"  # nosec B105
    FINGERPRINT = "FINGERPRINT"
