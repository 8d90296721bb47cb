"""``POST /events/batch``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec import parameters
from venuekit.codec.model import to_json
from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from ..models.new_event import NewEvent
    from ..models.pair import Pair


def _pair() -> tuple[Any, Callable[[Any], Pair]]:
    from ..models.pair import Pair
    from ..wire.pair import Pair as WirePair

    return WirePair, Pair._from_wire


OPERATION: Operation[Pair] = Operation(
    name="add_events",
    method="POST",
    path="/events/batch",
    success={
        200: Body(_pair),
    },
    security=("awkwardKey",),
    repeatable=True,
    accept="application/json",
    source="https://docs.example.com/events",
)


def request(body: Sequence[NewEvent]) -> Request[Pair]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    from ..models.new_event import NewEvent

    try:
        checked_body = parameters.models("body", body, kind=NewEvent, minimum_items=1, maximum_items=2)
        return Request(
            OPERATION,
            "/events/batch",
            body=to_json([one.to_dict() for one in checked_body]),
        )
    except ArgumentError as error:
        error.name_operation(OPERATION.name)
        raise
