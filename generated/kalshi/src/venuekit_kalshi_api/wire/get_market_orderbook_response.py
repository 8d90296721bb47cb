"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import orderbook_count_fp


class GetMarketOrderbookResponse(Struct, gc=False):
    orderbook_fp: orderbook_count_fp.OrderbookCountFp | None = None
