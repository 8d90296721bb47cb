"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.event_live_data import EventLiveData as WireEventLiveData


@define(kw_only=True, eq=False, repr=False)
class EventLiveData(Model):
    """Live data related to an event, such as a chart.

    Source: https://docs.kalshi.com/api-reference/live-data/get-event-live-data
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("type_", wire_name="type"),
        WireField("details"),
        WireField("is_historical"),
        WireField("default_range"),
        WireField("range_options"),
    )

    type_: str
    """Type of the data, which determines the content of `details`."""
    details: dict[str, Any]
    """The data. The properties depend on the type and aren't documented."""
    is_historical: bool | None = None
    """Whether the event is over and the data is final. Only for coins."""
    default_range: str | None = None
    """Default time range of a chart, such as `15min`."""
    range_options: list[str] | None = None
    """Available time ranges of a chart."""

    @classmethod
    def _built(cls, wire: WireEventLiveData, note: Note) -> Self:
        model = new(cls)
        model.type_ = wire.type_
        model.details = wire.details
        model.is_historical = wire.is_historical
        model.default_range = wire.default_range
        model.range_options = wire.range_options
        return model

    @staticmethod
    def _wire() -> type[WireEventLiveData]:
        from ..wire.event_live_data import EventLiveData

        return EventLiveData
