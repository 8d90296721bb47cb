"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, moment, new

if TYPE_CHECKING:
    from ..wire.get_event_candlesticks_response import GetEventCandlesticksResponse as WireGetEventCandlesticksResponse


@define(kw_only=True, eq=False, repr=False)
class GetEventCandlesticksResponse(Model):
    """Candlesticks of all markets of an event.

    Source: https://docs.kalshi.com/api-reference/events/get-event-candlesticks
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("market_tickers"),
        WireField("market_candlesticks", _writing.each(_writing.each(_writing.dictionary))),
        WireField("adjusted_end_ts", _writing.unix_seconds),
    )

    market_tickers: list[str]
    """Tickers of the event's markets."""
    market_candlesticks: list[list[MarketCandlestick] | None]
    """A list of candlesticks for each market, in the order of their tickers."""
    adjusted_end_ts: datetime | None = None
    """The new end of the time range, if the range was cut for being too large."""

    @classmethod
    def _built(cls, wire: WireGetEventCandlesticksResponse, note: Note) -> Self:
        model = new(cls)
        model.market_tickers = [] if (market_tickers_ := wire.market_tickers) is None else market_tickers_
        model.market_candlesticks = (
            []
            if (market_candlesticks_ := wire.market_candlesticks) is None
            else [
                None if item is None else list(map(MarketCandlestick._built, item, repeat(note))) for item in market_candlesticks_
            ]
        )
        model.adjusted_end_ts = None if (adjusted_end_ts_ := wire.adjusted_end_ts) is None else moment(adjusted_end_ts_, 1)
        return model

    @staticmethod
    def _wire() -> type[WireGetEventCandlesticksResponse]:
        from ..wire.get_event_candlesticks_response import GetEventCandlesticksResponse

        return GetEventCandlesticksResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .market_candlestick import MarketCandlestick
