"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import order


class GetOrdersResponse(Struct, gc=False):
    orders: list[order.Order] | None
    cursor: str | None = None
