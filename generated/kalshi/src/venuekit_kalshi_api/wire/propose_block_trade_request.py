"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import Moment

from venuekit_kalshi_api.models.side import Side


class ProposeBlockTradeRequest(Struct, gc=False):
    buyer_user_id: str
    seller_user_id: str
    market_ticker: str
    price_centi_cents: int
    centicount: int
    maker_side: Side
    expiration_ts: Moment
    buyer_subtrader_id: str | None = None
    buyer_subaccount: int | None = None
    seller_subtrader_id: str | None = None
    seller_subaccount: int | None = None
