"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.batch_create_orders_v2_response import BatchCreateOrdersV2Response as WireBatchCreateOrdersV2Response


@define(kw_only=True, eq=False, repr=False)
class BatchCreateOrdersV2Response(Model):
    """Result of each order. A 201 doesn't mean that any order was accepted.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("orders", _writing.each(_writing.dictionary)),)

    orders: list[BatchCreateOrdersV2IndividualResponse]
    """One row for each order of the request; that they are in the same order is inferred. Identify them by their ids."""

    @classmethod
    def _built(cls, wire: WireBatchCreateOrdersV2Response, note: Note) -> Self:
        model = new(cls)
        model.orders = (
            []
            if (orders_ := wire.orders) is None
            else list(map(BatchCreateOrdersV2IndividualResponse._built, orders_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireBatchCreateOrdersV2Response]:
        from ..wire.batch_create_orders_v2_response import BatchCreateOrdersV2Response

        return BatchCreateOrdersV2Response


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .batch_create_orders_v2_individual_response import BatchCreateOrdersV2IndividualResponse
