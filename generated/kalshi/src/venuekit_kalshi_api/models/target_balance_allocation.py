"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.target_balance_allocation import TargetBalanceAllocation as WireTargetBalanceAllocation


@define(kw_only=True, eq=False, repr=False)
class TargetBalanceAllocation(Model):
    """The share of one shard.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "percent": "percent",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("exchange_index"),
        WireField("percent"),
    )

    exchange_index: int
    """Number of the exchange shard, counted from 0."""
    percent: int
    """Target share of the movable cash, in percent. Unit: percent."""

    @classmethod
    def _built(cls, wire: WireTargetBalanceAllocation, note: Note) -> Self:
        model = new(cls)
        model.exchange_index = wire.exchange_index
        model.percent = wire.percent
        return model

    @staticmethod
    def _wire() -> type[WireTargetBalanceAllocation]:
        from ..wire.target_balance_allocation import TargetBalanceAllocation

        return TargetBalanceAllocation
