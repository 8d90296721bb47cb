"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber

from venuekit_synapsewave_api.models.exchange_segment import ExchangeSegment
from venuekit_synapsewave_api.models.option_type import OptionType


class ScripInfo(Struct, gc=False):
    exchange: ExchangeSegment
    scrip_token: int | None = None
    symbol: str | None = None
    series: str | None = None
    expiry_date: str | None = None
    strike_price: DecimalNumber | None = None
    option_type: OptionType | None = None
