"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import schedule as schedule_1


class GetExchangeScheduleResponse(Struct, gc=False):
    schedule: schedule_1.Schedule
