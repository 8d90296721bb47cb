"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class RejectReason(OpenStrEnum):
    """Reason of a rejection. `EXCHANGE_UNREACHABLE`: the exchange is unreachable. `EXCHANGE_RESPONSE_TIMEOUT`: the exchange didn't
    respond in time. `ORDER_ID_NOT_FOUND`: the order is unknown. `INVALID_TYPE`: the message has a wrong type.
    `METHOD_NOT_SUPPORTED`: the exchange doesn't support the call. `JSON_ERROR`: the request isn't valid JSON. `OTHER`: any
    other reason. The page lists only the names; the meanings are inferred.

    Source: https://docs.coinapi.io/ems-api/rest-api/balances/get-balances
    """

    OTHER = "OTHER"
    EXCHANGE_UNREACHABLE = "EXCHANGE_UNREACHABLE"
    EXCHANGE_RESPONSE_TIMEOUT = "EXCHANGE_RESPONSE_TIMEOUT"
    ORDER_ID_NOT_FOUND = "ORDER_ID_NOT_FOUND"
    INVALID_TYPE = "INVALID_TYPE"
    METHOD_NOT_SUPPORTED = "METHOD_NOT_SUPPORTED"
    JSON_ERROR = "JSON_ERROR"
