"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber

from venuekit_synapsewave_api.models.order_type import OrderType


class StoplossLegRowChange(Struct, gc=False):
    trigger_price: DecimalNumber
    order_type: OrderType | None = None
    trigger_price_validation: bool | None = None
    quantity: int | None = None
    price: DecimalNumber | None = None
