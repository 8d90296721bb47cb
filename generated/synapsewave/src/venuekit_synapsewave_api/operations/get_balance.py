"""``GET /authentication/v1/user/balance``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Envelope, Operation, Request, model_body

from .. import failures

if TYPE_CHECKING:
    from ..models.user_balance import UserBalance


OPERATION: Operation[UserBalance] = Operation(
    name="get_balance",
    method="GET",
    path="/authentication/v1/user/balance",
    success={200: model_body("venuekit_synapsewave_api", "balance_envelope", "BalanceEnvelope")},
    failures=dict.fromkeys((400, 401, 500), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    security=("synapsewaveToken", "synapsewaveKey"),
    repeatable=True,
    source="https://developer.synapsewave.com/docs/B2CAPI/balance",
)


def request() -> Request[UserBalance]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/authentication/v1/user/balance")
