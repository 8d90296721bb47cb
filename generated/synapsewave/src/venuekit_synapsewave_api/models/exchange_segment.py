"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class ExchangeSegment(OpenStrEnum):
    """Exchange and segment of an order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/reference-catalog
    """

    NSE_EQ = "NSE_EQ"
    NSE_FO = "NSE_FO"
    BSE_EQ = "BSE_EQ"
    BSE_FO = "BSE_FO"
    MCX_FO = "MCX_FO"
    NCDEX_FO = "NCDEX_FO"
    MSE_CUR = "MSE_CUR"
    NSE_CUR = "NSE_CUR"
    BSE_CUR = "BSE_CUR"
    BSE_COMM = "BSE_COMM"
    NSE_COMM = "NSE_COMM"
    NSE_OTS = "NSE_OTS"
