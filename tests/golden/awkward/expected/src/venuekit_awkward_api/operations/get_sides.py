"""``GET /sides``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Operation, Request

if TYPE_CHECKING:
    from ..models.side import Side


def _list_side() -> tuple[Any, Callable[[Any], list[Side]]]:
    from ..models.side import Side

    return list[Side], lambda content: content


OPERATION: Operation[list[Side]] = Operation(
    name="get_sides",
    method="GET",
    path="/sides",
    success={200: Body(_list_side)},
    security=("awkwardKey",),
    repeatable=True,
    source="https://docs.example.com/sides",
)


def request() -> Request[list[Side]]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/sides")
