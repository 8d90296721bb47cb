"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber


class Fill(Struct, gc=False):
    time: str | None = None
    price: DecimalNumber | None = None
    amount: DecimalNumber | None = None
