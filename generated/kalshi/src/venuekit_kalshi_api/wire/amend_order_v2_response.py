"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, UnixMilliseconds


class AmendOrderV2Response(Struct, gc=False):
    order_id: str
    ts_ms: UnixMilliseconds
    client_order_id: str | None = None
    remaining_count: DecimalText | None = None
    fill_count: DecimalText | None = None
    average_fill_price: DecimalText | None = None
    average_fee_paid: DecimalText | None = None
