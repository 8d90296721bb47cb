"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import UnixSeconds

from . import percentile_point


class ForecastPercentilesPoint(Struct, gc=False):
    event_ticker: str
    end_period_ts: UnixSeconds
    period_interval: int
    percentile_points: list[percentile_point.PercentilePoint] | None
