"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber, Moment

from venuekit_kalshi_api.models.fee_type import FeeType


class SeriesFeeChange(Struct, gc=False):
    id: str
    series_ticker: str
    fee_type: FeeType
    fee_multiplier: DecimalNumber
    scheduled_ts: Moment
