"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class CreateFcmPositionTransferRequest(Struct, gc=False):
    source_subtrader_id: str
    target_subtrader_id: str
    market_ticker: str
    position_centicount: int
    price_centicents: int
