"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.weather_index_calibration_station import WeatherIndexCalibrationStation as WireWeatherIndexCalibrationStation


@define(kw_only=True, eq=False, repr=False)
class WeatherIndexCalibrationStation(Model):
    """One station in one configuration.

    Source: https://docs.kalshi.com/api-reference/live-data/get-weather-index-calibrations
    """

    units: ClassVar[Mapping[str, str]] = {
        "weight": "ratio",
        "offset_c": "celsius",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("station_id"),
        WireField("weight"),
        WireField("offset_c"),
        WireField("update_note"),
    )

    station_id: str
    """Id of the station."""
    weight: Decimal
    """Weight of the station; all weights add up to 1. Unit: ratio."""
    offset_c: Decimal
    """How much warmer the station typically is than its peers, in degrees Celsius. Unit: celsius."""
    update_note: str | None = None
    """How the weekly estimate changed the offset. Only in weekly configurations."""

    @classmethod
    def _built(cls, wire: WireWeatherIndexCalibrationStation, note: Note) -> Self:
        model = new(cls)
        model.station_id = wire.station_id
        model.weight = wire.weight if type(wire.weight) is Decimal else number(wire.weight)
        model.offset_c = wire.offset_c if type(wire.offset_c) is Decimal else number(wire.offset_c)
        model.update_note = wire.update_note
        return model

    @staticmethod
    def _wire() -> type[WireWeatherIndexCalibrationStation]:
        from ..wire.weather_index_calibration_station import WeatherIndexCalibrationStation

        return WeatherIndexCalibrationStation
