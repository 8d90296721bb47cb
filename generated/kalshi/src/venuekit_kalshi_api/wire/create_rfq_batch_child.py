"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText

from . import ticker_pair


class CreateRfqBatchChild(Struct, gc=False):
    market_ticker: str | None = None
    selected_markets: list[ticker_pair.TickerPair] | None = None
    contracts_fp: DecimalText | None = None
    target_cost_dollars: DecimalText | None = None
