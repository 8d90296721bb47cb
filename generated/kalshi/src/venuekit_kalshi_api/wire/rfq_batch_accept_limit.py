"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class RfqBatchAcceptLimit(Struct, gc=False):
    rfq_id: str
    bid_dollars: DecimalText
