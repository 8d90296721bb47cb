"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_event_fee_changes_response import GetEventFeeChangesResponse as WireGetEventFeeChangesResponse


@define(kw_only=True, eq=False, repr=False)
class GetEventFeeChangesResponse(Model):
    """One page of fee changes of single events.

    Source: https://docs.kalshi.com/api-reference/events/get-event-fee-changes
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("event_fee_changes", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    event_fee_changes: list[EventFeeChange]
    """The changes of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetEventFeeChangesResponse, note: Note) -> Self:
        model = new(cls)
        model.event_fee_changes = (
            []
            if (event_fee_changes_ := wire.event_fee_changes) is None
            else list(map(EventFeeChange._built, event_fee_changes_, repeat(note)))
        )
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetEventFeeChangesResponse]:
        from ..wire.get_event_fee_changes_response import GetEventFeeChangesResponse

        return GetEventFeeChangesResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .event_fee_change import EventFeeChange
