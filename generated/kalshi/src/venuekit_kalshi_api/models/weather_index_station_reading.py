"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, moment, new, number

if TYPE_CHECKING:
    from ..wire.weather_index_station_reading import WeatherIndexStationReading as WireWeatherIndexStationReading


@define(kw_only=True, eq=False, repr=False)
class WeatherIndexStationReading(Model):
    """What one station reported for one minute, and how the report was used.

    Source: https://docs.kalshi.com/api-reference/live-data/get-weather-index
    """

    units: ClassVar[Mapping[str, str]] = {
        "temp_f": "fahrenheit",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("station_id"),
        WireField("code"),
        WireField("source"),
        WireField("temp_f"),
        WireField("obs_time_ms", _writing.unix_milliseconds),
        WireField("received_at_ms", _writing.unix_milliseconds),
        WireField("primary_code"),
    )

    station_id: str
    """Id of the station, or of the official one that replaced it."""
    code: str
    """Result of the report, such as `ok`, `missing`, `late`, `range`, `rate_spatial`, `extreme` or `pending`. The set is open."""
    source: str | None = None
    """Type of the report: `hf_asos` for that exact minute, or `metar` for an official one carried forward."""
    temp_f: Decimal | None = None
    """Reported temperature in degrees Fahrenheit. Absent without a report. Unit: fahrenheit."""
    obs_time_ms: datetime | None = None
    """Observation time of a report that was carried forward. Absent for a report of that exact minute."""
    received_at_ms: datetime | None = None
    """When the report was received, which determines whether it was in time."""
    primary_code: str | None = None
    """Why an official report replaced the station's own."""

    @classmethod
    def _built(cls, wire: WireWeatherIndexStationReading, note: Note) -> Self:
        model = new(cls)
        model.station_id = wire.station_id
        model.code = wire.code
        model.source = wire.source
        model.temp_f = None if (temp_f_ := wire.temp_f) is None else temp_f_ if type(temp_f_) is Decimal else number(temp_f_)
        model.obs_time_ms = None if (obs_time_ms_ := wire.obs_time_ms) is None else moment(obs_time_ms_, 1000)
        model.received_at_ms = None if (received_at_ms_ := wire.received_at_ms) is None else moment(received_at_ms_, 1000)
        model.primary_code = wire.primary_code
        return model

    @staticmethod
    def _wire() -> type[WireWeatherIndexStationReading]:
        from ..wire.weather_index_station_reading import WeatherIndexStationReading

        return WeatherIndexStationReading
