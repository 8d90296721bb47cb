"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_rfq_batch_best_quotes_response import GetRfqBatchBestQuotesResponse as WireGetRfqBatchBestQuotesResponse


@define(kw_only=True, eq=False, repr=False)
class GetRfqBatchBestQuotesResponse(Model):
    """The best quotes on a batch. The name of the property isn't known: it is inferred, so nothing is required.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("best_quotes", _writing.dictionary),)

    best_quotes: RfqBatchBestQuotes | None = None
    """The best quotes. Inferred."""

    @classmethod
    def _built(cls, wire: WireGetRfqBatchBestQuotesResponse, note: Note) -> Self:
        model = new(cls)
        model.best_quotes = None if (best_quotes_ := wire.best_quotes) is None else RfqBatchBestQuotes._built(best_quotes_, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetRfqBatchBestQuotesResponse]:
        from ..wire.get_rfq_batch_best_quotes_response import GetRfqBatchBestQuotesResponse

        return GetRfqBatchBestQuotesResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .rfq_batch_best_quotes import RfqBatchBestQuotes
