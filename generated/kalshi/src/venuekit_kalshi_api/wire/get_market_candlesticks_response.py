"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import market_candlestick


class GetMarketCandlesticksResponse(Struct, gc=False):
    ticker: str
    candlesticks: list[market_candlestick.MarketCandlestick] | None
