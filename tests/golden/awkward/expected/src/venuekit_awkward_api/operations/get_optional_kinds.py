"""``GET /optional``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec.model import Note

if TYPE_CHECKING:
    from ..models.optional_kinds import OptionalKinds


def _optional_kinds() -> tuple[Any, Callable[[Any, Note], OptionalKinds]]:
    from ..models.optional_kinds import OptionalKinds
    from ..wire.optional_kinds import OptionalKinds as WireOptionalKinds

    return WireOptionalKinds, OptionalKinds._built


OPERATION: Operation[OptionalKinds] = Operation(
    name="get_optional_kinds",
    method="GET",
    path="/optional",
    success={
        200: Body(_optional_kinds),
    },
    security=("awkwardKey",),
    repeatable=True,
    accept="application/json",
    source="https://docs.example.com/kinds",
)


def request() -> Request[OptionalKinds]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(
        OPERATION,
        "/optional",
    )
