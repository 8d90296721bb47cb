"""``GET /kinds``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, Request, model_body

from .. import failures

if TYPE_CHECKING:
    from ..models.kinds import Kinds


OPERATION: Operation[Kinds] = Operation(
    name="get_kinds",
    method="GET",
    path="/kinds",
    success={200: model_body("venuekit_awkward_api", "kinds", "Kinds")},
    failures=dict.fromkeys(("4XX", "5XX", "default"), failures.PROBLEM),
    error_fields=failures.ERROR_FIELDS,
    security=("awkwardKey",),
    repeatable=True,
    source="https://docs.example.com/kinds",
)


def request() -> Request[Kinds]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/kinds")
