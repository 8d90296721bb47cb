"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import UnixSeconds

from . import market_candlestick


class GetEventCandlesticksResponse(Struct, gc=False):
    market_tickers: list[str] | None
    market_candlesticks: list[list[market_candlestick.MarketCandlestick] | None] | None
    adjusted_end_ts: UnixSeconds | None = None
