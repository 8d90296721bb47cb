"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field

from . import weather_index_point


class GetWeatherIndexResponse(Struct, gc=False):
    city: str
    units_: str = field(name="units")
    timeseries: list[weather_index_point.WeatherIndexPoint] | None
    config_version: str | None = None
