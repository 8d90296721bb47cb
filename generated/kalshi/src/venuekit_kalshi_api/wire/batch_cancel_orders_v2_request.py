"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import batch_cancel_orders_v2_request_order


class BatchCancelOrdersV2Request(Struct, gc=False):
    orders: list[batch_cancel_orders_v2_request_order.BatchCancelOrdersV2RequestOrder]
