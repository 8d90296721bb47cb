"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import Moment


class GetHistoricalCutoffResponse(Struct, gc=False):
    market_settled_ts: Moment
    trades_created_ts: Moment
    orders_updated_ts: Moment
    market_positions_last_updated_ts: Moment | None = None
