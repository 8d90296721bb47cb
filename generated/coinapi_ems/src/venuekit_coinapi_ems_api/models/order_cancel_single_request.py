"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import exclusive as _exclusive
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.order_cancel_single_request import OrderCancelSingleRequest as WireOrderCancelSingleRequest


@define(kw_only=True, eq=False, repr=False)
class OrderCancelSingleRequest(Model):
    """The order to cancel.

    Pass exactly one of ``exchange_order_id``, ``client_order_id``.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("exchange_id"),
        WireField("exchange_order_id"),
        WireField("client_order_id"),
    )

    exchange_id: str
    """The exchange account of the order, with its tag if it has one."""
    exchange_order_id: str | None = None
    """The exchange's id of the order. The page requires one of the two ids; this client accepts exactly one, so that they can't
    name two different orders."""
    client_order_id: str | None = None
    """The client order id that was sent with the order."""

    @classmethod
    def _built(cls, wire: WireOrderCancelSingleRequest, note: Note) -> Self:
        model = new(cls)
        model.exchange_id = wire.exchange_id
        model.exchange_order_id = wire.exchange_order_id
        model.client_order_id = wire.client_order_id
        return model

    @staticmethod
    def _wire() -> type[WireOrderCancelSingleRequest]:
        from ..wire.order_cancel_single_request import OrderCancelSingleRequest

        return OrderCancelSingleRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("exchange_id", self.exchange_id, minimum_length=1)
        if self.exchange_order_id is not None:
            _parameters.text("exchange_order_id", self.exchange_order_id, minimum_length=1)
        if self.client_order_id is not None:
            _parameters.text("client_order_id", self.client_order_id, minimum_length=1)
        _exclusive.exactly_one({"exchange_order_id": self.exchange_order_id, "client_order_id": self.client_order_id})
