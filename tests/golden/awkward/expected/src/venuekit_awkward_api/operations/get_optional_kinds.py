"""``GET /optional``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, Request, model_body

if TYPE_CHECKING:
    from ..models.optional_kinds import OptionalKinds


OPERATION: Operation[OptionalKinds] = Operation(
    name="get_optional_kinds",
    method="GET",
    path="/optional",
    success={200: model_body("venuekit_awkward_api", "optional_kinds", "OptionalKinds")},
    security=("awkwardKey",),
    repeatable=True,
    source="https://docs.example.com/kinds",
)


def request() -> Request[OptionalKinds]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/optional")
