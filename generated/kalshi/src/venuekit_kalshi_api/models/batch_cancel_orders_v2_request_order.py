"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.batch_cancel_orders_v2_request_order import BatchCancelOrdersV2RequestOrder as WireBatchCancelOrdersV2RequestOrder


@define(kw_only=True, eq=False, repr=False)
class BatchCancelOrdersV2RequestOrder(Model):
    """One order to cancel. Pass `market_ticker` to let the venue find the shard; an id alone isn't enough.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_id"),
        WireField("subaccount"),
        WireField("exchange_index"),
        WireField("market_ticker"),
    )

    order_id: str
    """The order's venue-assigned id."""
    subaccount: int | None = None
    """Number of the order's subaccount: 0 is the primary one, 1 to 63 are numbered ones. With a key that is restricted to a
    subaccount, omit it or pass that one. That the default is the primary one for other keys is inferred."""
    exchange_index: int | None = None
    """The order's exchange shard, counted from 0; -1 lets the venue find it by `market_ticker`. By default, the venue uses
    `market_ticker` if it is given, otherwise shard 0."""
    market_ticker: str | None = None
    """Ticker of the order's market. The venue uses it to find the shard."""

    @classmethod
    def _built(cls, wire: WireBatchCancelOrdersV2RequestOrder, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        model.subaccount = wire.subaccount
        model.exchange_index = wire.exchange_index
        model.market_ticker = wire.market_ticker
        return model

    @staticmethod
    def _wire() -> type[WireBatchCancelOrdersV2RequestOrder]:
        from ..wire.batch_cancel_orders_v2_request_order import BatchCancelOrdersV2RequestOrder

        return BatchCancelOrdersV2RequestOrder

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("order_id", self.order_id, minimum_length=1)
        if self.subaccount is not None:
            _parameters.integer("subaccount", self.subaccount, minimum=0, maximum=63)
        if self.exchange_index is not None:
            _parameters.integer("exchange_index", self.exchange_index, minimum=-1)
        if self.market_ticker is not None:
            _parameters.text("market_ticker", self.market_ticker, minimum_length=1)
