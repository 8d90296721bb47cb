"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import Moment

from . import exchange_index_status


class ExchangeStatus(Struct, gc=False):
    exchange_active: bool
    trading_active: bool
    intra_exchange_transfers_active: bool | None = None
    exchange_estimated_resume_time: Moment | None = None
    exchange_index_statuses: list[exchange_index_status.ExchangeIndexStatus] | None = None
