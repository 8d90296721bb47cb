"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.associated_event import AssociatedEvent as WireAssociatedEvent


@define(kw_only=True, eq=False, repr=False)
class AssociatedEvent(Model):
    """An event that can be part of a combo.

    Source: https://docs.kalshi.com/api-reference/multivariate/get-multivariate-event-collection
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("ticker"),
        WireField("is_yes_only"),
        WireField("size_max"),
        WireField("size_min"),
        WireField("active_quoters"),
    )

    ticker: str
    """Ticker of the event."""
    is_yes_only: bool | None = None
    """Whether its legs must be yes."""
    size_max: int | None = None
    """Maximum number of its markets as legs. Null for no limit."""
    size_min: int | None = None
    """Minimum number of its markets as legs. Null for no limit."""
    active_quoters: list[str] | None = None
    """The quoters of combos with the event."""

    @classmethod
    def _built(cls, wire: WireAssociatedEvent, note: Note) -> Self:
        model = new(cls)
        model.ticker = wire.ticker
        model.is_yes_only = wire.is_yes_only
        model.size_max = wire.size_max
        model.size_min = wire.size_min
        model.active_quoters = wire.active_quoters
        return model

    @staticmethod
    def _wire() -> type[WireAssociatedEvent]:
        from ..wire.associated_event import AssociatedEvent

        return AssociatedEvent
