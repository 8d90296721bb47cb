"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_trades_response import GetTradesResponse as WireGetTradesResponse


@define(kw_only=True, eq=False, repr=False)
class GetTradesResponse(Model):
    """One page of trades.

    Source: https://docs.kalshi.com/api-reference/market/get-trades
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("trades", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    trades: list[Trade]
    """The trades of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetTradesResponse, note: Note) -> Self:
        model = new(cls)
        model.trades = [] if (trades_ := wire.trades) is None else list(map(Trade._built, trades_, repeat(note)))
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetTradesResponse]:
        from ..wire.get_trades_response import GetTradesResponse

        return GetTradesResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .trade import Trade
