"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import incentive_program


class GetIncentiveProgramsResponse(Struct, gc=False):
    incentive_programs: list[incentive_program.IncentiveProgram] | None
    next_cursor: str | None = None
