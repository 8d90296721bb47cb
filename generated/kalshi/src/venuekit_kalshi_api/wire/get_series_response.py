"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import series as series_1


class GetSeriesResponse(Struct, gc=False):
    series: series_1.Series
