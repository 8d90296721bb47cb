"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class Source(StrEnum):
    """Kind of application that calls: `WEBAPI` for a browser, `MOBILEAPI` for an app. One sample has `MobileAPI`; the capitals are
    inferred.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/send-otp-password-totp
    """

    WEBAPI = "WEBAPI"
    MOBILEAPI = "MOBILEAPI"
