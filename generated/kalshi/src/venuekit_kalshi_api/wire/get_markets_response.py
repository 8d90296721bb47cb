"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import market


class GetMarketsResponse(Struct, gc=False):
    markets: list[market.Market] | None
    cursor: str | None = None
