"""``GET /transactional/v1/portfolio/positions/{type}``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from venuekit.call.operation import Body, Envelope, ErrorFields, Failure, Operation, Request
from venuekit.codec import parameters
from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from ..models.error_response import ErrorResponse
    from ..models.position import Position
    from ..models.positions_type import PositionsType


def _positions_envelope() -> tuple[Any, Callable[[Any], Any]]:
    from ..models.positions_envelope import PositionsEnvelope
    from ..wire.positions_envelope import PositionsEnvelope as WirePositionsEnvelope

    return WirePositionsEnvelope, PositionsEnvelope._from_wire


def _error_response() -> tuple[Any, Callable[[Any], ErrorResponse]]:
    from ..models.error_response import ErrorResponse
    from ..wire.error_response import ErrorResponse as WireErrorResponse

    return WireErrorResponse, ErrorResponse._from_wire


OPERATION: Operation[list[Position]] = Operation(
    name="get_positions",
    method="GET",
    path="/transactional/v1/portfolio/positions/{type}",
    success={
        200: Body(_positions_envelope),
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
    source="https://developer.synapsewave.com/docs/MyCloudRest/positions",
)


def request(
    type_: PositionsType | Literal["all", "daily", "expiry"], *, intropo_status: int | None = None
) -> Request[list[Position]]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    try:
        type__segment = parameters.segment("type", parameters.choice("type_", type_, allowed=("all", "daily", "expiry")))
        query_pairs: list[tuple[str, str]] = []
        if intropo_status is not None:
            query_pairs.append(("intropoStatus", parameters.integer("intropo_status", intropo_status, minimum=0, maximum=1)))
        return Request(
            OPERATION,
            f"/transactional/v1/portfolio/positions/{type__segment}",
            query=parameters.query(query_pairs),
        )
    except ArgumentError as error:
        error.name_operation(OPERATION.name)
        raise
