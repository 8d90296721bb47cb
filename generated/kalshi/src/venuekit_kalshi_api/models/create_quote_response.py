"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_quote_response import CreateQuoteResponse as WireCreateQuoteResponse


@define(kw_only=True, eq=False, repr=False)
class CreateQuoteResponse(Model):
    """The new quote.

    Source: https://docs.kalshi.com/api-reference/communications/create-quote
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("id"),)

    id: str
    """Id of the new quote, a UUID."""

    @classmethod
    def _built(cls, wire: WireCreateQuoteResponse, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        return model

    @staticmethod
    def _wire() -> type[WireCreateQuoteResponse]:
        from ..wire.create_quote_response import CreateQuoteResponse

        return CreateQuoteResponse
