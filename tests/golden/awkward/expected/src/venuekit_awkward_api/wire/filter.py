"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import DecimalText

from venuekit_awkward_api.models.side import Side


class Filter(Struct, gc=False):
    min_price: DecimalText | None = field(name="minPrice", default=None)
    side: Side | None = None
