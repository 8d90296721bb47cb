"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, moment, new

if TYPE_CHECKING:
    from ..wire.forecast_percentiles_point import ForecastPercentilesPoint as WireForecastPercentilesPoint


@define(kw_only=True, eq=False, repr=False)
class ForecastPercentilesPoint(Model):
    """The forecast at one time.

    Source: https://docs.kalshi.com/api-reference/events/get-event-forecast-percentile-history
    """

    units: ClassVar[Mapping[str, str]] = {
        "period_interval": "minutes",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("event_ticker"),
        WireField("end_period_ts", _writing.unix_seconds),
        WireField("period_interval"),
        WireField("percentile_points", _writing.each(_writing.dictionary)),
    )

    event_ticker: str
    """Ticker of the event."""
    end_period_ts: datetime
    """End of the forecast's period, inclusive."""
    period_interval: int
    """Length of the period in minutes; 0 means five seconds. Unit: minutes."""
    percentile_points: list[PercentilePoint]
    """The forecast at each requested percentile."""

    @classmethod
    def _built(cls, wire: WireForecastPercentilesPoint, note: Note) -> Self:
        model = new(cls)
        model.event_ticker = wire.event_ticker
        model.end_period_ts = moment(wire.end_period_ts, 1)
        model.period_interval = wire.period_interval
        model.percentile_points = (
            []
            if (percentile_points_ := wire.percentile_points) is None
            else list(map(PercentilePoint._built, percentile_points_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireForecastPercentilesPoint]:
        from ..wire.forecast_percentiles_point import ForecastPercentilesPoint

        return ForecastPercentilesPoint


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .percentile_point import PercentilePoint
