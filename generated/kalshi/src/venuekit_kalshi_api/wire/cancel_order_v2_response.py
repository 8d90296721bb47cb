"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, UnixMilliseconds


class CancelOrderV2Response(Struct, gc=False):
    order_id: str
    reduced_by: DecimalText
    ts_ms: UnixMilliseconds
    client_order_id: str | None = None
