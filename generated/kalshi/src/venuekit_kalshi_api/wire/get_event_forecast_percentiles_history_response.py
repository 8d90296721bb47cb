"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import forecast_percentiles_point


class GetEventForecastPercentilesHistoryResponse(Struct, gc=False):
    forecast_history: list[forecast_percentiles_point.ForecastPercentilesPoint] | None
