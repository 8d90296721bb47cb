"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_multivariate_events_response import GetMultivariateEventsResponse as WireGetMultivariateEventsResponse


@define(kw_only=True, eq=False, repr=False)
class GetMultivariateEventsResponse(Model):
    """One page of combo events.

    Source: https://docs.kalshi.com/api-reference/events/get-multivariate-events
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("events", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    events: list[EventData]
    """The events of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetMultivariateEventsResponse, note: Note) -> Self:
        model = new(cls)
        model.events = [] if (events_ := wire.events) is None else list(map(EventData._built, events_, repeat(note)))
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetMultivariateEventsResponse]:
        from ..wire.get_multivariate_events_response import GetMultivariateEventsResponse

        return GetMultivariateEventsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .event_data import EventData
