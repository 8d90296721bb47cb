"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_rfq_batch_quote_response import CreateRfqBatchQuoteResponse as WireCreateRfqBatchQuoteResponse


@define(kw_only=True, eq=False, repr=False)
class CreateRfqBatchQuoteResponse(Model):
    """The new quote. Its format isn't known: that the response contains the quote is inferred, so nothing is required.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("batch_quote", _writing.dictionary),)

    batch_quote: RfqBatchQuote | None = None
    """The quote. Inferred."""

    @classmethod
    def _built(cls, wire: WireCreateRfqBatchQuoteResponse, note: Note) -> Self:
        model = new(cls)
        model.batch_quote = None if (batch_quote_ := wire.batch_quote) is None else RfqBatchQuote._built(batch_quote_, note)
        return model

    @staticmethod
    def _wire() -> type[WireCreateRfqBatchQuoteResponse]:
        from ..wire.create_rfq_batch_quote_response import CreateRfqBatchQuoteResponse

        return CreateRfqBatchQuoteResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .rfq_batch_quote import RfqBatchQuote
