"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.weekly_schedule import WeeklySchedule as WireWeeklySchedule


@define(kw_only=True, eq=False, repr=False)
class WeeklySchedule(Model):
    """The trading hours of each day of the week. A day may have several sessions, or none.

    Source: https://docs.kalshi.com/api-reference/exchange/get-exchange-schedule
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("start_time", _writing.iso_time),
        WireField("end_time", _writing.iso_time),
        WireField("monday", _writing.each(_writing.dictionary)),
        WireField("tuesday", _writing.each(_writing.dictionary)),
        WireField("wednesday", _writing.each(_writing.dictionary)),
        WireField("thursday", _writing.each(_writing.dictionary)),
        WireField("friday", _writing.each(_writing.dictionary)),
        WireField("saturday", _writing.each(_writing.dictionary)),
        WireField("sunday", _writing.each(_writing.dictionary)),
    )

    start_time: datetime
    """When these hours start to apply."""
    end_time: datetime
    """When these hours stop applying."""
    monday: list[DailySchedule] | None = None
    """Sessions on Mondays."""
    tuesday: list[DailySchedule] | None = None
    """Sessions on Tuesdays."""
    wednesday: list[DailySchedule] | None = None
    """Sessions on Wednesdays."""
    thursday: list[DailySchedule] | None = None
    """Sessions on Thursdays."""
    friday: list[DailySchedule] | None = None
    """Sessions on Fridays."""
    saturday: list[DailySchedule] | None = None
    """Sessions on Saturdays."""
    sunday: list[DailySchedule] | None = None
    """Sessions on Sundays."""

    @classmethod
    def _built(cls, wire: WireWeeklySchedule, note: Note) -> Self:
        model = new(cls)
        model.start_time = wire.start_time
        model.end_time = wire.end_time
        model.monday = None if (monday_ := wire.monday) is None else list(map(DailySchedule._built, monday_, repeat(note)))
        model.tuesday = None if (tuesday_ := wire.tuesday) is None else list(map(DailySchedule._built, tuesday_, repeat(note)))
        model.wednesday = (
            None if (wednesday_ := wire.wednesday) is None else list(map(DailySchedule._built, wednesday_, repeat(note)))
        )
        model.thursday = (
            None if (thursday_ := wire.thursday) is None else list(map(DailySchedule._built, thursday_, repeat(note)))
        )
        model.friday = None if (friday_ := wire.friday) is None else list(map(DailySchedule._built, friday_, repeat(note)))
        model.saturday = (
            None if (saturday_ := wire.saturday) is None else list(map(DailySchedule._built, saturday_, repeat(note)))
        )
        model.sunday = None if (sunday_ := wire.sunday) is None else list(map(DailySchedule._built, sunday_, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireWeeklySchedule]:
        from ..wire.weekly_schedule import WeeklySchedule

        return WeeklySchedule


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .daily_schedule import DailySchedule
