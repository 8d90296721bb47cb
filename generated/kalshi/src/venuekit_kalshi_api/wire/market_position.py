"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from msgspec import Struct


class MarketPosition(Struct, gc=False):
    ticker: str
    exchange_index: int | None = None
    position: int | None = None
    position_fp: Decimal | None = None
    total_traded: int | None = None
    total_traded_dollars: Decimal | None = None
    market_exposure: int | None = None
    market_exposure_dollars: Decimal | None = None
    realized_pnl: int | None = None
    realized_pnl_dollars: Decimal | None = None
    fees_paid: int | None = None
    fees_paid_dollars: Decimal | None = None
    resting_orders_count: int | None = None
    last_updated_ts: datetime | None = None
