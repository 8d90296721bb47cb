"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.quantity import Quantity as WireQuantity


@define(kw_only=True, eq=False, repr=False)
class Quantity(Model):
    """An estimate of the quantity that you could trade.

    Source: https://docs.habittrade.com/trade/estimated-tradable-quantity.html
    """

    units: ClassVar[Mapping[str, str]] = {
        "qty": "product-units",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("qty"),)

    qty: Decimal
    """The quantity. Unit: product-units."""

    @classmethod
    def _built(cls, wire: WireQuantity, note: Note) -> Self:
        model = new(cls)
        model.qty = wire.qty if type(wire.qty) is Decimal else number(wire.qty)
        return model

    @staticmethod
    def _wire() -> type[WireQuantity]:
        from ..wire.quantity import Quantity

        return Quantity
