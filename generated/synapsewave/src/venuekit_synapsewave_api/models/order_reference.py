"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.order_reference import OrderReference as WireOrderReference


@define(kw_only=True, eq=False, repr=False)
class OrderReference(Model):
    """Id of an order, if any.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/square-off-all-orders
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("order_id", wire_name="orderId"),)

    order_id: str | None = None
    """The id."""

    @classmethod
    def _built(cls, wire: WireOrderReference, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        return model

    @staticmethod
    def _wire() -> type[WireOrderReference]:
        from ..wire.order_reference import OrderReference

        return OrderReference
