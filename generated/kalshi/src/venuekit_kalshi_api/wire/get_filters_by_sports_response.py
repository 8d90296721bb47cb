"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import sport_filter_details


class GetFiltersBySportsResponse(Struct, gc=False):
    filters_by_sports: dict[str, sport_filter_details.SportFilterDetails]
    sport_ordering: list[str] | None
