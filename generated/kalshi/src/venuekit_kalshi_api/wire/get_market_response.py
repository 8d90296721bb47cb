"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import market as market_1


class GetMarketResponse(Struct, gc=False):
    market: market_1.Market
