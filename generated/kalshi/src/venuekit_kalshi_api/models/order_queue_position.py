"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.order_queue_position import OrderQueuePosition as WireOrderQueuePosition


@define(kw_only=True, eq=False, repr=False)
class OrderQueuePosition(Model):
    """The queue position of one open order at its price.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "queue_position_fp": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_id"),
        WireField("market_ticker"),
        WireField("queue_position_fp", _writing.decimal_text),
    )

    order_id: str
    """The order's venue-assigned id."""
    market_ticker: str
    """Ticker of the order's market."""
    queue_position_fp: Decimal
    """Contracts that must match before this order does, with two decimals. 0 for the first in the queue. Unit: contracts."""

    @classmethod
    def _built(cls, wire: WireOrderQueuePosition, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        model.market_ticker = wire.market_ticker
        model.queue_position_fp = known(wire.queue_position_fp) or note(wire.queue_position_fp) or exact(wire.queue_position_fp)
        return model

    @staticmethod
    def _wire() -> type[WireOrderQueuePosition]:
        from ..wire.order_queue_position import OrderQueuePosition

        return OrderQueuePosition
