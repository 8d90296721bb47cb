"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import event_live_data


class GetEventLiveDataResponse(Struct, gc=False):
    live_data: event_live_data.EventLiveData
