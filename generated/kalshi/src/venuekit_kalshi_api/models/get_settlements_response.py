"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_settlements_response import GetSettlementsResponse as WireGetSettlementsResponse


@define(kw_only=True, eq=False, repr=False)
class GetSettlementsResponse(Model):
    """One page of settlements.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-settlements
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("settlements", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    settlements: list[Settlement]
    """The settlements of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetSettlementsResponse, note: Note) -> Self:
        model = new(cls)
        model.settlements = (
            [] if (settlements_ := wire.settlements) is None else list(map(Settlement._built, settlements_, repeat(note)))
        )
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetSettlementsResponse]:
        from ..wire.get_settlements_response import GetSettlementsResponse

        return GetSettlementsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .settlement import Settlement
