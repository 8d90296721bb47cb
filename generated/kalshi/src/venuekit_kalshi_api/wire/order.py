"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import DecimalText, Moment

from venuekit_kalshi_api.models.action import Action
from venuekit_kalshi_api.models.book_side import BookSide
from venuekit_kalshi_api.models.order_status import OrderStatus
from venuekit_kalshi_api.models.order_type import OrderType
from venuekit_kalshi_api.models.outcome_side import OutcomeSide
from venuekit_kalshi_api.models.self_trade_prevention_type import SelfTradePreventionType
from venuekit_kalshi_api.models.side import Side


class Order(Struct, gc=False):
    order_id: str
    user_id: str
    client_order_id: str
    ticker: str
    outcome_side: OutcomeSide
    book_side: BookSide
    type_: OrderType = field(name="type")
    status: OrderStatus
    yes_price_dollars: DecimalText
    no_price_dollars: DecimalText
    fill_count_fp: DecimalText
    remaining_count_fp: DecimalText
    initial_count_fp: DecimalText
    taker_fill_cost_dollars: DecimalText
    maker_fill_cost_dollars: DecimalText
    taker_fees_dollars: DecimalText
    maker_fees_dollars: DecimalText
    side: Side | None = None
    action: Action | None = None
    expiration_time: Moment | None = None
    created_time: Moment | None = None
    last_update_time: Moment | None = None
    self_trade_prevention_type: SelfTradePreventionType | None = None
    order_group_id: str | None = None
    cancel_order_on_pause: bool | None = None
    subaccount_number: int | None = None
    exchange_index: int | None = None
