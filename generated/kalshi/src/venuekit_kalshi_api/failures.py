"""How Kalshi's documented failures are read. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from venuekit.call.operation import ErrorFields, Failure, model_body

ERROR_FIELDS = ErrorFields(
    code=("error.code", "code"), message=("error.message", "message", "msg", "error"), details=("error.details", "details")
)
_error_response = model_body("venuekit_kalshi_api", "ErrorResponse")
_exchange_status = model_body("venuekit_kalshi_api", "ExchangeStatus")
ERROR_RESPONSE = Failure(_error_response)
EXCHANGE_STATUS = Failure(_exchange_status)
