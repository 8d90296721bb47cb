"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrdType(OpenStrEnum):
    """Type of an order. There is only `LIMIT`; instead of a market order, send one that must fill immediately (`FILL_OR_KILL` or
    `IMMEDIATE_OR_CANCEL`) at the worst acceptable price.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    LIMIT = "LIMIT"
