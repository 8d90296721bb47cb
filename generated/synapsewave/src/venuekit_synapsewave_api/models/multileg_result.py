"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.multileg_result import MultilegResult as WireMultilegResult


@define(kw_only=True, eq=False, repr=False)
class MultilegResult(Model):
    """Ids of a multileg order. The page's table could not be read; the names are inferred from other responses and from the path
    for cancelling.

    Source: https://developer.synapsewave.com/docs/CloudRestProAPI/place-multileg-spread-order
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_id", wire_name="orderId"),
        WireField("gateway_order_no"),
    )

    order_id: str | None = None
    """The order's id."""
    gateway_order_no: str | None = None
    """The gateway's order number, which cancelling requires."""

    @classmethod
    def _built(cls, wire: WireMultilegResult, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        model.gateway_order_no = None if (gateway_order_no_ := wire.gateway_order_no) is None else str(gateway_order_no_)
        return model

    @staticmethod
    def _wire() -> type[WireMultilegResult]:
        from ..wire.multileg_result import MultilegResult

        return MultilegResult
