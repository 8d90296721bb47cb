"""``GET /pairs``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from itertools import repeat
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, ErrorFields, Failure, Operation, Request
from venuekit.codec.model import Note

if TYPE_CHECKING:
    from ..models.pair import Pair
    from ..models.problem import Problem


def _list_pair() -> tuple[Any, Callable[[Any, Note], list[Pair]]]:
    from ..models.pair import Pair
    from ..wire.pair import Pair as WirePair

    return list[WirePair], lambda content, note: list(map(Pair._built, content, repeat(note)))


def _problem() -> tuple[Any, Callable[[Any, Note], Problem]]:
    from ..models.problem import Problem
    from ..wire.problem import Problem as WireProblem

    return WireProblem, Problem._built


OPERATION: Operation[list[Pair]] = Operation(
    name="get_pairs",
    method="GET",
    path="/pairs",
    success={
        200: Body(_list_pair),
    },
    failures={
        490: Failure(Body(_problem), meaning="exchange-unreachable"),
        418: Failure(),
    },
    error_fields=ErrorFields(
        code=("error.code", "code"),
        message=("error.message", "message"),
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
        "/pairs",
    )
