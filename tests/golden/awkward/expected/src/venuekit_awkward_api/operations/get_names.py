"""``GET /names``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec.model import Note

if TYPE_CHECKING:
    from ..models.names import Names


def _names() -> tuple[Any, Callable[[Any, Note], Names]]:
    from ..models.names import Names
    from ..wire.names import Names as WireNames

    return WireNames, Names._built


OPERATION: Operation[Names] = Operation(
    name="get_names",
    method="GET",
    path="/names",
    success={
        200: Body(_names),
    },
    security=("awkwardKey",),
    repeatable=True,
    accept="application/json",
    source="https://docs.example.com/names",
)


def request() -> Request[Names]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(
        OPERATION,
        "/names",
    )
