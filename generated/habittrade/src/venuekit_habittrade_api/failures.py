"""How HabitTrade's documented failures are read. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping

from venuekit.call.operation import ErrorFields, Failure, model_body

ERROR_FIELDS = ErrorFields(code=("code",), message=("message",), details=("details",))
_error_response = model_body("venuekit_habittrade_api", "ErrorResponse")
ERROR_RESPONSE = Failure(_error_response)
ERROR_RESPONSE_RATE_LIMIT = Failure(_error_response, error_kind="rate-limit")
BY_STATUS: Mapping[int | str, Failure] = {
    **dict.fromkeys((400, 401, 403, 404), ERROR_RESPONSE),
    418: ERROR_RESPONSE_RATE_LIMIT,
    **dict.fromkeys((429, 500, 502, 503, 504), ERROR_RESPONSE),
}
