"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class OrderbookCountFp(Struct, gc=False):
    yes_dollars: list[list[DecimalText]] | None = None
    no_dollars: list[list[DecimalText]] | None = None
