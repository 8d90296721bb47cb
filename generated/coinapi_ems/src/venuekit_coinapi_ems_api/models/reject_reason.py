"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class RejectReason(OpenStrEnum):
    """Why a request was refused: the exchange can't be reached or didn't answer in time (`EXCHANGE_UNREACHABLE`,
    `EXCHANGE_RESPONSE_TIMEOUT`), the order isn't known (`ORDER_ID_NOT_FOUND`), the message has a wrong type (`INVALID_TYPE`),
    the exchange doesn't offer what was asked (`METHOD_NOT_SUPPORTED`), the request isn't valid JSON (`JSON_ERROR`), or
    something else (`OTHER`). The page lists the names alone; the meanings are inferred.

    Source: https://docs.coinapi.io/ems-api/rest-api/balances/get-balances
    """

    OTHER = "OTHER"
    EXCHANGE_UNREACHABLE = "EXCHANGE_UNREACHABLE"
    EXCHANGE_RESPONSE_TIMEOUT = "EXCHANGE_RESPONSE_TIMEOUT"
    ORDER_ID_NOT_FOUND = "ORDER_ID_NOT_FOUND"
    INVALID_TYPE = "INVALID_TYPE"
    METHOD_NOT_SUPPORTED = "METHOD_NOT_SUPPORTED"
    JSON_ERROR = "JSON_ERROR"
