"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class LoginType(StrEnum):
    """Kind of a login, which says what `password` holds: a password, an MPIN, a register token (`TOKEN`) or a single-sign-on token
    (`TP_TOKEN`). `FINGERPRINT` is in the list of values, and the table of kinds doesn't explain it.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/login
    """

    PASSWORD = "PASSWORD"  # nosec B105
    MPIN = "MPIN"
    TOKEN = "TOKEN"  # nosec B105
    TP_TOKEN = "TP_TOKEN"  # nosec B105
    FINGERPRINT = "FINGERPRINT"
