"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import order as order_1


class GetOrderResponse(Struct, gc=False):
    order: order_1.Order
