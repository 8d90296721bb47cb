"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber, Moment

from venuekit_kalshi_api.models.fee_type import FeeType


class EventFeeChange(Struct, gc=False):
    id: str
    event_ticker: str
    series_ticker: str
    scheduled_ts: Moment
    fee_type_override: FeeType | None = None
    fee_multiplier_override: DecimalNumber | None = None
