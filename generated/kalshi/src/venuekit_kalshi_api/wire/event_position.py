"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct


class EventPosition(Struct, gc=False):
    event_ticker: str
    total_cost: int | None = None
    total_cost_dollars: Decimal | None = None
    total_cost_shares: int | None = None
    total_cost_shares_fp: Decimal | None = None
    event_exposure: int | None = None
    event_exposure_dollars: Decimal | None = None
    realized_pnl: int | None = None
    realized_pnl_dollars: Decimal | None = None
    fees_paid: int | None = None
    fees_paid_dollars: Decimal | None = None
