"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import BareText, DecimalNumber, UnixSeconds

from venuekit_habittrade_api.models.market import Market
from venuekit_habittrade_api.models.order_side import OrderSide
from venuekit_habittrade_api.models.order_status import OrderStatus
from venuekit_habittrade_api.models.order_type import OrderType


class Order(Struct, gc=False):
    market: Market
    symbol: str
    order_side: OrderSide
    order_no: BareText
    qty: DecimalNumber
    order_type: OrderType | None = None
    name: str | None = None
    account_code: str | None = None
    order_status: OrderStatus | None = None
    price: DecimalNumber | None = None
    outstand_qty: DecimalNumber | None = None
    execute_qty: DecimalNumber | None = None
    execute_price: DecimalNumber | None = None
    execute_amount: DecimalNumber | None = None
    charge: DecimalNumber | None = None
    charge_base_currency: str | None = None
    base_currency: str | None = None
    trigger_price: DecimalNumber | None = None
    reference_id: str | None = None
    portfolio_id: str | None = None
    reject_reason: str | None = None
    update_time: UnixSeconds | None = None
    create_time: UnixSeconds | None = None
