"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import rfq_batch_quote


class GetRfqBatchQuotesResponse(Struct, gc=False):
    batch_quotes: list[rfq_batch_quote.RfqBatchQuote] | None
