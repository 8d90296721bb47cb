"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class OrderCancelSingleRequest(Struct, gc=False):
    exchange_id: str
    exchange_order_id: str | None = None
    client_order_id: str | None = None
