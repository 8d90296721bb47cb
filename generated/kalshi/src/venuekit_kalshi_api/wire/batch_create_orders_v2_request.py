"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import create_order_v2_request


class BatchCreateOrdersV2Request(Struct, gc=False):
    orders: list[create_order_v2_request.CreateOrderV2Request]
