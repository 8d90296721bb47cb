"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new
from venuekit.codec.writing import (
    dictionary,
)

if TYPE_CHECKING:
    from ..wire.get_rfq_batch_response import GetRFQBatchResponse as WireGetRFQBatchResponse


@define(kw_only=True, eq=False, repr=False)
class GetRFQBatchResponse(Model):
    """One RFQ batch.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("rfq_batch", dictionary),)

    rfq_batch: RFQBatch
    """The batch."""

    @classmethod
    def _built(cls, wire: WireGetRFQBatchResponse, note: Note) -> Self:
        model = new(cls)
        model.rfq_batch = RFQBatch._built(wire.rfq_batch, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetRFQBatchResponse]:
        from ..wire.get_rfq_batch_response import GetRFQBatchResponse

        return GetRFQBatchResponse


# At the end, since models may hold each other; inside the methods, each reading would look them up again.
from .rfq_batch import RFQBatch
