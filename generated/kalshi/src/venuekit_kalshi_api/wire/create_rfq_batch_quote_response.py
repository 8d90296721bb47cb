"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import rfq_batch_quote


class CreateRfqBatchQuoteResponse(Struct, gc=False):
    batch_quote: rfq_batch_quote.RfqBatchQuote | None = None
