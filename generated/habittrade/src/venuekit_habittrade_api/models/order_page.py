"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, whole

if TYPE_CHECKING:
    from ..wire.order_page import OrderPage as WireOrderPage


@define(kw_only=True, eq=False, repr=False)
class OrderPage(Model):
    """A page of orders.

    Source: https://docs.habittrade.com/trade/query-orders.html
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("orders", _writing.each(_writing.dictionary)),
        WireField("total_records"),
        WireField("page"),
        WireField("page_size"),
    )

    orders: list[Order]
    """The orders of this page."""
    total_records: int
    """Number of orders on all pages."""
    page: int | None = None
    """Page number."""
    page_size: int | None = None
    """Maximum number of orders per page."""

    @classmethod
    def _built(cls, wire: WireOrderPage, note: Note) -> Self:
        model = new(cls)
        model.orders = list(map(Order._built, wire.orders, repeat(note)))
        model.total_records = whole(wire.total_records)
        model.page = None if (page_ := wire.page) is None else whole(page_)
        model.page_size = None if (page_size_ := wire.page_size) is None else whole(page_size_)
        return model

    @staticmethod
    def _wire() -> type[WireOrderPage]:
        from ..wire.order_page import OrderPage

        return OrderPage


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .order import Order
