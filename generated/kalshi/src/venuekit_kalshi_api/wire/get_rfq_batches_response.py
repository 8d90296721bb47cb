"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import rfq_batch


class GetRfqBatchesResponse(Struct, gc=False):
    rfq_batches: list[rfq_batch.RfqBatch] | None
    cursor: str | None = None
