"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import Moment

from venuekit_kalshi_api.models.rfq_batch_quote_status import RfqBatchQuoteStatus
from venuekit_kalshi_api.models.side import Side

from . import quote


class RfqBatchQuote(Struct, gc=False):
    id: str
    rfq_batch_id: str
    creator_id: str
    rfq_creator_id: str
    status: RfqBatchQuoteStatus
    created_ts: Moment
    updated_ts: Moment
    quotes: list[quote.Quote] | None
    accepted_side: Side | None = None
    accepted_ts: Moment | None = None
    confirmed_ts: Moment | None = None
    rest_remainder: bool | None = None
    post_only: bool | None = None
    creator_user_id: str | None = None
    creator_subaccount: int | None = None
    rfq_creator_user_id: str | None = None
    rfq_creator_subaccount: int | None = None
