"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.stoploss_leg_row_change import StoplossLegRowChange as WireStoplossLegRowChange
    from .order_type import OrderType


@define(kw_only=True, eq=False, repr=False)
class StoplossLegRowChange(Model):
    """The new terms of a leg of a stop-loss order. The page's newer edition requires `order_type` and `trigger_price_validation`;
    the older one doesn't have them.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/modify-cover-order
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "inr",
        "trigger_price": "inr",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_type", _writing.plain),
        WireField("trigger_price_validation"),
        WireField("quantity"),
        WireField("price"),
        WireField("trigger_price"),
    )

    order_type: OrderType | None = None
    """Type of the leg's order; `RL-MKT` after the stop loss is triggered."""
    trigger_price_validation: bool | None = None
    """Whether the trigger price is checked; true after the stop loss is triggered."""
    quantity: int | None = None
    """The venue currently ignores it."""
    price: Decimal | None = None
    """Execution price of the leg, only for SL; 0 after it is triggered. Unit: inr."""
    trigger_price: Decimal
    """Trigger price of the leg; 0 after it is triggered. Unit: inr."""

    @classmethod
    def _built(cls, wire: WireStoplossLegRowChange, note: Note) -> Self:
        model = new(cls)
        model.order_type = wire.order_type
        model.trigger_price_validation = wire.trigger_price_validation
        model.quantity = wire.quantity
        model.price = None if (price_ := wire.price) is None else price_ if type(price_) is Decimal else number(price_)
        model.trigger_price = wire.trigger_price if type(wire.trigger_price) is Decimal else number(wire.trigger_price)
        return model

    @staticmethod
    def _wire() -> type[WireStoplossLegRowChange]:
        from ..wire.stoploss_leg_row_change import StoplossLegRowChange

        return StoplossLegRowChange

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.order_type is not None:
            _parameters.choice("order_type", self.order_type, allowed=("RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"))
        if self.trigger_price_validation is not None:
            _parameters.boolean("trigger_price_validation", self.trigger_price_validation)
        if self.quantity is not None:
            _parameters.integer("quantity", self.quantity, minimum=0)
        if self.price is not None:
            _parameters.decimal("price", self.price, minimum="0")
        _parameters.decimal("trigger_price", self.trigger_price, minimum="0")
