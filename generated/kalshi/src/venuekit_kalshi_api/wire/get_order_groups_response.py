"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import order_group


class GetOrderGroupsResponse(Struct, gc=False):
    order_groups: list[order_group.OrderGroup] | None = None
