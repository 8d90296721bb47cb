"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, Moment


class MarketPosition(Struct, gc=False):
    ticker: str
    exchange_index: int | None = None
    position: int | None = None
    position_fp: DecimalText | None = None
    total_traded: int | None = None
    total_traded_dollars: DecimalText | None = None
    market_exposure: int | None = None
    market_exposure_dollars: DecimalText | None = None
    realized_pnl: int | None = None
    realized_pnl_dollars: DecimalText | None = None
    fees_paid: int | None = None
    fees_paid_dollars: DecimalText | None = None
    resting_orders_count: int | None = None
    last_updated_ts: Moment | None = None
