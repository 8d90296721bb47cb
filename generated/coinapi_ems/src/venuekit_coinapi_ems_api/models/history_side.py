"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenIntEnum


class HistorySide(OpenIntEnum):
    """Whether an order of the log bought (1) or sold (2).

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    BUY = 1
    SELL = 2
