"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import QuotableInteger

from . import order


class OrderPage(Struct, gc=False):
    orders: list[order.Order]
    total_records: QuotableInteger
    page: QuotableInteger | None = None
    page_size: QuotableInteger | None = None
