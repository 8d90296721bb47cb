"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber, UnixMilliseconds


class WeatherIndexStationReading(Struct, gc=False):
    station_id: str
    code: str
    source: str | None = None
    temp_f: DecimalNumber | None = None
    obs_time_ms: UnixMilliseconds | None = None
    received_at_ms: UnixMilliseconds | None = None
    primary_code: str | None = None
