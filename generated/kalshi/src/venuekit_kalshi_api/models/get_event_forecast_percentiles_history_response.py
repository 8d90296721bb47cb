"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_event_forecast_percentiles_history_response import (
        GetEventForecastPercentilesHistoryResponse as WireGetEventForecastPercentilesHistoryResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class GetEventForecastPercentilesHistoryResponse(Model):
    """Forecasts of an event over time.

    Source: https://docs.kalshi.com/api-reference/events/get-event-forecast-percentile-history
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("forecast_history", _writing.each(_writing.dictionary)),)

    forecast_history: list[ForecastPercentilesPoint]
    """One entry for each time."""

    @classmethod
    def _built(cls, wire: WireGetEventForecastPercentilesHistoryResponse, note: Note) -> Self:
        model = new(cls)
        model.forecast_history = (
            []
            if (forecast_history_ := wire.forecast_history) is None
            else list(map(ForecastPercentilesPoint._built, forecast_history_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetEventForecastPercentilesHistoryResponse]:
        from ..wire.get_event_forecast_percentiles_history_response import GetEventForecastPercentilesHistoryResponse

        return GetEventForecastPercentilesHistoryResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .forecast_percentiles_point import ForecastPercentilesPoint
