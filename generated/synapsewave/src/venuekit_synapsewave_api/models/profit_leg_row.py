"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.profit_leg_row import ProfitLegRow as WireProfitLegRow


@define(kw_only=True, eq=False, repr=False)
class ProfitLegRow(Model):
    """A leg of a profit order.

    Source: https://developer.synapsewave.com/docs/ConnectorAPI/modify-bracket-order
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "inr",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("quantity"),
        WireField("price"),
    )

    quantity: int | None = None
    """The venue ignores it; pass 0 or the quantity of the order."""
    price: Decimal
    """Price at which the leg takes profit. Unit: inr."""

    @classmethod
    def _built(cls, wire: WireProfitLegRow, note: Note) -> Self:
        model = new(cls)
        model.quantity = wire.quantity
        model.price = wire.price if type(wire.price) is Decimal else number(wire.price)
        return model

    @staticmethod
    def _wire() -> type[WireProfitLegRow]:
        from ..wire.profit_leg_row import ProfitLegRow

        return ProfitLegRow

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.quantity is not None:
            _parameters.integer("quantity", self.quantity, minimum=0)
        _parameters.decimal("price", self.price, minimum="0")
