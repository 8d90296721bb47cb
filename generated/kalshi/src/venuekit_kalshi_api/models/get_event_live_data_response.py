"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_event_live_data_response import GetEventLiveDataResponse as WireGetEventLiveDataResponse


@define(kw_only=True, eq=False, repr=False)
class GetEventLiveDataResponse(Model):
    """Live data related to an event.

    Source: https://docs.kalshi.com/api-reference/live-data/get-event-live-data
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("live_data", _writing.dictionary),)

    live_data: EventLiveData
    """The data."""

    @classmethod
    def _built(cls, wire: WireGetEventLiveDataResponse, note: Note) -> Self:
        model = new(cls)
        model.live_data = EventLiveData._built(wire.live_data, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetEventLiveDataResponse]:
        from ..wire.get_event_live_data_response import GetEventLiveDataResponse

        return GetEventLiveDataResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .event_live_data import EventLiveData
