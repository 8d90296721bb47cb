"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import balance_segment


class UserBalance(Struct, gc=False):
    equity: balance_segment.BalanceSegment | None = None
    commodity: balance_segment.BalanceSegment | None = None
    currency: balance_segment.BalanceSegment | None = None
