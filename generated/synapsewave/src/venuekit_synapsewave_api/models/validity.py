"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class Validity(OpenStrEnum):
    """How long an order lives: the day, immediate or cancel, till a date, till it is cancelled, and three kinds that the pages
    list without a word (`EOS`, `EOSESS`, `EOTODY`). Which of them is allowed depends on the segment.

    Source: https://developer.synapsewave.com/docs/CloudRestProAPI/order
    """

    DAY = "DAY"
    IOC = "IOC"
    GTD = "GTD"
    GTC = "GTC"
    EOS = "EOS"
    EOSESS = "EOSESS"
    EOTODY = "EOTODY"
