"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class OrderQueuePosition(Struct, gc=False):
    order_id: str
    market_ticker: str
    queue_position_fp: DecimalText
