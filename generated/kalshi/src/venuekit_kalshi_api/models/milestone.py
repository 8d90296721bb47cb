"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.milestone import Milestone as WireMilestone


@define(kw_only=True, eq=False, repr=False)
class Milestone(Model):
    """An occurrence in the real world, such as a game, and the events that hang on it.

    Source: https://docs.kalshi.com/api-reference/milestone/get-milestone
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("category"),
        WireField("type_", wire_name="type"),
        WireField("start_date", _writing.iso_time),
        WireField("end_date", _writing.iso_time),
        WireField("related_event_tickers"),
        WireField("title"),
        WireField("notification_message"),
        WireField("source_id"),
        WireField("source_ids"),
        WireField("details"),
        WireField("primary_event_tickers"),
        WireField("last_updated_ts", _writing.iso_time),
    )

    id: str
    """Id of the milestone."""
    category: str
    """Category of the milestone, such as `Sports`."""
    type_: str
    """Kind of the milestone, such as `football_game`."""
    start_date: datetime
    """When it begins."""
    end_date: datetime | None = None
    """When it ends, if that is known."""
    related_event_tickers: list[str] | None = None
    """Tickers of the events that have to do with it."""
    title: str
    """What it is."""
    notification_message: str | None = None
    """What the venue tells members about it."""
    source_id: str | None = None
    """Id of it at the supplier of the data."""
    source_ids: dict[str, str] | None = None
    """Ids of it at several suppliers of data, by supplier."""
    details: dict[str, Any] | None = None
    """What else is known of it. The properties depend on its type."""
    primary_event_tickers: list[str] | None = None
    """Tickers of the events that are decided by it."""
    last_updated_ts: datetime | None = None
    """When the record last changed. A time as text, in spite of its name."""

    @classmethod
    def _built(cls, wire: WireMilestone, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.category = wire.category
        model.type_ = wire.type_
        model.start_date = wire.start_date
        model.end_date = wire.end_date
        model.related_event_tickers = wire.related_event_tickers
        model.title = wire.title
        model.notification_message = wire.notification_message
        model.source_id = wire.source_id
        model.source_ids = wire.source_ids
        model.details = wire.details
        model.primary_event_tickers = wire.primary_event_tickers
        model.last_updated_ts = wire.last_updated_ts
        return model

    @staticmethod
    def _wire() -> type[WireMilestone]:
        from ..wire.milestone import Milestone

        return Milestone
