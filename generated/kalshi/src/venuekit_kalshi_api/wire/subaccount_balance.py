"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, UnixSeconds


class SubaccountBalance(Struct, gc=False):
    subaccount_number: int
    exchange_index: int
    balance: DecimalText
    updated_ts: UnixSeconds
