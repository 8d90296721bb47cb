"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_quotes_response import GetQuotesResponse as WireGetQuotesResponse


@define(kw_only=True, eq=False, repr=False)
class GetQuotesResponse(Model):
    """One page of quotes.

    Source: https://docs.kalshi.com/api-reference/communications/get-quotes
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("quotes", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    quotes: list[Quote]
    """The quotes of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetQuotesResponse, note: Note) -> Self:
        model = new(cls)
        model.quotes = [] if (quotes_ := wire.quotes) is None else list(map(Quote._built, quotes_, repeat(note)))
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetQuotesResponse]:
        from ..wire.get_quotes_response import GetQuotesResponse

        return GetQuotesResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .quote import Quote
