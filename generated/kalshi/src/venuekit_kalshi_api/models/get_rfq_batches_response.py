"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_rfq_batches_response import GetRfqBatchesResponse as WireGetRfqBatchesResponse


@define(kw_only=True, eq=False, repr=False)
class GetRfqBatchesResponse(Model):
    """One page of RFQ batches. That the cursor may be absent is inferred from the other lists.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("rfq_batches", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    rfq_batches: list[RfqBatch]
    """The batches of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetRfqBatchesResponse, note: Note) -> Self:
        model = new(cls)
        model.rfq_batches = (
            [] if (rfq_batches_ := wire.rfq_batches) is None else list(map(RfqBatch._built, rfq_batches_, repeat(note)))
        )
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetRfqBatchesResponse]:
        from ..wire.get_rfq_batches_response import GetRfqBatchesResponse

        return GetRfqBatchesResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .rfq_batch import RfqBatch
