"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class Validity(OpenStrEnum):
    """How long an order is valid: day, immediate or cancel, good till date, good till cancelled, and three values that the pages
    don't explain (`EOS`, `EOSESS`, `EOTODY`). The allowed values depend on the segment.

    Source: https://developer.synapsewave.com/docs/CloudRestProAPI/order
    """

    DAY = "DAY"
    IOC = "IOC"
    GTD = "GTD"
    GTC = "GTC"
    EOS = "EOS"
    EOSESS = "EOSESS"
    EOTODY = "EOTODY"
