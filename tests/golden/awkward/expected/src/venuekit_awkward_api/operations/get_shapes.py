"""``GET /shapes``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec.model import Note

if TYPE_CHECKING:
    from ..models.shapes import Shapes


def _shapes() -> tuple[Any, Callable[[Any, Note], Shapes]]:
    from ..models.shapes import Shapes
    from ..wire.shapes import Shapes as WireShapes

    return WireShapes, Shapes._built


OPERATION: Operation[Shapes] = Operation(
    name="get_shapes",
    method="GET",
    path="/shapes",
    success={
        200: Body(_shapes),
        201: Body(_shapes),
    },
    security=("awkwardKey",),
    repeatable=True,
    accept="application/json",
    source="https://docs.example.com/shapes",
)


def request() -> Request[Shapes]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(
        OPERATION,
        "/shapes",
    )
