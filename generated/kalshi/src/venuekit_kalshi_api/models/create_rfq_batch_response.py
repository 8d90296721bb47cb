"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_rfq_batch_response import CreateRfqBatchResponse as WireCreateRfqBatchResponse


@define(kw_only=True, eq=False, repr=False)
class CreateRfqBatchResponse(Model):
    """The new batch.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("rfq_batch", _writing.dictionary),)

    rfq_batch: RfqBatch
    """The batch with its RFQs."""

    @classmethod
    def _built(cls, wire: WireCreateRfqBatchResponse, note: Note) -> Self:
        model = new(cls)
        model.rfq_batch = RfqBatch._built(wire.rfq_batch, note)
        return model

    @staticmethod
    def _wire() -> type[WireCreateRfqBatchResponse]:
        from ..wire.create_rfq_batch_response import CreateRfqBatchResponse

        return CreateRfqBatchResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .rfq_batch import RfqBatch
