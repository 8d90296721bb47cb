"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.accept_rfq_batch_response import AcceptRfqBatchResponse as WireAcceptRfqBatchResponse


@define(kw_only=True, eq=False, repr=False)
class AcceptRfqBatchResponse(Model):
    """The result of an acceptance. Its format isn't known: that it contains the batch is inferred, so nothing is required.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("rfq_batch", _writing.dictionary),)

    rfq_batch: RfqBatch | None = None
    """The batch. Inferred."""

    @classmethod
    def _built(cls, wire: WireAcceptRfqBatchResponse, note: Note) -> Self:
        model = new(cls)
        model.rfq_batch = None if (rfq_batch_ := wire.rfq_batch) is None else RfqBatch._built(rfq_batch_, note)
        return model

    @staticmethod
    def _wire() -> type[WireAcceptRfqBatchResponse]:
        from ..wire.accept_rfq_batch_response import AcceptRfqBatchResponse

        return AcceptRfqBatchResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .rfq_batch import RfqBatch
