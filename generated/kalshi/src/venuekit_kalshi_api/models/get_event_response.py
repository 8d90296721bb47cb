"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_event_response import GetEventResponse as WireGetEventResponse


@define(kw_only=True, eq=False, repr=False)
class GetEventResponse(Model):
    """One event with its markets.

    Source: https://docs.kalshi.com/api-reference/events/get-event
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("event", _writing.dictionary),
        WireField("markets", _writing.each(_writing.dictionary)),
    )

    event: EventData
    """The event."""
    markets: list[Market] | None = None
    """The markets of the event, unless they are nested in it or omitted. Deprecated in favour of nested markets."""

    @classmethod
    def _built(cls, wire: WireGetEventResponse, note: Note) -> Self:
        model = new(cls)
        model.event = EventData._built(wire.event, note)
        model.markets = None if (markets_ := wire.markets) is None else list(map(Market._built, markets_, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireGetEventResponse]:
        from ..wire.get_event_response import GetEventResponse

        return GetEventResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .event_data import EventData
from .market import Market
