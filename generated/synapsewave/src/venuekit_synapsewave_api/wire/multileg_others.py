"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber


class MultilegOthers(Struct, gc=False):
    market_lot: int
    price_tick: DecimalNumber
    decimal_loc: DecimalNumber
