"""How SynapseWave's documented failures are read. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from venuekit.call.operation import ErrorFields, Failure, model_body

ERROR_FIELDS = ErrorFields(code=("code",), message=("message",))
_error_response = model_body("venuekit_synapsewave_api", "ErrorResponse")
ERROR_RESPONSE = Failure(_error_response)
ERROR_RESPONSE_AUTHENTICATION = Failure(_error_response, error_kind="authentication")
