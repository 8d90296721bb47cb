"""``GET /containers``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec.model import Note

if TYPE_CHECKING:
    from ..models.containers import Containers


def _containers() -> tuple[Any, Callable[[Any, Note], Containers]]:
    from ..models.containers import Containers
    from ..wire.containers import Containers as WireContainers

    return WireContainers, Containers._built


OPERATION: Operation[Containers] = Operation(
    name="get_containers",
    method="GET",
    path="/containers",
    success={
        200: Body(_containers),
    },
    security=("awkwardKey",),
    repeatable=True,
    accept="application/json",
    source="https://docs.example.com/containers",
)


def request() -> Request[Containers]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(
        OPERATION,
        "/containers",
    )
