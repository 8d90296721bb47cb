"""``POST /events/batch``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, Request, model_body
from venuekit.codec import parameters
from venuekit.codec.model import to_json

if TYPE_CHECKING:
    from ..models.new_event import NewEvent
    from ..models.pair import Pair


OPERATION: Operation[Pair] = Operation(
    name="add_events",
    method="POST",
    path="/events/batch",
    success={200: model_body("venuekit_awkward_api", "pair", "Pair")},
    security=("awkwardKey",),
    repeatable=True,
    source="https://docs.example.com/events",
)


def request(body: Sequence[NewEvent]) -> Request[Pair]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    from ..models.new_event import NewEvent

    checked_body = parameters.models("body", body, kind=NewEvent, minimum_items=1, maximum_items=2)
    return Request(OPERATION, "/events/batch", body=to_json([one.to_dict() for one in checked_body]))
