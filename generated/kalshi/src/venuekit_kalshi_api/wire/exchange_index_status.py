"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class ExchangeIndexStatus(Struct, gc=False):
    exchange_index: int
    exchange_active: bool
    trading_active: bool
    description: str | None = None
    intra_exchange_transfers_active: bool | None = None
