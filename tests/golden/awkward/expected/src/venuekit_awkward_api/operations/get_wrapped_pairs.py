"""``GET /wrapped``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Envelope, Operation, Request, model_body

from .. import failures

if TYPE_CHECKING:
    from ..models.pair import Pair


OPERATION: Operation[list[Pair]] = Operation(
    name="get_wrapped_pairs",
    method="GET",
    path="/wrapped",
    success={200: model_body("venuekit_awkward_api", "pairs_envelope", "PairsEnvelope")},
    failures={400: failures.PROBLEM, 409: failures.PAIRS_ENVELOPE},
    error_fields=failures.ERROR_FIELDS,
    envelope=Envelope(payload="pair_data", payload_path="pairData", success="is_ok", success_path="isOk", equals="yes"),
    security=("awkwardKey",),
    repeatable=True,
    source="https://docs.example.com/pairs",
)


def request() -> Request[list[Pair]]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/wrapped")
