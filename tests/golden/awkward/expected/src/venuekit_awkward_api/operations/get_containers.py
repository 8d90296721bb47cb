"""``GET /containers``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, Request, model_body

if TYPE_CHECKING:
    from ..models.containers import Containers


OPERATION: Operation[Containers] = Operation(
    name="get_containers",
    method="GET",
    path="/containers",
    success={200: model_body("venuekit_awkward_api", "containers", "Containers")},
    security=("awkwardKey",),
    repeatable=True,
    source="https://docs.example.com/containers",
)


def request() -> Request[Containers]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/containers")
