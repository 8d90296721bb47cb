"""``GET /nullable``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec.model import Note

if TYPE_CHECKING:
    from ..models.nullable_kinds import NullableKinds


def _nullable_kinds() -> tuple[Any, Callable[[Any, Note], NullableKinds]]:
    from ..models.nullable_kinds import NullableKinds
    from ..wire.nullable_kinds import NullableKinds as WireNullableKinds

    return WireNullableKinds, NullableKinds._built


OPERATION: Operation[NullableKinds] = Operation(
    name="get_nullable_kinds",
    method="GET",
    path="/nullable",
    success={
        200: Body(_nullable_kinds),
    },
    security=("awkwardKey",),
    repeatable=True,
    accept="application/json",
    source="https://docs.example.com/kinds",
)


def request() -> Request[NullableKinds]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(
        OPERATION,
        "/nullable",
    )
