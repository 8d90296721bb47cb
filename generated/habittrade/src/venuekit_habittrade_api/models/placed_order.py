"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.placed_order import PlacedOrder as WirePlacedOrder


@define(kw_only=True, eq=False, repr=False)
class PlacedOrder(Model):
    """An order that the venue accepted. The page says that the response has the venue's order number, and is cut off before its
    sample; all names here are inferred from the order lists.

    Source: https://docs.habittrade.com/trade/place-order.html
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_no"),
        WireField("reference_id"),
    )

    order_no: str | None = None
    """The venue's order number (name inferred)."""
    reference_id: str | None = None
    """Your id of the order (inferred)."""

    @classmethod
    def _built(cls, wire: WirePlacedOrder, note: Note) -> Self:
        model = new(cls)
        model.order_no = None if (order_no_ := wire.order_no) is None else str(order_no_)
        model.reference_id = wire.reference_id
        return model

    @staticmethod
    def _wire() -> type[WirePlacedOrder]:
        from ..wire.placed_order import PlacedOrder

        return PlacedOrder
