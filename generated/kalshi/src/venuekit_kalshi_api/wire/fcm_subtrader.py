"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class FcmSubtrader(Struct, gc=False):
    subtrader_id: str
    exchange_indices: list[int] | None
    trading_blocked: bool
    fcm_trading_blocked: bool
    propagation_pending: bool
