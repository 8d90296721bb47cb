"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_market_orderbook_response import GetMarketOrderbookResponse as WireGetMarketOrderbookResponse


@define(kw_only=True, eq=False, repr=False)
class GetMarketOrderbookResponse(Model):
    """The order book of one market. Before March 2026, it was under `orderbook` with integers, which isn't described.

    Source: https://docs.kalshi.com/api-reference/market/get-market-orderbook
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("orderbook_fp", _writing.dictionary),)

    orderbook_fp: OrderbookCountFp | None = None
    """The order book."""

    @classmethod
    def _built(cls, wire: WireGetMarketOrderbookResponse, note: Note) -> Self:
        model = new(cls)
        model.orderbook_fp = (
            None if (orderbook_fp_ := wire.orderbook_fp) is None else OrderbookCountFp._built(orderbook_fp_, note)
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetMarketOrderbookResponse]:
        from ..wire.get_market_orderbook_response import GetMarketOrderbookResponse

        return GetMarketOrderbookResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .orderbook_count_fp import OrderbookCountFp
