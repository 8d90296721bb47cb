"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from venuekit_habittrade_api.models.market import Market
from venuekit_habittrade_api.models.security_type import SecurityType


class Position(Struct, gc=False):
    market: Market
    product_code: str
    qty: Decimal
    product_name: str | None = None
    os_sell_qty: Decimal | None = None
    avail_qty: Decimal | None = None
    avail_sell_qty: Decimal | None = None
    uncleared_qty: Decimal | None = None
    base_currency: str | None = None
    avg_cost: Decimal | None = None
    avg_price: Decimal | None = None
    prev_price: Decimal | None = None
    prev_market_value: Decimal | None = None
    pending_deposit_qty: Decimal | None = None
    pending_withdrawal_qty: Decimal | None = None
    approved_deposit_qty: Decimal | None = None
    approved_withdrawal_qty: Decimal | None = None
    security_type: SecurityType | None = None
    contract_time: int | None = None
    portfolio_id: str | None = None
