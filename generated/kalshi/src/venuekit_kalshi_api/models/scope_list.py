"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.scope_list import ScopeList as WireScopeList


@define(kw_only=True, eq=False, repr=False)
class ScopeList(Model):
    """The scopes of one competition.

    Source: https://docs.kalshi.com/api-reference/search/get-filters-for-sports
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("scopes"),)

    scopes: list[str]
    """Scopes of the competition's markets."""

    @classmethod
    def _built(cls, wire: WireScopeList, note: Note) -> Self:
        model = new(cls)
        model.scopes = [] if (scopes_ := wire.scopes) is None else scopes_
        return model

    @staticmethod
    def _wire() -> type[WireScopeList]:
        from ..wire.scope_list import ScopeList

        return ScopeList
