"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.batch_cancel_orders_v2_response import BatchCancelOrdersV2Response as WireBatchCancelOrdersV2Response


@define(kw_only=True, eq=False, repr=False)
class BatchCancelOrdersV2Response(Model):
    """Result of each cancel. A 200 doesn't mean that any order was cancelled.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("orders", _writing.each(_writing.dictionary)),)

    orders: list[BatchCancelOrdersV2IndividualResponse]
    """One row for each order of the request."""

    @classmethod
    def _built(cls, wire: WireBatchCancelOrdersV2Response, note: Note) -> Self:
        model = new(cls)
        model.orders = (
            []
            if (orders_ := wire.orders) is None
            else list(map(BatchCancelOrdersV2IndividualResponse._built, orders_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireBatchCancelOrdersV2Response]:
        from ..wire.batch_cancel_orders_v2_response import BatchCancelOrdersV2Response

        return BatchCancelOrdersV2Response


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .batch_cancel_orders_v2_individual_response import BatchCancelOrdersV2IndividualResponse
