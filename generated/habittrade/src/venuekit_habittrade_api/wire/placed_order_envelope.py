"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import QuotableInteger

from . import placed_order


class PlacedOrderEnvelope(Struct, gc=False):
    code: QuotableInteger
    data: placed_order.PlacedOrder | None = None
    message: str | None = None
    details: str | None = None
