"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber

from venuekit_synapsewave_api.models.order_type import OrderType
from venuekit_synapsewave_api.models.validity import Validity


class OrderChange(Struct, gc=False):
    order_type: OrderType
    quantity: int
    traded_quantity: int
    price: DecimalNumber
    trigger_price: DecimalNumber
    disclosed_quantity: int
    validity: Validity
    validity_days: int
