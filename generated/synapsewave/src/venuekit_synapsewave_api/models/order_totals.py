"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new, whole

if TYPE_CHECKING:
    from ..wire.order_totals import OrderTotals as WireOrderTotals


@define(kw_only=True, eq=False, repr=False)
class OrderTotals(Model):
    """Numbers of orders. The page's table could not be read; the names are reported by integrators, one in a guide and the others
    in code.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/order-book
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("total_records"),
        WireField("all_records"),
        WireField("completed_records"),
        WireField("open_records"),
    )

    total_records: int | None = None
    """Number of orders that match the request, on all pages."""
    all_records: int | None = None
    """Number of orders in any state (reported only in code)."""
    completed_records: int | None = None
    """Number of completed orders (reported only in code)."""
    open_records: int | None = None
    """Number of open orders (reported only in code)."""

    @classmethod
    def _built(cls, wire: WireOrderTotals, note: Note) -> Self:
        model = new(cls)
        model.total_records = None if (total_records_ := wire.total_records) is None else whole(total_records_)
        model.all_records = None if (all_records_ := wire.all_records) is None else whole(all_records_)
        model.completed_records = None if (completed_records_ := wire.completed_records) is None else whole(completed_records_)
        model.open_records = None if (open_records_ := wire.open_records) is None else whole(open_records_)
        return model

    @staticmethod
    def _wire() -> type[WireOrderTotals]:
        from ..wire.order_totals import OrderTotals

        return OrderTotals
