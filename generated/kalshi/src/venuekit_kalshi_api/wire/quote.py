"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, Moment

from venuekit_kalshi_api.models.quote_status import QuoteStatus
from venuekit_kalshi_api.models.side import Side


class Quote(Struct, gc=False):
    id: str
    rfq_id: str
    creator_id: str
    rfq_creator_id: str
    market_ticker: str
    contracts_fp: DecimalText
    yes_bid_dollars: DecimalText
    no_bid_dollars: DecimalText
    created_ts: Moment
    updated_ts: Moment
    status: QuoteStatus
    accepted_side: Side | None = None
    accepted_ts: Moment | None = None
    confirmed_ts: Moment | None = None
    executed_ts: Moment | None = None
    cancelled_ts: Moment | None = None
    rest_remainder: bool | None = None
    post_only: bool | None = None
    cancellation_reason: str | None = None
    creator_user_id: str | None = None
    rfq_creator_user_id: str | None = None
    rfq_target_cost_dollars: DecimalText | None = None
    target_cost_excludes_fees: bool | None = None
    rfq_creator_order_id: str | None = None
    creator_order_id: str | None = None
    creator_subaccount: int | None = None
    rfq_creator_subaccount: int | None = None
    yes_contracts_fp: DecimalText | None = None
    no_contracts_fp: DecimalText | None = None
