"""``GET /transactional/v1/portfolio/positions/{type}``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from venuekit.call.operation import Envelope, Operation, Request, model_body
from venuekit.codec import parameters

from .. import failures

if TYPE_CHECKING:
    from ..models.position import Position
    from ..models.positions_type import PositionsType


OPERATION: Operation[list[Position]] = Operation(
    name="get_positions",
    method="GET",
    path="/transactional/v1/portfolio/positions/{type}",
    success={200: model_body("venuekit_synapsewave_api", "positions_envelope", "PositionsEnvelope")},
    failures=dict.fromkeys((400, 401, 500), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    security=("synapsewaveToken", "synapsewaveKey"),
    repeatable=True,
    source="https://developer.synapsewave.com/docs/MyCloudRest/positions",
)


def request(
    type_: PositionsType | Literal["all", "daily", "expiry"], intropo_status: int | None = None
) -> Request[list[Position]]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    type__segment = parameters.segment("type", parameters.choice("type_", type_, allowed=("all", "daily", "expiry")))
    query_pairs: list[tuple[str, str]] = []
    if intropo_status is not None:
        query_pairs.append(("intropoStatus", parameters.integer("intropo_status", intropo_status, minimum=0, maximum=1)))
    return Request(OPERATION, f"/transactional/v1/portfolio/positions/{type__segment}", query=parameters.query(query_pairs))
