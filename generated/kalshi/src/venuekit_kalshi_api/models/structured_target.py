"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.structured_target import StructuredTarget as WireStructuredTarget


@define(kw_only=True, eq=False, repr=False)
class StructuredTarget(Model):
    """The subject of a market, such as a team or a player. No property is required.

    Source: https://docs.kalshi.com/api-reference/structured-targets/get-structured-target
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("name"),
        WireField("type_", wire_name="type"),
        WireField("details"),
        WireField("source_id"),
        WireField("source_ids"),
        WireField("last_updated_ts", _writing.iso_time),
    )

    id: str | None = None
    """Id of the target."""
    name: str | None = None
    """Name of the target."""
    type_: str | None = None
    """Type of the target, such as `basketball_player`."""
    details: dict[str, Any] | None = None
    """Other data about it. The properties depend on its type."""
    source_id: str | None = None
    """Its id at the data provider."""
    source_ids: dict[str, str] | None = None
    """Its ids at several data providers, by provider."""
    last_updated_ts: datetime | None = None
    """When the record last changed. An ISO 8601 time, despite its name."""

    @classmethod
    def _built(cls, wire: WireStructuredTarget, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.name = wire.name
        model.type_ = wire.type_
        model.details = wire.details
        model.source_id = wire.source_id
        model.source_ids = wire.source_ids
        model.last_updated_ts = wire.last_updated_ts
        return model

    @staticmethod
    def _wire() -> type[WireStructuredTarget]:
        from ..wire.structured_target import StructuredTarget

        return StructuredTarget
