"""``GET /nullable``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, Request, model_body

if TYPE_CHECKING:
    from ..models.nullable_kinds import NullableKinds


OPERATION: Operation[NullableKinds] = Operation(
    name="get_nullable_kinds",
    method="GET",
    path="/nullable",
    success={200: model_body("venuekit_awkward_api", "nullable_kinds", "NullableKinds")},
    security=("awkwardKey",),
    repeatable=True,
    source="https://docs.example.com/kinds",
)


def request() -> Request[NullableKinds]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/nullable")
