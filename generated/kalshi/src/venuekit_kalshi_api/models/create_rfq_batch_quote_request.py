"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_rfq_batch_quote_request import CreateRfqBatchQuoteRequest as WireCreateRfqBatchQuoteRequest


@define(kw_only=True, eq=False, repr=False)
class CreateRfqBatchQuoteRequest(Model):
    """The bids on a batch. The format isn't known: that it is a list of `RfqBatchQuoteEntry`, with the options of
    `CreateQuoteRequest`, is inferred.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("quotes", _writing.each(_writing.dictionary)),
        WireField("rest_remainder"),
        WireField("post_only"),
        WireField("subaccount"),
    )

    quotes: list[RfqBatchQuoteEntry]
    """The bids for each RFQ. Inferred."""
    rest_remainder: bool
    """Whether the unfilled rest stays in the order book as resting orders. Inferred."""
    post_only: bool | None = None
    """Whether to cancel the maker's orders instead of letting them take liquidity. Inferred."""
    subaccount: int | None = None
    """Number of the subaccount to quote for; 0 is the primary one. Inferred."""

    @classmethod
    def _built(cls, wire: WireCreateRfqBatchQuoteRequest, note: Note) -> Self:
        model = new(cls)
        model.quotes = list(map(RfqBatchQuoteEntry._built, wire.quotes, repeat(note)))
        model.rest_remainder = wire.rest_remainder
        model.post_only = wire.post_only
        model.subaccount = wire.subaccount
        return model

    @staticmethod
    def _wire() -> type[WireCreateRfqBatchQuoteRequest]:
        from ..wire.create_rfq_batch_quote_request import CreateRfqBatchQuoteRequest

        return CreateRfqBatchQuoteRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.quotes = _fields.items("quotes", self.quotes, take=_partial(_fields.model, kind=RfqBatchQuoteEntry))
        _parameters.boolean("rest_remainder", self.rest_remainder)
        if self.post_only is not None:
            _parameters.boolean("post_only", self.post_only)
        if self.subaccount is not None:
            _parameters.integer("subaccount", self.subaccount, minimum=0, maximum=63)


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .rfq_batch_quote_entry import RfqBatchQuoteEntry
