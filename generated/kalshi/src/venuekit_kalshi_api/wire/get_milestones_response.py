"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import milestone


class GetMilestonesResponse(Struct, gc=False):
    milestones: list[milestone.Milestone] | None
    cursor: str | None = None
