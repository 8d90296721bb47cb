"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber

from venuekit_synapsewave_api.models.order_type import OrderType


class BracketMainLeg(Struct, gc=False):
    order_type: OrderType
    quantity: int
    price: DecimalNumber
    trigger_price: DecimalNumber
