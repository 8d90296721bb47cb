"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber, UnixSeconds

from venuekit_habittrade_api.models.market import Market
from venuekit_habittrade_api.models.security_type import SecurityType


class Position(Struct, gc=False):
    market: Market
    product_code: str
    qty: DecimalNumber
    product_name: str | None = None
    os_sell_qty: DecimalNumber | None = None
    avail_qty: DecimalNumber | None = None
    avail_sell_qty: DecimalNumber | None = None
    uncleared_qty: DecimalNumber | None = None
    base_currency: str | None = None
    avg_cost: DecimalNumber | None = None
    avg_price: DecimalNumber | None = None
    prev_price: DecimalNumber | None = None
    prev_market_value: DecimalNumber | None = None
    pending_deposit_qty: DecimalNumber | None = None
    pending_withdrawal_qty: DecimalNumber | None = None
    approved_deposit_qty: DecimalNumber | None = None
    approved_withdrawal_qty: DecimalNumber | None = None
    security_type: SecurityType | None = None
    contract_time: UnixSeconds | None = None
    portfolio_id: str | None = None
