"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_events_response import GetEventsResponse as WireGetEventsResponse


@define(kw_only=True, eq=False, repr=False)
class GetEventsResponse(Model):
    """One page of events.

    Source: https://docs.kalshi.com/api-reference/events/get-events
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("events", _writing.each(_writing.dictionary)),
        WireField("milestones", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    events: list[EventData]
    """The events of this page. The venue may send null for an empty list."""
    milestones: list[Milestone] | None = None
    """The milestones of these events. Only on request."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetEventsResponse, note: Note) -> Self:
        model = new(cls)
        model.events = [] if (events_ := wire.events) is None else list(map(EventData._built, events_, repeat(note)))
        model.milestones = (
            None if (milestones_ := wire.milestones) is None else list(map(Milestone._built, milestones_, repeat(note)))
        )
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetEventsResponse]:
        from ..wire.get_events_response import GetEventsResponse

        return GetEventsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .event_data import EventData
from .milestone import Milestone
