"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import indexed_balance


class GetPortfolioRestingOrderTotalValueResponse(Struct, gc=False):
    total_resting_order_value: int
    resting_order_value_breakdown: list[indexed_balance.IndexedBalance] | None = None
