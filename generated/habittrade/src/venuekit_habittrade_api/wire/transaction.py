"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import DecimalNumber, QuotableInteger, UnixSeconds

from venuekit_habittrade_api.models.business_type import BusinessType
from venuekit_habittrade_api.models.io_type import IoType
from venuekit_habittrade_api.models.market import Market


class Transaction(Struct, gc=False):
    id: QuotableInteger
    account_id: QuotableInteger | None = None
    tran_type: str | None = None
    date_: UnixSeconds | None = field(name="date", default=None)
    sett_date: UnixSeconds | None = None
    base_currency: str | None = None
    market: Market | None = None
    product_code: str | None = None
    product_name: str | None = None
    price: DecimalNumber | None = None
    qty: DecimalNumber | None = None
    amt: DecimalNumber | None = None
    balance: DecimalNumber | None = None
    io_type: IoType | None = None
    fx_currency: str | None = None
    fx_amt: DecimalNumber | None = None
    fx_rate: DecimalNumber | None = None
    remarks: str | None = None
    business_type: BusinessType | None = None
    business_sub_type: str | None = None
