"""``GET /wrapped``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Envelope, ErrorFields, Failure, Operation, Request
from venuekit.codec.model import Note

if TYPE_CHECKING:
    from ..models.pair import Pair
    from ..models.problem import Problem


def _pairs_envelope() -> tuple[Any, Callable[[Any, Note], Any]]:
    from ..models.pairs_envelope import PairsEnvelope
    from ..wire.pairs_envelope import PairsEnvelope as WirePairsEnvelope

    return WirePairsEnvelope, PairsEnvelope._built


def _problem() -> tuple[Any, Callable[[Any, Note], Problem]]:
    from ..models.problem import Problem
    from ..wire.problem import Problem as WireProblem

    return WireProblem, Problem._built


OPERATION: Operation[list[Pair]] = Operation(
    name="get_wrapped_pairs",
    method="GET",
    path="/wrapped",
    success={
        200: Body(_pairs_envelope),
    },
    failures={
        400: Failure(Body(_problem)),
        409: Failure(Body(_pairs_envelope)),
    },
    error_fields=ErrorFields(
        code=("error.code", "code"),
        message=("error.message", "message"),
    ),
    envelope=Envelope(
        payload="pair_data",
        payload_path="pairData",
        success="is_ok",
        success_path="isOk",
        equals="yes",
    ),
    security=("awkwardKey",),
    repeatable=True,
    accept="application/json",
    source="https://docs.example.com/pairs",
)


def request() -> Request[list[Pair]]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(
        OPERATION,
        "/wrapped",
    )
