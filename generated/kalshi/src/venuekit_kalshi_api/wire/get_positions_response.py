"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import event_position, market_position


class GetPositionsResponse(Struct, gc=False):
    market_positions: list[market_position.MarketPosition] | None
    event_positions: list[event_position.EventPosition] | None
    cursor: str | None = None
