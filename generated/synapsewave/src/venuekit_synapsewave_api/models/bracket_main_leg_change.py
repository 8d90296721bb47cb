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
    from ..wire.bracket_main_leg_change import BracketMainLegChange as WireBracketMainLegChange
    from .order_type import OrderType


@define(kw_only=True, eq=False, repr=False)
class BracketMainLegChange(Model):
    """The new terms of the main order of a bracket order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/modify-bracket-order
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "inr",
        "traded_price": "inr",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_type", _writing.plain),
        WireField("quantity"),
        WireField("traded_quantity"),
        WireField("price"),
        WireField("traded_price"),
    )

    order_type: OrderType
    """`RL` or `RL-MKT`; the page supports no other values."""
    quantity: int
    """New total quantity to buy or sell."""
    traded_quantity: int
    """Traded quantity, as the order book currently shows it."""
    price: Decimal
    """Limit price; 0 for market orders. Unit: inr."""
    traded_price: Decimal
    """Always 0. The page prints the name with a space; the underscore is inferred. Unit: inr."""

    @classmethod
    def _built(cls, wire: WireBracketMainLegChange, note: Note) -> Self:
        model = new(cls)
        model.order_type = wire.order_type
        model.quantity = wire.quantity
        model.traded_quantity = wire.traded_quantity
        model.price = wire.price if type(wire.price) is Decimal else number(wire.price)
        model.traded_price = wire.traded_price if type(wire.traded_price) is Decimal else number(wire.traded_price)
        return model

    @staticmethod
    def _wire() -> type[WireBracketMainLegChange]:
        from ..wire.bracket_main_leg_change import BracketMainLegChange

        return BracketMainLegChange

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.choice("order_type", self.order_type, allowed=("RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"))
        _parameters.integer("quantity", self.quantity, minimum=1)
        _parameters.integer("traded_quantity", self.traded_quantity, minimum=0)
        _parameters.decimal("price", self.price, minimum="0")
        _parameters.decimal("traded_price", self.traded_price, minimum="0")
