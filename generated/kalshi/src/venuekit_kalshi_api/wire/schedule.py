"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import maintenance_window, weekly_schedule


class Schedule(Struct, gc=False):
    standard_hours: list[weekly_schedule.WeeklySchedule] | None
    maintenance_windows: list[maintenance_window.MaintenanceWindow] | None
