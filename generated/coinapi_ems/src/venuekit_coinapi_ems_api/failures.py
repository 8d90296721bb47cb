"""How CoinAPI EMS's documented failures are read. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from venuekit.call.operation import ErrorFields, Failure, model_body

ERROR_FIELDS = ErrorFields(message=("error", "message"), code=("reject_reason",))
_error = model_body("venuekit_coinapi_ems_api", "Error")
_message_reject = model_body("venuekit_coinapi_ems_api", "MessageReject")
ERROR = Failure(_error)
MESSAGE_REJECT_EXCHANGE_UNREACHABLE = Failure(_message_reject, error_kind="exchange-unreachable")
