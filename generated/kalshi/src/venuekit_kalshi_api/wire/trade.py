"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, Moment

from venuekit_kalshi_api.models.book_side import BookSide
from venuekit_kalshi_api.models.outcome_side import OutcomeSide
from venuekit_kalshi_api.models.side import Side


class Trade(Struct, gc=False):
    trade_id: str
    ticker: str
    created_time: Moment
    count_fp: DecimalText | None = None
    yes_price_dollars: DecimalText | None = None
    no_price_dollars: DecimalText | None = None
    taker_side: Side | None = None
    taker_outcome_side: OutcomeSide | None = None
    taker_book_side: BookSide | None = None
    is_block_trade: bool | None = None
