"""``GET /events``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec.model import Note

if TYPE_CHECKING:
    from ..models.events import Events


def _events() -> tuple[Any, Callable[[Any, Note], Events]]:
    from ..models.events import Events
    from ..wire.events import Events as WireEvents

    return WireEvents, Events._built


OPERATION: Operation[Events] = Operation(
    name="get_events",
    method="GET",
    path="/events",
    success={
        200: Body(_events),
    },
    security=("awkwardKey",),
    repeatable=True,
    accept="application/json",
    source="https://docs.example.com/events",
)


def request() -> Request[Events]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(
        OPERATION,
        "/events",
    )
