"""``GET /shapes``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, Request, model_body

if TYPE_CHECKING:
    from ..models.shapes import Shapes


OPERATION: Operation[Shapes] = Operation(
    name="get_shapes",
    method="GET",
    path="/shapes",
    success={
        200: model_body("venuekit_awkward_api", "shapes", "Shapes"),
        201: model_body("venuekit_awkward_api", "shapes", "Shapes"),
    },
    security=("awkwardKey",),
    repeatable=True,
    source="https://docs.example.com/shapes",
)


def request() -> Request[Shapes]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/shapes")
