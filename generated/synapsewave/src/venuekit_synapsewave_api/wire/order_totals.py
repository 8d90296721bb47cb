"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import QuotableInteger


class OrderTotals(Struct, gc=False):
    total_records: QuotableInteger | None = None
    all_records: QuotableInteger | None = None
    completed_records: QuotableInteger | None = None
    open_records: QuotableInteger | None = None
