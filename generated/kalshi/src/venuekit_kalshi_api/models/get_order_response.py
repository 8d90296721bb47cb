"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_order_response import GetOrderResponse as WireGetOrderResponse


@define(kw_only=True, eq=False, repr=False)
class GetOrderResponse(Model):
    """One order.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("order", _writing.dictionary),)

    order: Order
    """The order."""

    @classmethod
    def _built(cls, wire: WireGetOrderResponse, note: Note) -> Self:
        model = new(cls)
        model.order = Order._built(wire.order, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetOrderResponse]:
        from ..wire.get_order_response import GetOrderResponse

        return GetOrderResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .order import Order
