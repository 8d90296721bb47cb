"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_structured_targets_response import GetStructuredTargetsResponse as WireGetStructuredTargetsResponse


@define(kw_only=True, eq=False, repr=False)
class GetStructuredTargetsResponse(Model):
    """One page of targets.

    Source: https://docs.kalshi.com/api-reference/structured-targets/get-structured-targets
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("structured_targets", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    structured_targets: list[StructuredTarget] | None = None
    """The targets of this page. The venue may send null for an empty list, or omit it."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetStructuredTargetsResponse, note: Note) -> Self:
        model = new(cls)
        model.structured_targets = (
            None
            if (structured_targets_ := wire.structured_targets) is None
            else list(map(StructuredTarget._built, structured_targets_, repeat(note)))
        )
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetStructuredTargetsResponse]:
        from ..wire.get_structured_targets_response import GetStructuredTargetsResponse

        return GetStructuredTargetsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .structured_target import StructuredTarget
