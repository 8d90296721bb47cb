"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_fills_response import GetFillsResponse as WireGetFillsResponse


@define(kw_only=True, eq=False, repr=False)
class GetFillsResponse(Model):
    """One page of fills.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-fills
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("fills", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    fills: list[Fill]
    """The fills of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetFillsResponse, note: Note) -> Self:
        model = new(cls)
        model.fills = [] if (fills_ := wire.fills) is None else list(map(Fill._built, fills_, repeat(note)))
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetFillsResponse]:
        from ..wire.get_fills_response import GetFillsResponse

        return GetFillsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .fill import Fill
