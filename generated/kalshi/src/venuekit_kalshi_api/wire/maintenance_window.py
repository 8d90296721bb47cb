"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import Moment


class MaintenanceWindow(Struct, gc=False):
    start_datetime: Moment
    end_datetime: Moment
