"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.rfq_batch_best_quotes import RfqBatchBestQuotes as WireRfqBatchBestQuotes
    from .rfq_batch_status import RfqBatchStatus


@define(kw_only=True, eq=False, repr=False)
class RfqBatchBestQuotes(Model):
    """The best bids on the RFQs of a batch at one time.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("rfq_batch_id"),
        WireField("status", _writing.plain),
        WireField("version"),
        WireField("updated_ts", _writing.iso_time),
        WireField("yes_complete"),
        WireField("no_complete"),
        WireField("rfqs", _writing.each(_writing.dictionary)),
    )

    rfq_batch_id: str
    """Id of the batch."""
    status: RfqBatchStatus
    """Status of the batch."""
    version: int
    """Version number of this overview (inferred): a higher number is newer."""
    updated_ts: datetime | None = None
    """When the overview last changed."""
    yes_complete: bool
    """Whether every RFQ of the batch has a yes bid."""
    no_complete: bool
    """Whether every RFQ of the batch has a no bid."""
    rfqs: list[RfqBatchBestQuote]
    """The best bids for each RFQ."""

    @classmethod
    def _built(cls, wire: WireRfqBatchBestQuotes, note: Note) -> Self:
        model = new(cls)
        model.rfq_batch_id = wire.rfq_batch_id
        model.status = wire.status
        model.version = wire.version
        model.updated_ts = wire.updated_ts
        model.yes_complete = wire.yes_complete
        model.no_complete = wire.no_complete
        model.rfqs = [] if (rfqs_ := wire.rfqs) is None else list(map(RfqBatchBestQuote._built, rfqs_, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireRfqBatchBestQuotes]:
        from ..wire.rfq_batch_best_quotes import RfqBatchBestQuotes

        return RfqBatchBestQuotes


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .rfq_batch_best_quote import RfqBatchBestQuote
