"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_market_orderbooks_response import GetMarketOrderbooksResponse as WireGetMarketOrderbooksResponse


@define(kw_only=True, eq=False, repr=False)
class GetMarketOrderbooksResponse(Model):
    """The order books of several markets.

    Source: https://docs.kalshi.com/api-reference/market/get-multiple-market-orderbooks
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("orderbooks", _writing.each(_writing.dictionary)),)

    orderbooks: list[MarketOrderbookFp]
    """One order book for each requested market."""

    @classmethod
    def _built(cls, wire: WireGetMarketOrderbooksResponse, note: Note) -> Self:
        model = new(cls)
        model.orderbooks = (
            [] if (orderbooks_ := wire.orderbooks) is None else list(map(MarketOrderbookFp._built, orderbooks_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetMarketOrderbooksResponse]:
        from ..wire.get_market_orderbooks_response import GetMarketOrderbooksResponse

        return GetMarketOrderbooksResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .market_orderbook_fp import MarketOrderbookFp
