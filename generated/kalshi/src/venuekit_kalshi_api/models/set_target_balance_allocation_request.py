"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.set_target_balance_allocation_request import (
        SetTargetBalanceAllocationRequest as WireSetTargetBalanceAllocationRequest,
    )
    from .resting_margin_reservation import RestingMarginReservation


@define(kw_only=True, eq=False, repr=False)
class SetTargetBalanceAllocationRequest(Model):
    """The new target allocation of cash across shards.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("allocations", _writing.each(_writing.dictionary)),
        WireField("resting_margin_reservation", _writing.plain),
    )

    allocations: list[TargetBalanceAllocationInput]
    """The target share of each shard; the percentages must add up to 100. An empty list disables automatic moves."""
    resting_margin_reservation: RestingMarginReservation | None = None
    """How much cash stays on its shard for open orders. The default is `sum`."""

    @classmethod
    def _built(cls, wire: WireSetTargetBalanceAllocationRequest, note: Note) -> Self:
        model = new(cls)
        model.allocations = list(map(TargetBalanceAllocationInput._built, wire.allocations, repeat(note)))
        model.resting_margin_reservation = wire.resting_margin_reservation
        return model

    @staticmethod
    def _wire() -> type[WireSetTargetBalanceAllocationRequest]:
        from ..wire.set_target_balance_allocation_request import SetTargetBalanceAllocationRequest

        return SetTargetBalanceAllocationRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.allocations = _fields.items(
            "allocations", self.allocations, take=_partial(_fields.model, kind=TargetBalanceAllocationInput), maximum_items=101
        )
        if self.resting_margin_reservation is not None:
            _parameters.choice("resting_margin_reservation", self.resting_margin_reservation, allowed=("none", "max", "sum"))


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .target_balance_allocation_input import TargetBalanceAllocationInput
