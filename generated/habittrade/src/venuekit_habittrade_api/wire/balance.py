"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber


class Balance(Struct, gc=False):
    base_currency: str
    market_value: DecimalNumber | None = None
    cash: DecimalNumber | None = None
    cash_on_hold: DecimalNumber | None = None
    cash_withdraw: DecimalNumber | None = None
    unsett_net_amt: DecimalNumber | None = None
    unsett_buy_amt: DecimalNumber | None = None
    unsett_sell_amt: DecimalNumber | None = None
    interest_net: DecimalNumber | None = None
    interest_debit: DecimalNumber | None = None
    interest_credit: DecimalNumber | None = None
