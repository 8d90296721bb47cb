"""``POST /events/once``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import NoBody, Operation, Request
from venuekit.codec import parameters
from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from ..models.new_event import NewEvent


OPERATION: Operation[None] = Operation(
    name="add_event_once",
    method="POST",
    path="/events/once",
    success={
        204: NoBody(),
    },
    security=("awkwardKey",),
    repeatable=False,
    accept="application/json",
    source="https://docs.example.com/events",
)


def request(body: NewEvent) -> Request[None]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    from ..models.new_event import NewEvent

    try:
        checked_body = parameters.model("body", body, kind=NewEvent)
        return Request(
            OPERATION,
            "/events/once",
            body=checked_body.to_json(),
            key=checked_body.client_id,
        )
    except ArgumentError as error:
        error.name_operation(OPERATION.name)
        raise
