"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber, DecimalText, Moment

from venuekit_kalshi_api.models.fee_type import FeeType

from . import settlement_source


class Series(Struct, gc=False):
    ticker: str
    title: str
    frequency: str | None = None
    category: str | None = None
    categories: list[str] | None = None
    tags: list[str] | None = None
    settlement_sources: list[settlement_source.SettlementSource] | None = None
    contract_url: str | None = None
    contract_terms_url: str | None = None
    product_metadata: dict[str, Any] | None = None
    fee_type: FeeType | None = None
    fee_multiplier: DecimalNumber | None = None
    additional_prohibitions: list[str] | None = None
    volume_fp: DecimalText | None = None
    last_updated_ts: Moment | None = None
    exchange_index: int | None = None
