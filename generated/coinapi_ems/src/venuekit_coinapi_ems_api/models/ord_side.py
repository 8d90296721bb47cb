"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrdSide(OpenStrEnum):
    """Side: `BUY` or `SELL`.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    BUY = "BUY"
    SELL = "SELL"
