"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_rfq_batch_response import GetRfqBatchResponse as WireGetRfqBatchResponse


@define(kw_only=True, eq=False, repr=False)
class GetRfqBatchResponse(Model):
    """One RFQ batch.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("rfq_batch", _writing.dictionary),)

    rfq_batch: RfqBatch
    """The batch."""

    @classmethod
    def _built(cls, wire: WireGetRfqBatchResponse, note: Note) -> Self:
        model = new(cls)
        model.rfq_batch = RfqBatch._built(wire.rfq_batch, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetRfqBatchResponse]:
        from ..wire.get_rfq_batch_response import GetRfqBatchResponse

        return GetRfqBatchResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .rfq_batch import RfqBatch
