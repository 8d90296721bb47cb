"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.daily_schedule import DailySchedule as WireDailySchedule


@define(kw_only=True, eq=False, repr=False)
class DailySchedule(Model):
    """A trading session of a day.

    Source: https://docs.kalshi.com/api-reference/exchange/get-exchange-schedule
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("open_time"),
        WireField("close_time"),
    )

    open_time: str
    """Start of the session, as hours and minutes in New York time, such as `08:00`."""
    close_time: str
    """End of the session, as hours and minutes in New York time."""

    @classmethod
    def _built(cls, wire: WireDailySchedule, note: Note) -> Self:
        model = new(cls)
        model.open_time = wire.open_time
        model.close_time = wire.close_time
        return model

    @staticmethod
    def _wire() -> type[WireDailySchedule]:
        from ..wire.daily_schedule import DailySchedule

        return DailySchedule
