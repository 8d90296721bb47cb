"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import series_fee_change


class GetSeriesFeeChangesResponse(Struct, gc=False):
    series_fee_change_arr: list[series_fee_change.SeriesFeeChange] | None
