"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, UnixSeconds

from venuekit_kalshi_api.models.book_side import BookSide
from venuekit_kalshi_api.models.self_trade_prevention_type import SelfTradePreventionType
from venuekit_kalshi_api.models.time_in_force import TimeInForce


class CreateOrderV2Request(Struct, gc=False):
    ticker: str
    side: BookSide
    count: DecimalText
    price: DecimalText
    time_in_force: TimeInForce
    self_trade_prevention_type: SelfTradePreventionType
    client_order_id: str | None = None
    expiration_time: UnixSeconds | None = None
    post_only: bool | None = None
    cancel_order_on_pause: bool | None = None
    reduce_only: bool | None = None
    subaccount: int | None = None
    order_group_id: str | None = None
    exchange_index: int | None = None
