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
    from ..wire.weather_index_point import WeatherIndexPoint as WireWeatherIndexPoint


@define(kw_only=True, eq=False, repr=False)
class WeatherIndexPoint(Model):
    """The index at one minute.

    Source: https://docs.kalshi.com/api-reference/live-data/get-weather-index
    """

    units: ClassVar[Mapping[str, str]] = {
        "v": "fahrenheit",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("t", _writing.unix_milliseconds),
        WireField("v"),
        WireField("status"),
        WireField("contributors"),
        WireField("receipt_basis"),
        WireField("stations", _writing.each(_writing.dictionary)),
    )

    t: datetime
    """The minute."""
    v: Decimal | None = None
    """Temperature in degrees Fahrenheit, with at most two decimals. Absent while the minute is incomplete. Unit: fahrenheit."""
    status: str
    """`normal` if every station reported that minute; `degraded` if one was missing or replaced, which is equally valid for
    settlement; `incomplete` if reports are still pending. The set is open."""
    contributors: int | None = None
    """Number of stations that the value is based on. Absent while the minute is incomplete."""
    receipt_basis: str | None = None
    """Which clock determined that a report was in time. Only on points that were filled in later, and not by the venue's own
    clock."""
    stations: list[WeatherIndexStationReading] | None = None
    """The reports of the stations. Only on request."""

    @classmethod
    def _built(cls, wire: WireWeatherIndexPoint, note: Note) -> Self:
        model = new(cls)
        model.t = moment(wire.t, 1000)
        model.v = None if (v_ := wire.v) is None else v_ if type(v_) is Decimal else number(v_)
        model.status = wire.status
        model.contributors = wire.contributors
        model.receipt_basis = wire.receipt_basis
        model.stations = (
            None
            if (stations_ := wire.stations) is None
            else list(map(WeatherIndexStationReading._built, stations_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireWeatherIndexPoint]:
        from ..wire.weather_index_point import WeatherIndexPoint

        return WeatherIndexPoint


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .weather_index_station_reading import WeatherIndexStationReading
