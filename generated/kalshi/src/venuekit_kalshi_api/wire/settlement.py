"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, Moment

from venuekit_kalshi_api.models.market_result import MarketResult


class Settlement(Struct, gc=False):
    ticker: str
    market_result: MarketResult
    revenue: int
    settled_time: Moment
    fee_cost: DecimalText
    event_ticker: str | None = None
    exchange_index: int | None = None
    yes_count: int | None = None
    yes_count_fp: DecimalText | None = None
    yes_total_cost: int | None = None
    yes_total_cost_dollars: DecimalText | None = None
    no_count: int | None = None
    no_count_fp: DecimalText | None = None
    no_total_cost: int | None = None
    no_total_cost_dollars: DecimalText | None = None
    value: int | None = None
