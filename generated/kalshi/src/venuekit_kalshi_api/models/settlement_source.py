"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.settlement_source import SettlementSource as WireSettlementSource


@define(kw_only=True, eq=False, repr=False)
class SettlementSource(Model):
    """A source that determines an outcome.

    Source: https://docs.kalshi.com/api-reference/market/get-series
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("name"),
        WireField("url"),
    )

    name: str | None = None
    """Name of the source."""
    url: str | None = None
    """URL of the source."""

    @classmethod
    def _built(cls, wire: WireSettlementSource, note: Note) -> Self:
        model = new(cls)
        model.name = wire.name
        model.url = wire.url
        return model

    @staticmethod
    def _wire() -> type[WireSettlementSource]:
        from ..wire.settlement_source import SettlementSource

        return SettlementSource
