"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber, DecimalText, Moment

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
    count_fp: DecimalText | None = None
    price: DecimalNumber | None = None
    yes_price: int | None = None
    no_price: int | None = None
    yes_price_fixed: DecimalText | None = None
    no_price_fixed: DecimalText | None = None
    yes_price_dollars: DecimalText | None = None
    no_price_dollars: DecimalText | None = None
    created_time: Moment | None = None
    ts: int | None = None
    fee_cost: DecimalText | None = None
    subaccount_number: int | None = None
