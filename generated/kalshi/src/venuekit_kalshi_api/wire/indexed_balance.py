"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct


class IndexedBalance(Struct, gc=False):
    exchange_index: int
    balance: Decimal
