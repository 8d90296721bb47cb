"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class ProductType(OpenStrEnum):
    """Product under which an order is placed. The page for dealers has `CNC` and `MIS` in its samples, which are none of these.

    Source: https://developer.synapsewave.com/docs/ConnectorAPI/order
    """

    INTRADAY = "INTRADAY"
    DELIVERY = "DELIVERY"
    BTST = "BTST"
    COVER = "COVER"
    BRACKET = "BRACKET"
    MTF = "MTF"
