"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber


class PercentilePoint(Struct, gc=False):
    percentile: int
    raw_numerical_forecast: DecimalNumber
    numerical_forecast: DecimalNumber
    formatted_forecast: str
