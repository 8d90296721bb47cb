"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from venuekit_kalshi_api.models.side import Side

from . import rfq_batch_accept_limit


class AcceptRfqBatchRequest(Struct, gc=False):
    accepted_side: Side
    min_bids: list[rfq_batch_accept_limit.RfqBatchAcceptLimit]
    client_order_id: str | None = None
