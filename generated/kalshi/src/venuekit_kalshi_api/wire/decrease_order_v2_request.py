"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class DecreaseOrderV2Request(Struct, gc=False):
    reduce_by: DecimalText | None = None
    reduce_to: DecimalText | None = None
    exchange_index: int | None = None
    market_ticker: str | None = None
