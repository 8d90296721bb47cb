"""``GET /kinds``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, ErrorFields, Failure, Operation, Request
from venuekit.codec.model import Note

if TYPE_CHECKING:
    from ..models.kinds import Kinds
    from ..models.problem import Problem


def _kinds() -> tuple[Any, Callable[[Any, Note], Kinds]]:
    from ..models.kinds import Kinds
    from ..wire.kinds import Kinds as WireKinds

    return WireKinds, Kinds._built


def _problem() -> tuple[Any, Callable[[Any, Note], Problem]]:
    from ..models.problem import Problem
    from ..wire.problem import Problem as WireProblem

    return WireProblem, Problem._built


OPERATION: Operation[Kinds] = Operation(
    name="get_kinds",
    method="GET",
    path="/kinds",
    success={
        200: Body(_kinds),
    },
    failures={
        "4XX": Failure(Body(_problem)),
        "5XX": Failure(Body(_problem)),
        "default": Failure(Body(_problem)),
    },
    error_fields=ErrorFields(
        code=("error.code", "code"),
        message=("error.message", "message"),
    ),
    security=("awkwardKey",),
    repeatable=True,
    accept="application/json",
    source="https://docs.example.com/kinds",
)


def request() -> Request[Kinds]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(
        OPERATION,
        "/kinds",
    )
