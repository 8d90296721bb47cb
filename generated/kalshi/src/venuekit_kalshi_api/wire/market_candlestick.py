"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, UnixSeconds

from . import bid_ask_distribution, price_distribution


class MarketCandlestick(Struct, gc=False):
    end_period_ts: UnixSeconds
    yes_bid: bid_ask_distribution.BidAskDistribution | None = None
    yes_ask: bid_ask_distribution.BidAskDistribution | None = None
    price: price_distribution.PriceDistribution | None = None
    volume_fp: DecimalText | None = None
    open_interest_fp: DecimalText | None = None
