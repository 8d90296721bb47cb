"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.batch_get_market_candlesticks_response import (
        BatchGetMarketCandlesticksResponse as WireBatchGetMarketCandlesticksResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class BatchGetMarketCandlesticksResponse(Model):
    """Candlesticks of several markets.

    Source: https://docs.kalshi.com/api-reference/market/batch-get-market-candlesticks
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("markets", _writing.each(_writing.dictionary)),)

    markets: list[MarketCandlesticksResponse]
    """One entry for each requested market."""

    @classmethod
    def _built(cls, wire: WireBatchGetMarketCandlesticksResponse, note: Note) -> Self:
        model = new(cls)
        model.markets = (
            [] if (markets_ := wire.markets) is None else list(map(MarketCandlesticksResponse._built, markets_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireBatchGetMarketCandlesticksResponse]:
        from ..wire.batch_get_market_candlesticks_response import BatchGetMarketCandlesticksResponse

        return BatchGetMarketCandlesticksResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .market_candlesticks_response import MarketCandlesticksResponse
