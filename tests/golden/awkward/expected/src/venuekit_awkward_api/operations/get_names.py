"""``GET /names``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, Request, model_body

if TYPE_CHECKING:
    from ..models.names import Names


OPERATION: Operation[Names] = Operation(
    name="get_names",
    method="GET",
    path="/names",
    success={200: model_body("venuekit_awkward_api", "names", "Names")},
    security=("awkwardKey",),
    repeatable=True,
    source="https://docs.example.com/names",
)


def request() -> Request[Names]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/names")
