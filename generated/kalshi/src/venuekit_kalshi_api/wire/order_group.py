"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class OrderGroup(Struct, gc=False):
    id: str
    is_auto_cancel_enabled: bool
    contracts_limit_fp: DecimalText | None = None
    exchange_index: int | None = None
