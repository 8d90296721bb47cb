"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_market_in_multivariate_event_collection_request import (
        CreateMarketInMultivariateEventCollectionRequest as WireCreateMarketInMultivariateEventCollectionRequest,
    )


@define(kw_only=True, eq=False, repr=False)
class CreateMarketInMultivariateEventCollectionRequest(Model):
    """The legs of a combo.

    Source: https://docs.kalshi.com/api-reference/multivariate/create-market-in-multivariate-event-collection
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("selected_markets", _writing.each(_writing.dictionary)),
        WireField("with_market_payload"),
    )

    selected_markets: list[TickerPair]
    """The legs. The collection's `size_min` and `size_max` limit their number."""
    with_market_payload: bool | None = None
    """Whether to return the market itself, not only its tickers."""

    @classmethod
    def _built(cls, wire: WireCreateMarketInMultivariateEventCollectionRequest, note: Note) -> Self:
        model = new(cls)
        model.selected_markets = list(map(TickerPair._built, wire.selected_markets, repeat(note)))
        model.with_market_payload = wire.with_market_payload
        return model

    @staticmethod
    def _wire() -> type[WireCreateMarketInMultivariateEventCollectionRequest]:
        from ..wire.create_market_in_multivariate_event_collection_request import CreateMarketInMultivariateEventCollectionRequest

        return CreateMarketInMultivariateEventCollectionRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.selected_markets = _fields.items(
            "selected_markets", self.selected_markets, take=_partial(_fields.model, kind=TickerPair), minimum_items=1
        )
        if self.with_market_payload is not None:
            _parameters.boolean("with_market_payload", self.with_market_payload)


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .ticker_pair import TickerPair
