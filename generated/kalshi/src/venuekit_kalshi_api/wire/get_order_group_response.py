"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class GetOrderGroupResponse(Struct, gc=False):
    is_auto_cancel_enabled: bool
    orders: list[str] | None
    contracts_limit_fp: DecimalText | None = None
    exchange_index: int | None = None
