"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_rfq_batch_quotes_response import GetRfqBatchQuotesResponse as WireGetRfqBatchQuotesResponse


@define(kw_only=True, eq=False, repr=False)
class GetRfqBatchQuotesResponse(Model):
    """The quotes on a batch.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("batch_quotes", _writing.each(_writing.dictionary)),)

    batch_quotes: list[RfqBatchQuote]
    """The quotes. The venue may send null for an empty list."""

    @classmethod
    def _built(cls, wire: WireGetRfqBatchQuotesResponse, note: Note) -> Self:
        model = new(cls)
        model.batch_quotes = (
            [] if (batch_quotes_ := wire.batch_quotes) is None else list(map(RfqBatchQuote._built, batch_quotes_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetRfqBatchQuotesResponse]:
        from ..wire.get_rfq_batch_quotes_response import GetRfqBatchQuotesResponse

        return GetRfqBatchQuotesResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .rfq_batch_quote import RfqBatchQuote
