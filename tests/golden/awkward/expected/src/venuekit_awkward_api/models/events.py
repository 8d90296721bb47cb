"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new
from venuekit.codec.unknown import Unknown

from ..wire.cancel import Cancel as WireCancel
from ..wire.trade import Trade as WireTrade

if TYPE_CHECKING:
    from ..wire.events import Events as WireEvents


@define(kw_only=True, eq=False, repr=False)
class Events(Model):
    """Things that happened.

    Source: https://docs.example.com/events
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("events", _writing.each(_writing.either)),
        WireField("last", _writing.either),
        WireField("next_", _writing.either, wire_name="next"),
    )

    events: list[Trade | Cancel | Unknown]
    last: Trade | Cancel | Unknown | None = None
    """One of two things that happened."""
    next_: Trade | Cancel | Unknown | None = None
    """One of two things that happened."""

    @classmethod
    def _built(cls, wire: WireEvents, note: Note) -> Self:
        model = new(cls)
        model.events = [
            Cancel._built(item, note)
            if isinstance(item, WireCancel)
            else Trade._built(item, note)
            if isinstance(item, WireTrade)
            else item
            for item in wire.events
        ]
        model.last = (
            None
            if (last_ := wire.last) is None
            else Cancel._built(last_, note)
            if isinstance(last_, WireCancel)
            else Trade._built(last_, note)
            if isinstance(last_, WireTrade)
            else last_
        )
        model.next_ = (
            None
            if (next__ := wire.next_) is None
            else Cancel._built(next__, note)
            if isinstance(next__, WireCancel)
            else Trade._built(next__, note)
            if isinstance(next__, WireTrade)
            else next__
        )
        return model

    @staticmethod
    def _wire() -> type[WireEvents]:
        from ..wire.events import Events

        return Events


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .cancel import Cancel
from .trade import Trade
