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
    from ..wire.cover_main_leg import CoverMainLeg as WireCoverMainLeg
    from .order_type import OrderType


@define(kw_only=True, eq=False, repr=False)
class CoverMainLeg(Model):
    """The main order of a cover order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/place-cover-order
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "inr",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_type", _writing.plain),
        WireField("quantity"),
        WireField("price"),
    )

    order_type: OrderType
    """`RL-MKT`; the page supports no other value."""
    quantity: int
    """Quantity to buy or sell."""
    price: Decimal
    """0, because it is a market order. Unit: inr."""

    @classmethod
    def _built(cls, wire: WireCoverMainLeg, note: Note) -> Self:
        model = new(cls)
        model.order_type = wire.order_type
        model.quantity = wire.quantity
        model.price = wire.price if type(wire.price) is Decimal else number(wire.price)
        return model

    @staticmethod
    def _wire() -> type[WireCoverMainLeg]:
        from ..wire.cover_main_leg import CoverMainLeg

        return CoverMainLeg

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.choice("order_type", self.order_type, allowed=("RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"))
        _parameters.integer("quantity", self.quantity, minimum=1)
        _parameters.decimal("price", self.price, minimum="0")
