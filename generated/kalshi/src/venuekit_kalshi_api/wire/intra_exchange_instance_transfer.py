"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, UnixSeconds

from venuekit_kalshi_api.models.exchange_instance import ExchangeInstance
from venuekit_kalshi_api.models.intra_exchange_instance_transfer_status import IntraExchangeInstanceTransferStatus


class IntraExchangeInstanceTransfer(Struct, gc=False):
    transfer_id: str
    source: ExchangeInstance
    destination: ExchangeInstance
    source_exchange_shard: int
    destination_exchange_shard: int
    amount: DecimalText
    status: IntraExchangeInstanceTransferStatus
    created_ts: UnixSeconds
    client_transfer_id: str | None = None
