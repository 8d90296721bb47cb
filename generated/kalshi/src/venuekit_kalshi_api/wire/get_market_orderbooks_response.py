"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import market_orderbook_fp


class GetMarketOrderbooksResponse(Struct, gc=False):
    orderbooks: list[market_orderbook_fp.MarketOrderbookFp] | None
