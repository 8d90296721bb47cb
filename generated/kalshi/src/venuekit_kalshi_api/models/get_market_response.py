"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_market_response import GetMarketResponse as WireGetMarketResponse


@define(kw_only=True, eq=False, repr=False)
class GetMarketResponse(Model):
    """One market.

    Source: https://docs.kalshi.com/api-reference/market/get-market
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("market", _writing.dictionary),)

    market: Market
    """The market."""

    @classmethod
    def _built(cls, wire: WireGetMarketResponse, note: Note) -> Self:
        model = new(cls)
        model.market = Market._built(wire.market, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetMarketResponse]:
        from ..wire.get_market_response import GetMarketResponse

        return GetMarketResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .market import Market
