"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import Moment

from venuekit_kalshi_api.models.rfq_batch_status import RfqBatchStatus

from . import rfq


class RfqBatch(Struct, gc=False):
    id: str
    creator_id: str
    status: RfqBatchStatus
    created_ts: Moment
    rfqs: list[rfq.Rfq] | None
    accepted_ts: Moment | None = None
    closed_ts: Moment | None = None
    updated_ts: Moment | None = None
    close_reason: str | None = None
    client_batch_id: str | None = None
    creator_user_id: str | None = None
    creator_subaccount: int | None = None
