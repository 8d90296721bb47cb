"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber

from venuekit_coinapi_ems_api.models.ord_side import OrdSide


class PositionData(Struct, gc=False):
    id: str | None = None
    symbol_id_exchange: str | None = None
    symbol_id_coinapi: str | None = None
    avg_entry_price: DecimalNumber | None = None
    quantity: DecimalNumber | None = None
    side: OrdSide | None = None
    unrealized_pnl: DecimalNumber | None = None
    leverage: DecimalNumber | None = None
    cross_margin: bool | None = None
    liquidation_price: DecimalNumber | None = None
    raw_data: Any = None
