"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import UnixSeconds

from venuekit_kalshi_api.models.payment_status import PaymentStatus
from venuekit_kalshi_api.models.payment_type import PaymentType


class Withdrawal(Struct, gc=False):
    id: str
    status: PaymentStatus
    type_: PaymentType = field(name="type")
    amount_cents: int
    fee_cents: int
    created_ts: UnixSeconds
    finalized_ts: UnixSeconds | None = None
