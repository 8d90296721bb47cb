"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.maintenance_window import MaintenanceWindow as WireMaintenanceWindow


@define(kw_only=True, eq=False, repr=False)
class MaintenanceWindow(Model):
    """A planned maintenance window.

    Source: https://docs.kalshi.com/api-reference/exchange/get-exchange-schedule
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("start_datetime", _writing.iso_time),
        WireField("end_datetime", _writing.iso_time),
    )

    start_datetime: datetime
    """Start of the window."""
    end_datetime: datetime
    """End of the window."""

    @classmethod
    def _built(cls, wire: WireMaintenanceWindow, note: Note) -> Self:
        model = new(cls)
        model.start_datetime = wire.start_datetime
        model.end_datetime = wire.end_datetime
        return model

    @staticmethod
    def _wire() -> type[WireMaintenanceWindow]:
        from ..wire.maintenance_window import MaintenanceWindow

        return MaintenanceWindow
