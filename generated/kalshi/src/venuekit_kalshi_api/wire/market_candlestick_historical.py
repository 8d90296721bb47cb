"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, UnixSeconds

from . import bid_ask_distribution_historical, price_distribution_historical


class MarketCandlestickHistorical(Struct, gc=False):
    end_period_ts: UnixSeconds
    yes_bid: bid_ask_distribution_historical.BidAskDistributionHistorical | None = None
    yes_ask: bid_ask_distribution_historical.BidAskDistributionHistorical | None = None
    price: price_distribution_historical.PriceDistributionHistorical | None = None
    volume: DecimalText | None = None
    open_interest: DecimalText | None = None
