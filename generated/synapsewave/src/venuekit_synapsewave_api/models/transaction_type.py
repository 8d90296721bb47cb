"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class TransactionType(OpenStrEnum):
    """Side of an order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/place-order-any-scrip
    """

    BUY = "BUY"
    SELL = "SELL"
