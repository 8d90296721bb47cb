"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.market_candlesticks_response import MarketCandlesticksResponse as WireMarketCandlesticksResponse


@define(kw_only=True, eq=False, repr=False)
class MarketCandlesticksResponse(Model):
    """Candlesticks of one market among several.

    Source: https://docs.kalshi.com/api-reference/market/batch-get-market-candlesticks
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("market_ticker"),
        WireField("candlesticks", _writing.each(_writing.dictionary)),
    )

    market_ticker: str
    """Ticker of the market."""
    candlesticks: list[MarketCandlestick]
    """The candlesticks of the time range."""

    @classmethod
    def _built(cls, wire: WireMarketCandlesticksResponse, note: Note) -> Self:
        model = new(cls)
        model.market_ticker = wire.market_ticker
        model.candlesticks = (
            []
            if (candlesticks_ := wire.candlesticks) is None
            else list(map(MarketCandlestick._built, candlesticks_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireMarketCandlesticksResponse]:
        from ..wire.market_candlesticks_response import MarketCandlesticksResponse

        return MarketCandlesticksResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .market_candlestick import MarketCandlestick
