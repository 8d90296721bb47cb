"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import exclusive as _exclusive
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.order_reference import OrderReference as WireOrderReference


@define(kw_only=True, eq=False, repr=False)
class OrderReference(Model):
    """Reference to an order.

    Pass exactly one of ``order_no``, ``reference_id``.

    Source: https://docs.habittrade.com/trade/cancel-order.html
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_no"),
        WireField("reference_id"),
    )

    order_no: str | None = None
    """The venue's order number. According to the page, it takes precedence over `reference_id` if both are given; this client
    accepts exactly one, so that they can't name two different orders."""
    reference_id: str | None = None
    """Your id of the order."""

    @classmethod
    def _built(cls, wire: WireOrderReference, note: Note) -> Self:
        model = new(cls)
        model.order_no = wire.order_no
        model.reference_id = wire.reference_id
        return model

    @staticmethod
    def _wire() -> type[WireOrderReference]:
        from ..wire.order_reference import OrderReference

        return OrderReference

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.order_no is not None:
            _parameters.text("order_no", self.order_no, minimum_length=1)
        if self.reference_id is not None:
            _parameters.text("reference_id", self.reference_id, minimum_length=1)
        _exclusive.exactly_one({"order_no": self.order_no, "reference_id": self.reference_id})
