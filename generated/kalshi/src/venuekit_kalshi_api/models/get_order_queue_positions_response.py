"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_order_queue_positions_response import GetOrderQueuePositionsResponse as WireGetOrderQueuePositionsResponse


@define(kw_only=True, eq=False, repr=False)
class GetOrderQueuePositionsResponse(Model):
    """Queue positions of open orders.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("queue_positions", _writing.each(_writing.dictionary)),)

    queue_positions: list[OrderQueuePosition]
    """One row for each open order that matches. The venue may send null for an empty list."""

    @classmethod
    def _built(cls, wire: WireGetOrderQueuePositionsResponse, note: Note) -> Self:
        model = new(cls)
        model.queue_positions = (
            []
            if (queue_positions_ := wire.queue_positions) is None
            else list(map(OrderQueuePosition._built, queue_positions_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetOrderQueuePositionsResponse]:
        from ..wire.get_order_queue_positions_response import GetOrderQueuePositionsResponse

        return GetOrderQueuePositionsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .order_queue_position import OrderQueuePosition
