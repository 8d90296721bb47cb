"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from venuekit_kalshi_api.models.leg_side import LegSide


class TickerPair(Struct, gc=False):
    market_ticker: str
    event_ticker: str
    side: LegSide
