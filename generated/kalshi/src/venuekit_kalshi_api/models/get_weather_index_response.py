"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_weather_index_response import GetWeatherIndexResponse as WireGetWeatherIndexResponse


@define(kw_only=True, eq=False, repr=False)
class GetWeatherIndexResponse(Model):
    """The temperature index of a city.

    Source: https://docs.kalshi.com/api-reference/live-data/get-weather-index
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("city"),
        WireField("config_version"),
        WireField("units_", wire_name="units"),
        WireField("timeseries", _writing.each(_writing.dictionary)),
    )

    city: str
    """Id of the city's index."""
    config_version: str | None = None
    """Configuration version of the latest point. Empty without points."""
    units_: str
    """Unit of the index, always `fahrenheit`."""
    timeseries: list[WeatherIndexPoint]
    """One point for each minute with data."""

    @classmethod
    def _built(cls, wire: WireGetWeatherIndexResponse, note: Note) -> Self:
        model = new(cls)
        model.city = wire.city
        model.config_version = wire.config_version
        model.units_ = wire.units_
        model.timeseries = (
            [] if (timeseries_ := wire.timeseries) is None else list(map(WeatherIndexPoint._built, timeseries_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetWeatherIndexResponse]:
        from ..wire.get_weather_index_response import GetWeatherIndexResponse

        return GetWeatherIndexResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .weather_index_point import WeatherIndexPoint
