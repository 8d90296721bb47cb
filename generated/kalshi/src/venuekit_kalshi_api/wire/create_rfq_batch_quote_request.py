"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import rfq_batch_quote_entry


class CreateRfqBatchQuoteRequest(Struct, gc=False):
    quotes: list[rfq_batch_quote_entry.RfqBatchQuoteEntry]
    rest_remainder: bool
    post_only: bool | None = None
    subaccount: int | None = None
