"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import Moment

from . import daily_schedule


class WeeklySchedule(Struct, gc=False):
    start_time: Moment
    end_time: Moment
    monday: list[daily_schedule.DailySchedule] | None = None
    tuesday: list[daily_schedule.DailySchedule] | None = None
    wednesday: list[daily_schedule.DailySchedule] | None = None
    thursday: list[daily_schedule.DailySchedule] | None = None
    friday: list[daily_schedule.DailySchedule] | None = None
    saturday: list[daily_schedule.DailySchedule] | None = None
    sunday: list[daily_schedule.DailySchedule] | None = None
