"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber, UnixMilliseconds

from . import weather_index_station_reading


class WeatherIndexPoint(Struct, gc=False):
    t: UnixMilliseconds
    status: str
    v: DecimalNumber | None = None
    contributors: int | None = None
    receipt_basis: str | None = None
    stations: list[weather_index_station_reading.WeatherIndexStationReading] | None = None
