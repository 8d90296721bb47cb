"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import rfq_batch as rfq_batch_1


class AcceptRfqBatchResponse(Struct, gc=False):
    rfq_batch: rfq_batch_1.RfqBatch | None = None
