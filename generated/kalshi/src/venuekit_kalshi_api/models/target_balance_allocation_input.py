"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.target_balance_allocation_input import TargetBalanceAllocationInput as WireTargetBalanceAllocationInput


@define(kw_only=True, eq=False, repr=False)
class TargetBalanceAllocationInput(Model):
    """The target share of one shard.

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
    def _built(cls, wire: WireTargetBalanceAllocationInput, note: Note) -> Self:
        model = new(cls)
        model.exchange_index = wire.exchange_index
        model.percent = wire.percent
        return model

    @staticmethod
    def _wire() -> type[WireTargetBalanceAllocationInput]:
        from ..wire.target_balance_allocation_input import TargetBalanceAllocationInput

        return TargetBalanceAllocationInput

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.integer("exchange_index", self.exchange_index, minimum=0)
        _parameters.integer("percent", self.percent, minimum=0, maximum=100)
