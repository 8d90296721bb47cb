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
    from ..wire.cover_main_leg_change import CoverMainLegChange as WireCoverMainLegChange
    from .order_type import OrderType


@define(kw_only=True, eq=False, repr=False)
class CoverMainLegChange(Model):
    """The new terms of the main order of a cover order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/modify-cover-order
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "inr",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_type", _writing.plain),
        WireField("quantity"),
        WireField("traded_quantity"),
        WireField("price"),
    )

    order_type: OrderType
    """`RL` or `RL-MKT`; the page's older edition allows only `RL-MKT`."""
    quantity: int
    """New total quantity to buy or sell."""
    traded_quantity: int
    """Traded quantity, as the order book currently shows it."""
    price: Decimal
    """Limit price; 0 for `RL-MKT`. Unit: inr."""

    @classmethod
    def _built(cls, wire: WireCoverMainLegChange, note: Note) -> Self:
        model = new(cls)
        model.order_type = wire.order_type
        model.quantity = wire.quantity
        model.traded_quantity = wire.traded_quantity
        model.price = wire.price if type(wire.price) is Decimal else number(wire.price)
        return model

    @staticmethod
    def _wire() -> type[WireCoverMainLegChange]:
        from ..wire.cover_main_leg_change import CoverMainLegChange

        return CoverMainLegChange

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.choice("order_type", self.order_type, allowed=("RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"))
        _parameters.integer("quantity", self.quantity, minimum=1)
        _parameters.integer("traded_quantity", self.traded_quantity, minimum=0)
        _parameters.decimal("price", self.price, minimum="0")
