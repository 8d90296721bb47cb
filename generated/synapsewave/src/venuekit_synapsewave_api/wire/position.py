"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from venuekit_synapsewave_api.models.daily_or_expiry import DailyOrExpiry
from venuekit_synapsewave_api.models.option_type import OptionType


class Position(Struct, gc=False):
    exchange: str
    scrip_token: int | str
    net_quantity: int | str
    prefered_exchange: str | None = None
    prefered_scrip_token: str | int | None = None
    product_type: str | None = None
    symbol: str | None = None
    series: str | None = None
    instrument: str | None = None
    expiry_date: str | None = None
    strike_price: Decimal | None = None
    option_type: OptionType | None = None
    market_lot: int | str | None = None
    buy_quantity: int | str | None = None
    avg_buy_price: Decimal | None = None
    buy_value: Decimal | None = None
    sell_quantity: int | str | None = None
    avg_sell_price: Decimal | None = None
    sell_value: Decimal | None = None
    net_price: Decimal | None = None
    net_value: Decimal | None = None
    cf_buy_value: Decimal | None = None
    cf_sell_value: Decimal | None = None
    cf_net_price: Decimal | None = None
    unsettled_quantity: int | str | None = None
    multiplier: Decimal | None = None
    daily_or_expiry: DailyOrExpiry | None = None
