"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_portfolio_resting_order_total_value_response import (
        GetPortfolioRestingOrderTotalValueResponse as WireGetPortfolioRestingOrderTotalValueResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class GetPortfolioRestingOrderTotalValueResponse(Model):
    """The total value of all resting orders.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-total-resting-order-value
    """

    units: ClassVar[Mapping[str, str]] = {
        "total_resting_order_value": "usd-cents",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("total_resting_order_value"),
        WireField("resting_order_value_breakdown", _writing.each(_writing.dictionary)),
    )

    total_resting_order_value: int
    """Total value of all resting orders, in cents. Unit: usd-cents."""
    resting_order_value_breakdown: list[IndexedBalance] | None = None
    """The value by exchange shard; these amounts are in dollars, not cents. 2026 only."""

    @classmethod
    def _built(cls, wire: WireGetPortfolioRestingOrderTotalValueResponse, note: Note) -> Self:
        model = new(cls)
        model.total_resting_order_value = wire.total_resting_order_value
        model.resting_order_value_breakdown = (
            None
            if (resting_order_value_breakdown_ := wire.resting_order_value_breakdown) is None
            else list(map(IndexedBalance._built, resting_order_value_breakdown_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetPortfolioRestingOrderTotalValueResponse]:
        from ..wire.get_portfolio_resting_order_total_value_response import GetPortfolioRestingOrderTotalValueResponse

        return GetPortfolioRestingOrderTotalValueResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .indexed_balance import IndexedBalance
