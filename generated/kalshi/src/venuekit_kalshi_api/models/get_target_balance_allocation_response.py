"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_target_balance_allocation_response import (
        GetTargetBalanceAllocationResponse as WireGetTargetBalanceAllocationResponse,
    )
    from .resting_margin_reservation import RestingMarginReservation


@define(kw_only=True, eq=False, repr=False)
class GetTargetBalanceAllocationResponse(Model):
    """The target allocation of cash across shards.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("allocations", _writing.each(_writing.dictionary)),
        WireField("resting_margin_reservation", _writing.plain),
    )

    allocations: list[TargetBalanceAllocation]
    """The target share of each shard. Empty or null if the venue moves nothing by itself."""
    resting_margin_reservation: RestingMarginReservation
    """How much cash stays on its shard for open orders."""

    @classmethod
    def _built(cls, wire: WireGetTargetBalanceAllocationResponse, note: Note) -> Self:
        model = new(cls)
        model.allocations = (
            []
            if (allocations_ := wire.allocations) is None
            else list(map(TargetBalanceAllocation._built, allocations_, repeat(note)))
        )
        model.resting_margin_reservation = wire.resting_margin_reservation
        return model

    @staticmethod
    def _wire() -> type[WireGetTargetBalanceAllocationResponse]:
        from ..wire.get_target_balance_allocation_response import GetTargetBalanceAllocationResponse

        return GetTargetBalanceAllocationResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .target_balance_allocation import TargetBalanceAllocation
