"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber, UnixMilliseconds

from . import weather_index_calibration_station


class WeatherIndexCalibration(Struct, gc=False):
    config_version: str
    effective_at_ms: UnixMilliseconds
    city_reference_c: DecimalNumber
    stations: list[weather_index_calibration_station.WeatherIndexCalibrationStation] | None
    published_at_ms: UnixMilliseconds | None = None
    change_reason: str | None = None
    calibration_window_start_ms: UnixMilliseconds | None = None
    calibration_window_end_ms: UnixMilliseconds | None = None
