"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.market_metadata import MarketMetadata as WireMarketMetadata


@define(kw_only=True, eq=False, repr=False)
class MarketMetadata(Model):
    """Display metadata of a market.

    Source: https://docs.kalshi.com/api-reference/events/get-event-metadata
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("market_ticker"),
        WireField("image_url"),
        WireField("color_code"),
    )

    market_ticker: str
    """Ticker of the market."""
    image_url: str | None = None
    """Path of an image for the market."""
    color_code: str | None = None
    """Colour of the market."""

    @classmethod
    def _built(cls, wire: WireMarketMetadata, note: Note) -> Self:
        model = new(cls)
        model.market_ticker = wire.market_ticker
        model.image_url = wire.image_url
        model.color_code = wire.color_code
        return model

    @staticmethod
    def _wire() -> type[WireMarketMetadata]:
        from ..wire.market_metadata import MarketMetadata

        return MarketMetadata
