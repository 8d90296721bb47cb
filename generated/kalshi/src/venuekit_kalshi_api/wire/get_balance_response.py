"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText

from . import indexed_balance


class GetBalanceResponse(Struct, gc=False):
    balance: int
    portfolio_value: int
    updated_ts: int
    balance_dollars: DecimalText | None = None
    balance_breakdown: list[indexed_balance.IndexedBalance] | None = None
