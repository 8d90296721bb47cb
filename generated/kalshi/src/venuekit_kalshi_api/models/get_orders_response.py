"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_orders_response import GetOrdersResponse as WireGetOrdersResponse


@define(kw_only=True, eq=False, repr=False)
class GetOrdersResponse(Model):
    """One page of orders.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("orders", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    orders: list[Order]
    """The orders of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetOrdersResponse, note: Note) -> Self:
        model = new(cls)
        model.orders = [] if (orders_ := wire.orders) is None else list(map(Order._built, orders_, repeat(note)))
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetOrdersResponse]:
        from ..wire.get_orders_response import GetOrdersResponse

        return GetOrdersResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .order import Order
