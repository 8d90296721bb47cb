"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrdType(OpenStrEnum):
    """Kind of order. There is only `LIMIT`; in place of a market order, send one that is filled at once (`FILL_OR_KILL` or
    `IMMEDIATE_OR_CANCEL`) at a worst acceptable price.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    LIMIT = "LIMIT"
