"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import event_data


class GetMultivariateEventsResponse(Struct, gc=False):
    events: list[event_data.EventData] | None
    cursor: str | None = None
