"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.market_orderbook_fp import MarketOrderbookFp as WireMarketOrderbookFp


@define(kw_only=True, eq=False, repr=False)
class MarketOrderbookFp(Model):
    """The order book of one market among several.

    Source: https://docs.kalshi.com/api-reference/market/get-multiple-market-orderbooks
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("ticker"),
        WireField("orderbook_fp", _writing.dictionary),
    )

    ticker: str
    """Ticker of the market."""
    orderbook_fp: OrderbookCountFp | None = None
    """The order book."""

    @classmethod
    def _built(cls, wire: WireMarketOrderbookFp, note: Note) -> Self:
        model = new(cls)
        model.ticker = wire.ticker
        model.orderbook_fp = (
            None if (orderbook_fp_ := wire.orderbook_fp) is None else OrderbookCountFp._built(orderbook_fp_, note)
        )
        return model

    @staticmethod
    def _wire() -> type[WireMarketOrderbookFp]:
        from ..wire.market_orderbook_fp import MarketOrderbookFp

        return MarketOrderbookFp


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .orderbook_count_fp import OrderbookCountFp
