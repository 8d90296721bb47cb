"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import BareText, DecimalNumber, QuotableInteger

from venuekit_synapsewave_api.models.daily_or_expiry import DailyOrExpiry
from venuekit_synapsewave_api.models.option_type import OptionType


class Position(Struct, gc=False):
    exchange: str
    scrip_token: QuotableInteger
    net_quantity: QuotableInteger
    prefered_exchange: str | None = None
    prefered_scrip_token: BareText | None = None
    product_type: str | None = None
    symbol: str | None = None
    series: str | None = None
    instrument: str | None = None
    expiry_date: str | None = None
    strike_price: DecimalNumber | None = None
    option_type: OptionType | None = None
    market_lot: QuotableInteger | None = None
    buy_quantity: QuotableInteger | None = None
    avg_buy_price: DecimalNumber | None = None
    buy_value: DecimalNumber | None = None
    sell_quantity: QuotableInteger | None = None
    avg_sell_price: DecimalNumber | None = None
    sell_value: DecimalNumber | None = None
    net_price: DecimalNumber | None = None
    net_value: DecimalNumber | None = None
    cf_buy_value: DecimalNumber | None = None
    cf_sell_value: DecimalNumber | None = None
    cf_net_price: DecimalNumber | None = None
    unsettled_quantity: QuotableInteger | None = None
    multiplier: DecimalNumber | None = None
    daily_or_expiry: DailyOrExpiry | None = None
