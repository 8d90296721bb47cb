"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from msgspec import Struct

from venuekit_kalshi_api.models.market_result import MarketResult


class Settlement(Struct, gc=False):
    ticker: str
    market_result: MarketResult
    revenue: int
    settled_time: datetime
    fee_cost: Decimal
    event_ticker: str | None = None
    exchange_index: int | None = None
    yes_count: int | None = None
    yes_count_fp: Decimal | None = None
    yes_total_cost: int | None = None
    yes_total_cost_dollars: Decimal | None = None
    no_count: int | None = None
    no_count_fp: Decimal | None = None
    no_total_cost: int | None = None
    no_total_cost_dollars: Decimal | None = None
    value: int | None = None
