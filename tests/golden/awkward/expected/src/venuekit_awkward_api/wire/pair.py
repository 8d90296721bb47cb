"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from datetime import date

from msgspec import Struct, field
from venuekit.codec.wire import DecimalText


class Pair(Struct, gc=False):
    name: str
    price: DecimalText
    date_: date | None = field(name="date", default=None)
