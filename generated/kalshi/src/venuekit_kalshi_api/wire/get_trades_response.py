"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import trade


class GetTradesResponse(Struct, gc=False):
    trades: list[trade.Trade] | None
    cursor: str | None = None
