"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import rfq_batch_best_quotes


class GetRfqBatchBestQuotesResponse(Struct, gc=False):
    best_quotes: rfq_batch_best_quotes.RfqBatchBestQuotes | None = None
