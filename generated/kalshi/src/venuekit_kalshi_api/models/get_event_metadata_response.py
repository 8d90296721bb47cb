"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_event_metadata_response import GetEventMetadataResponse as WireGetEventMetadataResponse


@define(kw_only=True, eq=False, repr=False)
class GetEventMetadataResponse(Model):
    """Display metadata of an event.

    Source: https://docs.kalshi.com/api-reference/events/get-event-metadata
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("image_url"),
        WireField("featured_image_url"),
        WireField("market_details", _writing.each(_writing.dictionary)),
        WireField("settlement_sources", _writing.each(_writing.dictionary)),
        WireField("competition"),
        WireField("competition_scope"),
    )

    image_url: str
    """Path of an image for the event."""
    featured_image_url: str | None = None
    """Path of an image for the featured market."""
    market_details: list[MarketMetadata]
    """Display metadata of the event's markets."""
    settlement_sources: list[SettlementSource] | None = None
    """Sources that determine the outcome."""
    competition: str | None = None
    """The event's competition."""
    competition_scope: str | None = None
    """The event's scope within the competition."""

    @classmethod
    def _built(cls, wire: WireGetEventMetadataResponse, note: Note) -> Self:
        model = new(cls)
        model.image_url = wire.image_url
        model.featured_image_url = wire.featured_image_url
        model.market_details = (
            []
            if (market_details_ := wire.market_details) is None
            else list(map(MarketMetadata._built, market_details_, repeat(note)))
        )
        model.settlement_sources = (
            None
            if (settlement_sources_ := wire.settlement_sources) is None
            else list(map(SettlementSource._built, settlement_sources_, repeat(note)))
        )
        model.competition = wire.competition
        model.competition_scope = wire.competition_scope
        return model

    @staticmethod
    def _wire() -> type[WireGetEventMetadataResponse]:
        from ..wire.get_event_metadata_response import GetEventMetadataResponse

        return GetEventMetadataResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .market_metadata import MarketMetadata
from .settlement_source import SettlementSource
