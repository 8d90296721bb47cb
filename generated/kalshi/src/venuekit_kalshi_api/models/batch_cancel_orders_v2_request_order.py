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
    """One order to cancel. Give `market_ticker` to have the venue find the shard; an id alone can't tell it.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_id"),
        WireField("subaccount"),
        WireField("exchange_index"),
        WireField("market_ticker"),
    )

    order_id: str
    """The venue's id of the order."""
    subaccount: int | None = None
    """Number of the subaccount that the order belongs to: 0 is the primary one, 1 to 63 are the numbered ones. A key that is bound
    to a subaccount may leave it out or name that one. That leaving it out means the primary one for other keys is inferred."""
    exchange_index: int | None = None
    """The exchange shard that the order is on, counted from 0; -1 lets the venue find it by `market_ticker`. Left out,
    `market_ticker` decides if it is given, else shard 0 is meant."""
    market_ticker: str | None = None
    """Ticker of the order's market, for the venue to find its shard by."""

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
        """Raises ``ArgumentError``, a ``ValueError``, naming the first field that breaks a documented rule."""
        _parameters.text("order_id", self.order_id, minimum_length=1)
        if self.subaccount is not None:
            _parameters.integer("subaccount", self.subaccount, minimum=0, maximum=63)
        if self.exchange_index is not None:
            _parameters.integer("exchange_index", self.exchange_index, minimum=-1)
        if self.market_ticker is not None:
            _parameters.text("market_ticker", self.market_ticker, minimum_length=1)
