"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import milestone as milestone_1


class GetMilestoneResponse(Struct, gc=False):
    milestone: milestone_1.Milestone
