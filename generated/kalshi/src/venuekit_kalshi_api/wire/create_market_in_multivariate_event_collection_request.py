"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import ticker_pair


class CreateMarketInMultivariateEventCollectionRequest(Struct, gc=False):
    selected_markets: list[ticker_pair.TickerPair]
    with_market_payload: bool | None = None
