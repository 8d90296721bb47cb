"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_fcm_fills_response import GetFcmFillsResponse as WireGetFcmFillsResponse


@define(kw_only=True, eq=False, repr=False)
class GetFcmFillsResponse(Model):
    """One page of fills of subtraders.

    Source: https://docs.kalshi.com/api-reference/fcm/get-fcm-fills
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("fills", _writing.each(_writing.dictionary)),
        WireField("cursor", null=True),
    )

    fills: list[FcmFill]
    """The fills of this page. The venue may send null for an empty list."""
    cursor: str | None
    """Cursor of the next page. Empty or null on the last page."""

    @classmethod
    def _built(cls, wire: WireGetFcmFillsResponse, note: Note) -> Self:
        model = new(cls)
        model.fills = [] if (fills_ := wire.fills) is None else list(map(FcmFill._built, fills_, repeat(note)))
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetFcmFillsResponse]:
        from ..wire.get_fcm_fills_response import GetFcmFillsResponse

        return GetFcmFillsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .fcm_fill import FcmFill
