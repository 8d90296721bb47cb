"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import DecimalNumber, QuotableInteger

from . import security_info as security_info_1


class Holding(Struct, gc=False):
    isin: str = field(name="ISIN")
    total_free: QuotableInteger
    security_info: list[security_info_1.SecurityInfo] | None = None
    dp_free: QuotableInteger | None = None
    pool_free: QuotableInteger | None = None
    t1_quantity: QuotableInteger | None = None
    average_price: DecimalNumber | None = None
    last_price: DecimalNumber | None = None
    pnl: DecimalNumber | None = None
    current_value: DecimalNumber | None = None
    inv_value: DecimalNumber | None = None
    product: str | None = None
    collateral_quantity: QuotableInteger | None = None
    collateral_value: DecimalNumber | None = None
    close_price: DecimalNumber | None = None
    dppledge_collateral_qty: QuotableInteger | None = None
    poolpledge_collateral_qty: QuotableInteger | None = None
