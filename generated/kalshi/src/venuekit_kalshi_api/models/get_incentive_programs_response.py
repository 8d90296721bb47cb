"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_incentive_programs_response import GetIncentiveProgramsResponse as WireGetIncentiveProgramsResponse


@define(kw_only=True, eq=False, repr=False)
class GetIncentiveProgramsResponse(Model):
    """One page of programs.

    Source: https://docs.kalshi.com/api-reference/incentive-programs/get-incentives
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("incentive_programs", _writing.each(_writing.dictionary)),
        WireField("next_cursor"),
    )

    incentive_programs: list[IncentiveProgram]
    """The programs of this page. The venue may send null for an empty list."""
    next_cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetIncentiveProgramsResponse, note: Note) -> Self:
        model = new(cls)
        model.incentive_programs = (
            []
            if (incentive_programs_ := wire.incentive_programs) is None
            else list(map(IncentiveProgram._built, incentive_programs_, repeat(note)))
        )
        model.next_cursor = wire.next_cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetIncentiveProgramsResponse]:
        from ..wire.get_incentive_programs_response import GetIncentiveProgramsResponse

        return GetIncentiveProgramsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .incentive_program import IncentiveProgram
