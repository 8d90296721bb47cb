"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import event_data, market


class GetEventResponse(Struct, gc=False):
    event: event_data.EventData
    markets: list[market.Market] | None = None
