"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_market_candlesticks_response import GetMarketCandlesticksResponse as WireGetMarketCandlesticksResponse


@define(kw_only=True, eq=False, repr=False)
class GetMarketCandlesticksResponse(Model):
    """Candlesticks of one market.

    Source: https://docs.kalshi.com/api-reference/market/get-market-candlesticks
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("ticker"),
        WireField("candlesticks", _writing.each(_writing.dictionary)),
    )

    ticker: str
    """Ticker of the market."""
    candlesticks: list[MarketCandlestick]
    """The candlesticks of the time range."""

    @classmethod
    def _built(cls, wire: WireGetMarketCandlesticksResponse, note: Note) -> Self:
        model = new(cls)
        model.ticker = wire.ticker
        model.candlesticks = (
            []
            if (candlesticks_ := wire.candlesticks) is None
            else list(map(MarketCandlestick._built, candlesticks_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetMarketCandlesticksResponse]:
        from ..wire.get_market_candlesticks_response import GetMarketCandlesticksResponse

        return GetMarketCandlesticksResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .market_candlestick import MarketCandlestick
