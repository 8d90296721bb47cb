"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import rfq_batch_quote_entry


class CreateRFQBatchQuoteRequest(Struct, gc=False):
    quotes: list[rfq_batch_quote_entry.RFQBatchQuoteEntry]
    rest_remainder: bool
    post_only: bool | None = None
    subaccount: int | None = None
