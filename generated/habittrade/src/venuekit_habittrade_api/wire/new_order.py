"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber

from venuekit_habittrade_api.models.order_side import OrderSide


class NewOrder(Struct, gc=False):
    market: str
    order_type: str
    symbol: str
    order_side: OrderSide
    qty: DecimalNumber
    price: DecimalNumber | None = None
    trigger_price: DecimalNumber | None = None
    reference_id: str | None = None
    portfolio_id: str | None = None
