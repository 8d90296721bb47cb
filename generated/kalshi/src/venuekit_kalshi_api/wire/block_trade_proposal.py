"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import Moment

from venuekit_kalshi_api.models.side import Side


class BlockTradeProposal(Struct, gc=False):
    id: str
    proposer_user_id: str
    buyer_user_id: str
    seller_user_id: str
    market_ticker: str
    price_centi_cents: int
    centicount: int
    maker_side: Side
    expiration_ts: Moment
    status: str
    created_ts: Moment
    updated_ts: Moment
    buyer_accepted: bool
    seller_accepted: bool
    buyer_subtrader_id: str | None = None
    seller_subtrader_id: str | None = None
    buyer_accepted_ts: Moment | None = None
    seller_accepted_ts: Moment | None = None
    executed_ts: Moment | None = None
    buyer_order_id: str | None = None
    seller_order_id: str | None = None
