"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_milestone_response import GetMilestoneResponse as WireGetMilestoneResponse


@define(kw_only=True, eq=False, repr=False)
class GetMilestoneResponse(Model):
    """One milestone.

    Source: https://docs.kalshi.com/api-reference/milestone/get-milestone
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("milestone", _writing.dictionary),)

    milestone: Milestone
    """The milestone."""

    @classmethod
    def _built(cls, wire: WireGetMilestoneResponse, note: Note) -> Self:
        model = new(cls)
        model.milestone = Milestone._built(wire.milestone, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetMilestoneResponse]:
        from ..wire.get_milestone_response import GetMilestoneResponse

        return GetMilestoneResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .milestone import Milestone
