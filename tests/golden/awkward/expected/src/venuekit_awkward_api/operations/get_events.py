"""``GET /events``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, Request, model_body

if TYPE_CHECKING:
    from ..models.events import Events


OPERATION: Operation[Events] = Operation(
    name="get_events",
    method="GET",
    path="/events",
    success={200: model_body("venuekit_awkward_api", "events", "Events")},
    security=("awkwardKey",),
    repeatable=True,
    source="https://docs.example.com/events",
)


def request() -> Request[Events]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/events")
