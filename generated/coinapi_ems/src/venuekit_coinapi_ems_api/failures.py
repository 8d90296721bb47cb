"""How CoinAPI EMS's documented failures are read. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping

from venuekit.call.operation import ErrorFields, Failure, model_body

ERROR_FIELDS = ErrorFields(message=("error", "message"), code=("reject_reason",))
ERROR_FIELDS_2 = ErrorFields(message=("error", "message"))
ERROR_FIELDS_3 = ErrorFields(message=("title", "error", "message"), details=("errors",), code=("reject_reason",))
ERROR_FIELDS_4 = ErrorFields(message=("message", "error"))
_error = model_body("venuekit_coinapi_ems_api", "Error")
_message_reject = model_body("venuekit_coinapi_ems_api", "MessageReject")
_request_validation_error = model_body("venuekit_coinapi_ems_api", "RequestValidationError")
_message_error = model_body("venuekit_coinapi_ems_api", "MessageError")
ERROR = Failure(_error)
MESSAGE_REJECT_EXCHANGE_UNREACHABLE = Failure(_message_reject, error_kind="exchange-unreachable")
ERROR_BAD_REQUEST = Failure(_error, error_kind="bad-request")
REQUEST_VALIDATION_ERROR = Failure(_request_validation_error)
MESSAGE_REJECT = Failure(_message_reject)
MESSAGE_ERROR = Failure(_message_error)
BY_STATUS: Mapping[int | str, Failure] = {**dict.fromkeys((400, 401, 403, 429), ERROR), 490: MESSAGE_REJECT_EXCHANGE_UNREACHABLE}
BY_STATUS_2: Mapping[int | str, Failure] = {
    400: REQUEST_VALIDATION_ERROR,
    **dict.fromkeys((401, 403, 429), ERROR),
    490: MESSAGE_REJECT_EXCHANGE_UNREACHABLE,
}
