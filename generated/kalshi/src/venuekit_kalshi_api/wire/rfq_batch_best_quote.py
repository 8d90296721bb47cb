"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class RfqBatchBestQuote(Struct, gc=False):
    rfq_id: str
    market_ticker: str
    yes_bid_dollars: DecimalText | None = None
    no_bid_dollars: DecimalText | None = None
    yes_contracts_offered_fp: DecimalText | None = None
    no_contracts_offered_fp: DecimalText | None = None
