"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class ProductType(OpenStrEnum):
    """Product of an order. The samples on the page for dealers have `CNC` and `MIS`, which are not in this list.

    Source: https://developer.synapsewave.com/docs/ConnectorAPI/order
    """

    INTRADAY = "INTRADAY"
    DELIVERY = "DELIVERY"
    BTST = "BTST"
    COVER = "COVER"
    BRACKET = "BRACKET"
    MTF = "MTF"
