"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.stoploss_leg_row import StoplossLegRow as WireStoplossLegRow


@define(kw_only=True, eq=False, repr=False)
class StoplossLegRow(Model):
    """A leg of a stop-loss order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/place-cover-order
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "inr",
        "trigger_price": "inr",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("quantity"),
        WireField("price"),
        WireField("trigger_price"),
    )

    quantity: int | None = None
    """The venue currently ignores it."""
    price: Decimal | None = None
    """Execution price of the leg; only for SL. Unit: inr."""
    trigger_price: Decimal
    """Trigger price of the leg. Unit: inr."""

    @classmethod
    def _built(cls, wire: WireStoplossLegRow, note: Note) -> Self:
        model = new(cls)
        model.quantity = wire.quantity
        model.price = None if (price_ := wire.price) is None else price_ if type(price_) is Decimal else number(price_)
        model.trigger_price = wire.trigger_price if type(wire.trigger_price) is Decimal else number(wire.trigger_price)
        return model

    @staticmethod
    def _wire() -> type[WireStoplossLegRow]:
        from ..wire.stoploss_leg_row import StoplossLegRow

        return StoplossLegRow

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.quantity is not None:
            _parameters.integer("quantity", self.quantity, minimum=0)
        if self.price is not None:
            _parameters.decimal("price", self.price, minimum="0")
        _parameters.decimal("trigger_price", self.trigger_price, minimum="0")
