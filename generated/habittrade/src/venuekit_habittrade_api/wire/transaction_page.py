"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import QuotableInteger

from . import transaction


class TransactionPage(Struct, gc=False):
    transactions: list[transaction.Transaction]
    total_records: QuotableInteger | None = None
    page: QuotableInteger | None = None
    page_size: QuotableInteger | None = None
