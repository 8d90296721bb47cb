"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_market_in_multivariate_event_collection_response import (
        CreateMarketInMultivariateEventCollectionResponse as WireCreateMarketInMultivariateEventCollectionResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class CreateMarketInMultivariateEventCollectionResponse(Model):
    """The market of a combo.

    Source: https://docs.kalshi.com/api-reference/multivariate/create-market-in-multivariate-event-collection
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("event_ticker"),
        WireField("market_ticker"),
        WireField("market", _writing.dictionary),
    )

    event_ticker: str
    """Ticker of the combo's event."""
    market_ticker: str
    """Ticker of the combo's market, to trade it."""
    market: Market | None = None
    """The market. Only on request."""

    @classmethod
    def _built(cls, wire: WireCreateMarketInMultivariateEventCollectionResponse, note: Note) -> Self:
        model = new(cls)
        model.event_ticker = wire.event_ticker
        model.market_ticker = wire.market_ticker
        model.market = None if (market_ := wire.market) is None else Market._built(market_, note)
        return model

    @staticmethod
    def _wire() -> type[WireCreateMarketInMultivariateEventCollectionResponse]:
        from ..wire.create_market_in_multivariate_event_collection_response import (
            CreateMarketInMultivariateEventCollectionResponse,
        )

        return CreateMarketInMultivariateEventCollectionResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .market import Market
