"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import DecimalNumber, DecimalText


class Choice(Struct, gc=False):
    low: DecimalText | None = None
    high: DecimalText | None = None
    from_: str | None = field(name="from", default=None)
    parameters: str | None = None
    by_name: str | None = field(name="byName", default=None)
    by_price: DecimalNumber | None = field(name="by-price", default=None)
    nobody: bool | None = None
