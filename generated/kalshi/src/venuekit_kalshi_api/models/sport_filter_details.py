"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.sport_filter_details import SportFilterDetails as WireSportFilterDetails


@define(kw_only=True, eq=False, repr=False)
class SportFilterDetails(Model):
    """Filters for the markets of one sport.

    Source: https://docs.kalshi.com/api-reference/search/get-filters-for-sports
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("scopes"),
        WireField("competitions", _writing.each_value(_writing.dictionary)),
    )

    scopes: list[str]
    """Scopes of the sport's markets, such as a game or a season."""
    competitions: dict[str, ScopeList]
    """The competitions of the sport, each with its own scopes."""

    @classmethod
    def _built(cls, wire: WireSportFilterDetails, note: Note) -> Self:
        model = new(cls)
        model.scopes = [] if (scopes_ := wire.scopes) is None else scopes_
        model.competitions = {key: ScopeList._built(item, note) for key, item in wire.competitions.items()}
        return model

    @staticmethod
    def _wire() -> type[WireSportFilterDetails]:
        from ..wire.sport_filter_details import SportFilterDetails

        return SportFilterDetails


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .scope_list import ScopeList
