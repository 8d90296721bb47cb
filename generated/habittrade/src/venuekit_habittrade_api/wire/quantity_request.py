"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber

from venuekit_habittrade_api.models.order_side import OrderSide


class QuantityRequest(Struct, gc=False):
    market: str
    symbol: str
    order_side: OrderSide
    ratio: DecimalNumber
    price: DecimalNumber | None = None
