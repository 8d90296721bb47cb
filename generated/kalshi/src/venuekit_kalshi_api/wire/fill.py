"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from msgspec import Struct

from venuekit_kalshi_api.models.action import Action
from venuekit_kalshi_api.models.book_side import BookSide
from venuekit_kalshi_api.models.outcome_side import OutcomeSide
from venuekit_kalshi_api.models.side import Side


class Fill(Struct, gc=False):
    fill_id: str
    trade_id: str
    order_id: str
    ticker: str
    market_ticker: str
    is_taker: bool
    client_order_id: str | None = None
    exchange_index: int | None = None
    side: Side | None = None
    action: Action | None = None
    outcome_side: OutcomeSide | None = None
    book_side: BookSide | None = None
    count: int | None = None
    count_fp: Decimal | None = None
    price: Decimal | None = None
    yes_price: int | None = None
    no_price: int | None = None
    yes_price_fixed: Decimal | None = None
    no_price_fixed: Decimal | None = None
    yes_price_dollars: Decimal | None = None
    no_price_dollars: Decimal | None = None
    created_time: datetime | None = None
    ts: int | None = None
    fee_cost: Decimal | None = None
    subaccount_number: int | None = None
