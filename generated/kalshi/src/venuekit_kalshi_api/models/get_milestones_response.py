"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_milestones_response import GetMilestonesResponse as WireGetMilestonesResponse


@define(kw_only=True, eq=False, repr=False)
class GetMilestonesResponse(Model):
    """One page of milestones.

    Source: https://docs.kalshi.com/api-reference/milestone/get-milestones
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("milestones", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    milestones: list[Milestone]
    """The milestones of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetMilestonesResponse, note: Note) -> Self:
        model = new(cls)
        model.milestones = (
            [] if (milestones_ := wire.milestones) is None else list(map(Milestone._built, milestones_, repeat(note)))
        )
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetMilestonesResponse]:
        from ..wire.get_milestones_response import GetMilestonesResponse

        return GetMilestonesResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .milestone import Milestone
