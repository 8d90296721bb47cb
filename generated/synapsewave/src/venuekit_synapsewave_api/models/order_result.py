"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.order_result import OrderResult as WireOrderResult


@define(kw_only=True, eq=False, repr=False)
class OrderResult(Model):
    """Id of an order that was sent to the order management system.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/modify-cover-order
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("order_id", wire_name="orderId"),)

    order_id: str
    """The id. Modifying an order may change its id, as in the page's sample."""

    @classmethod
    def _built(cls, wire: WireOrderResult, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        return model

    @staticmethod
    def _wire() -> type[WireOrderResult]:
        from ..wire.order_result import OrderResult

        return OrderResult
