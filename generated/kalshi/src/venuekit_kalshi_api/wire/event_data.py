"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber, Moment

from venuekit_kalshi_api.models.fee_type import FeeType

from . import market, settlement_source


class EventData(Struct, gc=False):
    event_ticker: str
    series_ticker: str
    title: str
    mutually_exclusive: bool
    sub_title: str | None = None
    collateral_return_type: str | None = None
    category: str | None = None
    strike_date: Moment | None = None
    strike_period: str | None = None
    markets: list[market.Market] | None = None
    product_metadata: dict[str, Any] | None = None
    settlement_sources: list[settlement_source.SettlementSource] | None = None
    last_updated_ts: Moment | None = None
    fee_type_override: FeeType | None = None
    fee_multiplier_override: DecimalNumber | None = None
    exchange_index: int | None = None
