"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_positions_response import GetPositionsResponse as WireGetPositionsResponse


@define(kw_only=True, eq=False, repr=False)
class GetPositionsResponse(Model):
    """One page of positions, by market and by event.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-positions
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("market_positions", _writing.each(_writing.dictionary)),
        WireField("event_positions", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    market_positions: list[MarketPosition]
    """The positions of this page by market. The venue may send null for an empty list."""
    event_positions: list[EventPosition]
    """The positions of this page, aggregated by event; an event may continue on the next page. The venue may send null for an
    empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetPositionsResponse, note: Note) -> Self:
        model = new(cls)
        model.market_positions = (
            []
            if (market_positions_ := wire.market_positions) is None
            else list(map(MarketPosition._built, market_positions_, repeat(note)))
        )
        model.event_positions = (
            []
            if (event_positions_ := wire.event_positions) is None
            else list(map(EventPosition._built, event_positions_, repeat(note)))
        )
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetPositionsResponse]:
        from ..wire.get_positions_response import GetPositionsResponse

        return GetPositionsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .event_position import EventPosition
from .market_position import MarketPosition
