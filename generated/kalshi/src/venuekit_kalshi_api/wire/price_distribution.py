"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class PriceDistribution(Struct, gc=False):
    open_dollars: DecimalText | None = None
    low_dollars: DecimalText | None = None
    high_dollars: DecimalText | None = None
    close_dollars: DecimalText | None = None
    mean_dollars: DecimalText | None = None
    previous_dollars: DecimalText | None = None
    min_dollars: DecimalText | None = None
    max_dollars: DecimalText | None = None
