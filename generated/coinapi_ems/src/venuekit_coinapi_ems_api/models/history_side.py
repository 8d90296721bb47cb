"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenIntEnum


class HistorySide(OpenIntEnum):
    """Side of an order in the log: 1 for bought, 2 for sold.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    BUY = 1
    SELL = 2
