"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class CreateOrderGroupRequest(Struct, gc=False):
    subaccount: int | None = None
    contracts_limit: int | None = None
    contracts_limit_fp: DecimalText | None = None
    exchange_index: int | None = None
