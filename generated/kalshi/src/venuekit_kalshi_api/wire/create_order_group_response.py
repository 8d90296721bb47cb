"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class CreateOrderGroupResponse(Struct, gc=False):
    order_group_id: str
    subaccount: int
    exchange_index: int | None = None
