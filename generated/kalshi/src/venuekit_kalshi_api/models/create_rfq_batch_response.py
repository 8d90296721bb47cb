"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new
from venuekit.codec.writing import (
    dictionary,
)

if TYPE_CHECKING:
    from ..wire.create_rfq_batch_response import CreateRFQBatchResponse as WireCreateRFQBatchResponse


@define(kw_only=True, eq=False, repr=False)
class CreateRFQBatchResponse(Model):
    """The batch that was made.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("rfq_batch", dictionary),)

    rfq_batch: RFQBatch
    """The batch with its RFQs."""

    @classmethod
    def _built(cls, wire: WireCreateRFQBatchResponse, note: Note) -> Self:
        model = new(cls)
        model.rfq_batch = RFQBatch._built(wire.rfq_batch, note)
        return model

    @staticmethod
    def _wire() -> type[WireCreateRFQBatchResponse]:
        from ..wire.create_rfq_batch_response import CreateRFQBatchResponse

        return CreateRFQBatchResponse


# At the end, since models may hold each other; inside the methods, each reading would look them up again.
from .rfq_batch import RFQBatch
