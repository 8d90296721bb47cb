"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.schedule import Schedule as WireSchedule


@define(kw_only=True, eq=False, repr=False)
class Schedule(Model):
    """Trading hours and maintenance windows.

    Source: https://docs.kalshi.com/api-reference/exchange/get-exchange-schedule
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("standard_hours", _writing.each(_writing.dictionary)),
        WireField("maintenance_windows", _writing.each(_writing.dictionary)),
    )

    standard_hours: list[WeeklySchedule]
    """Weekly trading hours, one entry per consecutive period. There is no trading outside of them."""
    maintenance_windows: list[MaintenanceWindow]
    """Planned maintenance; the exchange may be unavailable then."""

    @classmethod
    def _built(cls, wire: WireSchedule, note: Note) -> Self:
        model = new(cls)
        model.standard_hours = (
            []
            if (standard_hours_ := wire.standard_hours) is None
            else list(map(WeeklySchedule._built, standard_hours_, repeat(note)))
        )
        model.maintenance_windows = (
            []
            if (maintenance_windows_ := wire.maintenance_windows) is None
            else list(map(MaintenanceWindow._built, maintenance_windows_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireSchedule]:
        from ..wire.schedule import Schedule

        return Schedule


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .maintenance_window import MaintenanceWindow
from .weekly_schedule import WeeklySchedule
