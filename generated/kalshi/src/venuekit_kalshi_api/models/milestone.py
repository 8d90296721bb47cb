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
    """A real-world occurrence, such as a game, with its related events.

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
    """Type of the milestone, such as `football_game`."""
    start_date: datetime
    """When it starts."""
    end_date: datetime | None = None
    """When it ends, if known."""
    related_event_tickers: list[str] | None = None
    """Tickers of the related events."""
    title: str
    """Title of the milestone."""
    notification_message: str | None = None
    """Notification message for members."""
    source_id: str | None = None
    """Its id at the data provider."""
    source_ids: dict[str, str] | None = None
    """Its ids at several data providers, by provider."""
    details: dict[str, Any] | None = None
    """Other data about it. The properties depend on its type."""
    primary_event_tickers: list[str] | None = None
    """Tickers of the events that it determines."""
    last_updated_ts: datetime | None = None
    """When the record last changed. An ISO 8601 time, despite its name."""

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
