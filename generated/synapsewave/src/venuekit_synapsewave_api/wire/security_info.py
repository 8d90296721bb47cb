"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import QuotableInteger


class SecurityInfo(Struct, gc=False):
    exchange: str | None = None
    scrip_token: QuotableInteger | None = None
    symbol: str | None = None
