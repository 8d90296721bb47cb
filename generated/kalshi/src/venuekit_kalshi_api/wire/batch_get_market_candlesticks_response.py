"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import market_candlesticks_response


class BatchGetMarketCandlesticksResponse(Struct, gc=False):
    markets: list[market_candlesticks_response.MarketCandlesticksResponse] | None
