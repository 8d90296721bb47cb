"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from venuekit_kalshi_api.models.exchange_instance import ExchangeInstance


class IntraExchangeInstanceTransferRequest(Struct, gc=False):
    source: ExchangeInstance
    destination: ExchangeInstance
    amount: int
    client_transfer_id: str | None = None
    source_exchange_shard: int | None = None
    destination_exchange_shard: int | None = None
    source_subaccount: int | None = None
    destination_subaccount: int | None = None
