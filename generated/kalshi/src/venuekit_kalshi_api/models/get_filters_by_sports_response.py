"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_filters_by_sports_response import GetFiltersBySportsResponse as WireGetFiltersBySportsResponse


@define(kw_only=True, eq=False, repr=False)
class GetFiltersBySportsResponse(Model):
    """Filters for sports markets.

    Source: https://docs.kalshi.com/api-reference/search/get-filters-for-sports
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("filters_by_sports", _writing.each_value(_writing.dictionary)),
        WireField("sport_ordering"),
    )

    filters_by_sports: dict[str, SportFilterDetails]
    """The filters, by sport."""
    sport_ordering: list[str]
    """The sports in display order."""

    @classmethod
    def _built(cls, wire: WireGetFiltersBySportsResponse, note: Note) -> Self:
        model = new(cls)
        model.filters_by_sports = {key: SportFilterDetails._built(item, note) for key, item in wire.filters_by_sports.items()}
        model.sport_ordering = [] if (sport_ordering_ := wire.sport_ordering) is None else sport_ordering_
        return model

    @staticmethod
    def _wire() -> type[WireGetFiltersBySportsResponse]:
        from ..wire.get_filters_by_sports_response import GetFiltersBySportsResponse

        return GetFiltersBySportsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .sport_filter_details import SportFilterDetails
