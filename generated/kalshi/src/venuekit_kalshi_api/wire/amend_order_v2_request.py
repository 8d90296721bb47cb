"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, UnixSeconds

from venuekit_kalshi_api.models.book_side import BookSide


class AmendOrderV2Request(Struct, gc=False):
    ticker: str
    side: BookSide
    price: DecimalText
    count: DecimalText
    client_order_id: str | None = None
    updated_client_order_id: str | None = None
    expiration_time: UnixSeconds | None = None
    exchange_index: int | None = None
