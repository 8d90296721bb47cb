"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_weather_index_calibrations_response import (
        GetWeatherIndexCalibrationsResponse as WireGetWeatherIndexCalibrationsResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class GetWeatherIndexCalibrationsResponse(Model):
    """Every configuration of a city's temperature index.

    Source: https://docs.kalshi.com/api-reference/live-data/get-weather-index-calibrations
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("city"),
        WireField("units_", wire_name="units"),
        WireField("calibrations", _writing.each(_writing.dictionary)),
    )

    city: str
    """Id of the city's index."""
    units_: str
    """Unit of offsets and references, always `celsius`, unlike the unit of the index."""
    calibrations: list[WeatherIndexCalibration]
    """The configurations, oldest first."""

    @classmethod
    def _built(cls, wire: WireGetWeatherIndexCalibrationsResponse, note: Note) -> Self:
        model = new(cls)
        model.city = wire.city
        model.units_ = wire.units_
        model.calibrations = (
            []
            if (calibrations_ := wire.calibrations) is None
            else list(map(WeatherIndexCalibration._built, calibrations_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetWeatherIndexCalibrationsResponse]:
        from ..wire.get_weather_index_calibrations_response import GetWeatherIndexCalibrationsResponse

        return GetWeatherIndexCalibrationsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .weather_index_calibration import WeatherIndexCalibration
