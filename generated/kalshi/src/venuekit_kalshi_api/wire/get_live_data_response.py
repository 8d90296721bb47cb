"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import live_data as live_data_1


class GetLiveDataResponse(Struct, gc=False):
    live_data: live_data_1.LiveData
