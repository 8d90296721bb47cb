"""``GET /authentication/v1/user/balance``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Envelope, ErrorFields, Failure, Operation, Request
from venuekit.codec.model import Note

if TYPE_CHECKING:
    from ..models.error_response import ErrorResponse
    from ..models.user_balance import UserBalance


def _balance_envelope() -> tuple[Any, Callable[[Any, Note], Any]]:
    from ..models.balance_envelope import BalanceEnvelope
    from ..wire.balance_envelope import BalanceEnvelope as WireBalanceEnvelope

    return WireBalanceEnvelope, BalanceEnvelope._built


def _error_response() -> tuple[Any, Callable[[Any, Note], ErrorResponse]]:
    from ..models.error_response import ErrorResponse
    from ..wire.error_response import ErrorResponse as WireErrorResponse

    return WireErrorResponse, ErrorResponse._built


OPERATION: Operation[UserBalance] = Operation(
    name="get_balance",
    method="GET",
    path="/authentication/v1/user/balance",
    success={
        200: Body(_balance_envelope),
    },
    failures={
        400: Failure(Body(_error_response)),
        401: Failure(Body(_error_response)),
        500: Failure(Body(_error_response)),
    },
    error_fields=ErrorFields(
        code=("code",),
        message=("message",),
    ),
    envelope=Envelope(
        payload="data",
        payload_path="data",
        success="status",
        success_path="status",
        equals="success",
    ),
    security=("synapsewaveToken", "synapsewaveKey"),
    repeatable=True,
    accept="application/json",
    source="https://developer.synapsewave.com/docs/B2CAPI/balance",
)


def request() -> Request[UserBalance]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(
        OPERATION,
        "/authentication/v1/user/balance",
    )
