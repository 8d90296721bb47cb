"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import event_data, milestone


class GetEventsResponse(Struct, gc=False):
    events: list[event_data.EventData] | None
    milestones: list[milestone.Milestone] | None = None
    cursor: str | None = None
