"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.rfq_batch_quote import RfqBatchQuote as WireRfqBatchQuote
    from .rfq_batch_quote_status import RfqBatchQuoteStatus
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class RfqBatchQuote(Model):
    """A maker's response to a batch: one quote for each of its RFQs.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("rfq_batch_id"),
        WireField("creator_id"),
        WireField("rfq_creator_id"),
        WireField("status", _writing.plain),
        WireField("created_ts", _writing.iso_time),
        WireField("updated_ts", _writing.iso_time),
        WireField("accepted_side", _writing.plain),
        WireField("accepted_ts", _writing.iso_time),
        WireField("confirmed_ts", _writing.iso_time),
        WireField("quotes", _writing.each(_writing.dictionary)),
        WireField("rest_remainder"),
        WireField("post_only"),
        WireField("creator_user_id"),
        WireField("creator_subaccount"),
        WireField("rfq_creator_user_id"),
        WireField("rfq_creator_subaccount"),
    )

    id: str
    """Id of the response."""
    rfq_batch_id: str
    """Id of the batch."""
    creator_id: str
    """Public id of the maker."""
    rfq_creator_id: str
    """Public id of the RFQs' creator."""
    status: RfqBatchQuoteStatus
    """Status of the response."""
    created_ts: datetime
    """When it was created. An ISO 8601 time, despite its name."""
    updated_ts: datetime
    """When it last changed."""
    accepted_side: Side | None = None
    """The accepted side, if any."""
    accepted_ts: datetime | None = None
    """When it was accepted."""
    confirmed_ts: datetime | None = None
    """When the maker confirmed it."""
    quotes: list[Quote]
    """The quotes, one for each RFQ."""
    rest_remainder: bool | None = None
    """Whether the unfilled rest stays in the order book as resting orders."""
    post_only: bool | None = None
    """Whether the maker's orders may only rest in the order book."""
    creator_user_id: str | None = None
    """User id of the maker."""
    creator_subaccount: int | None = None
    """Number of the maker's subaccount; 0 is the primary one."""
    rfq_creator_user_id: str | None = None
    """User id of the RFQs' creator."""
    rfq_creator_subaccount: int | None = None
    """Number of the RFQs' creator's subaccount; 0 is the primary one."""

    @classmethod
    def _built(cls, wire: WireRfqBatchQuote, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.rfq_batch_id = wire.rfq_batch_id
        model.creator_id = wire.creator_id
        model.rfq_creator_id = wire.rfq_creator_id
        model.status = wire.status
        model.created_ts = wire.created_ts
        model.updated_ts = wire.updated_ts
        model.accepted_side = wire.accepted_side
        model.accepted_ts = wire.accepted_ts
        model.confirmed_ts = wire.confirmed_ts
        model.quotes = [] if (quotes_ := wire.quotes) is None else list(map(Quote._built, quotes_, repeat(note)))
        model.rest_remainder = wire.rest_remainder
        model.post_only = wire.post_only
        model.creator_user_id = wire.creator_user_id
        model.creator_subaccount = wire.creator_subaccount
        model.rfq_creator_user_id = wire.rfq_creator_user_id
        model.rfq_creator_subaccount = wire.rfq_creator_subaccount
        return model

    @staticmethod
    def _wire() -> type[WireRfqBatchQuote]:
        from ..wire.rfq_batch_quote import RfqBatchQuote

        return RfqBatchQuote


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .quote import Quote
