"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import DecimalText


class BidAskDistributionHistorical(Struct, gc=False):
    open_: DecimalText | None = field(name="open", default=None)
    low: DecimalText | None = None
    high: DecimalText | None = None
    close: DecimalText | None = None
