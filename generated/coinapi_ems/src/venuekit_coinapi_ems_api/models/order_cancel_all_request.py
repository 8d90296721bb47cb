"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.order_cancel_all_request import OrderCancelAllRequest as WireOrderCancelAllRequest


@define(kw_only=True, eq=False, repr=False)
class OrderCancelAllRequest(Model):
    """The account whose open orders are cancelled.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("exchange_id"),)

    exchange_id: str
    """The exchange account, with its tag if it has one."""

    @classmethod
    def _built(cls, wire: WireOrderCancelAllRequest, note: Note) -> Self:
        model = new(cls)
        model.exchange_id = wire.exchange_id
        return model

    @staticmethod
    def _wire() -> type[WireOrderCancelAllRequest]:
        from ..wire.order_cancel_all_request import OrderCancelAllRequest

        return OrderCancelAllRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("exchange_id", self.exchange_id, minimum_length=1)
