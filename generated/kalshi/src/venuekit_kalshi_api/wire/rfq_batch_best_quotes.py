"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import Moment

from venuekit_kalshi_api.models.rfq_batch_status import RfqBatchStatus

from . import rfq_batch_best_quote


class RfqBatchBestQuotes(Struct, gc=False):
    rfq_batch_id: str
    status: RfqBatchStatus
    version: int
    yes_complete: bool
    no_complete: bool
    rfqs: list[rfq_batch_best_quote.RfqBatchBestQuote] | None
    updated_ts: Moment | None = None
