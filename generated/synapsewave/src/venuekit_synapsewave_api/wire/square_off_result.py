"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import BareText

from . import order_reference


class SquareOffResult(Struct, gc=False):
    status: str
    scrip_token: BareText | None = None
    symbol: str | None = None
    message: str | None = None
    data: order_reference.OrderReference | None = None
