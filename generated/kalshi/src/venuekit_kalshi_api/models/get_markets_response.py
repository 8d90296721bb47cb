"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_markets_response import GetMarketsResponse as WireGetMarketsResponse


@define(kw_only=True, eq=False, repr=False)
class GetMarketsResponse(Model):
    """One page of markets.

    Source: https://docs.kalshi.com/api-reference/market/get-markets
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("markets", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    markets: list[Market]
    """The markets of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetMarketsResponse, note: Note) -> Self:
        model = new(cls)
        model.markets = [] if (markets_ := wire.markets) is None else list(map(Market._built, markets_, repeat(note)))
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetMarketsResponse]:
        from ..wire.get_markets_response import GetMarketsResponse

        return GetMarketsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .market import Market
