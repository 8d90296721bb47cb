"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class EventPosition(Struct, gc=False):
    event_ticker: str
    total_cost: int | None = None
    total_cost_dollars: DecimalText | None = None
    total_cost_shares: int | None = None
    total_cost_shares_fp: DecimalText | None = None
    event_exposure: int | None = None
    event_exposure_dollars: DecimalText | None = None
    realized_pnl: int | None = None
    realized_pnl_dollars: DecimalText | None = None
    fees_paid: int | None = None
    fees_paid_dollars: DecimalText | None = None
