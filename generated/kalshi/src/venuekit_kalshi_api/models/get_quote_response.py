"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_quote_response import GetQuoteResponse as WireGetQuoteResponse


@define(kw_only=True, eq=False, repr=False)
class GetQuoteResponse(Model):
    """One quote.

    Source: https://docs.kalshi.com/api-reference/communications/get-rfq-quote
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("quote", _writing.dictionary),)

    quote: Quote
    """The quote."""

    @classmethod
    def _built(cls, wire: WireGetQuoteResponse, note: Note) -> Self:
        model = new(cls)
        model.quote = Quote._built(wire.quote, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetQuoteResponse]:
        from ..wire.get_quote_response import GetQuoteResponse

        return GetQuoteResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .quote import Quote
