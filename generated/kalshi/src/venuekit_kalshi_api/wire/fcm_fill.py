"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, Moment

from venuekit_kalshi_api.models.outcome_side import OutcomeSide


class FcmFill(Struct, gc=False):
    fill_id: str
    exchange_index: int
    ticker: str
    taker_outcome_side: OutcomeSide
    count_fp: DecimalText
    yes_price_dollars: DecimalText
    created_time: Moment | None = None
    maker_order_id: str | None = None
    maker_subtrader_id: str | None = None
    maker_fee_cost: DecimalText | None = None
    taker_order_id: str | None = None
    taker_subtrader_id: str | None = None
    taker_fee_cost: DecimalText | None = None
