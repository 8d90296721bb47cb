"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, moment, new, number

if TYPE_CHECKING:
    from ..wire.weather_index_calibration import WeatherIndexCalibration as WireWeatherIndexCalibration


@define(kw_only=True, eq=False, repr=False)
class WeatherIndexCalibration(Model):
    """A configuration of a city's temperature index. It applies until the next one takes effect.

    Source: https://docs.kalshi.com/api-reference/live-data/get-weather-index-calibrations
    """

    units: ClassVar[Mapping[str, str]] = {
        "city_reference_c": "celsius",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("config_version"),
        WireField("published_at_ms", _writing.unix_milliseconds),
        WireField("effective_at_ms", _writing.unix_milliseconds),
        WireField("change_reason"),
        WireField("calibration_window_start_ms", _writing.unix_milliseconds),
        WireField("calibration_window_end_ms", _writing.unix_milliseconds),
        WireField("city_reference_c"),
        WireField("stations", _writing.each(_writing.dictionary)),
    )

    config_version: str
    """Version of the configuration."""
    published_at_ms: datetime | None = None
    """When the configuration was published."""
    effective_at_ms: datetime
    """The first minute that the configuration applies to."""
    change_reason: str | None = None
    """Why the configuration was changed."""
    calibration_window_start_ms: datetime | None = None
    """Start of the time range that the offsets were estimated from. Absent in the first configuration."""
    calibration_window_end_ms: datetime | None = None
    """End of that time range, exclusive."""
    city_reference_c: Decimal
    """Reference of the city in degrees Celsius: the sum of weight times offset over all stations. Unit: celsius."""
    stations: list[WeatherIndexCalibrationStation]
    """The stations."""

    @classmethod
    def _built(cls, wire: WireWeatherIndexCalibration, note: Note) -> Self:
        model = new(cls)
        model.config_version = wire.config_version
        model.published_at_ms = None if (published_at_ms_ := wire.published_at_ms) is None else moment(published_at_ms_, 1000)
        model.effective_at_ms = moment(wire.effective_at_ms, 1000)
        model.change_reason = wire.change_reason
        model.calibration_window_start_ms = (
            None
            if (calibration_window_start_ms_ := wire.calibration_window_start_ms) is None
            else moment(calibration_window_start_ms_, 1000)
        )
        model.calibration_window_end_ms = (
            None
            if (calibration_window_end_ms_ := wire.calibration_window_end_ms) is None
            else moment(calibration_window_end_ms_, 1000)
        )
        model.city_reference_c = (
            wire.city_reference_c if type(wire.city_reference_c) is Decimal else number(wire.city_reference_c)
        )
        model.stations = (
            []
            if (stations_ := wire.stations) is None
            else list(map(WeatherIndexCalibrationStation._built, stations_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireWeatherIndexCalibration]:
        from ..wire.weather_index_calibration import WeatherIndexCalibration

        return WeatherIndexCalibration


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .weather_index_calibration_station import WeatherIndexCalibrationStation
