"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import market_metadata, settlement_source


class GetEventMetadataResponse(Struct, gc=False):
    image_url: str
    market_details: list[market_metadata.MarketMetadata] | None
    featured_image_url: str | None = None
    settlement_sources: list[settlement_source.SettlementSource] | None = None
    competition: str | None = None
    competition_scope: str | None = None
