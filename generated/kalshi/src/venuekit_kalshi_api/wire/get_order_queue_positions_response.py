"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import order_queue_position


class GetOrderQueuePositionsResponse(Struct, gc=False):
    queue_positions: list[order_queue_position.OrderQueuePosition] | None
