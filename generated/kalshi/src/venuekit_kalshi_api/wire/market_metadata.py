"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class MarketMetadata(Struct, gc=False):
    market_ticker: str
    image_url: str | None = None
    color_code: str | None = None
