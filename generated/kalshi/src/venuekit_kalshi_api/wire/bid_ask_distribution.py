"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class BidAskDistribution(Struct, gc=False):
    open_dollars: DecimalText | None = None
    low_dollars: DecimalText | None = None
    high_dollars: DecimalText | None = None
    close_dollars: DecimalText | None = None
