"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.ticker_pair import TickerPair as WireTickerPair
    from .leg_side import LegSide


@define(kw_only=True, eq=False, repr=False)
class TickerPair(Model):
    """A selected leg: a market and a side of it.

    Source: https://docs.kalshi.com/api-reference/multivariate/create-market-in-multivariate-event-collection
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("market_ticker"),
        WireField("event_ticker"),
        WireField("side", _writing.plain),
    )

    market_ticker: str
    """Ticker of the leg's market."""
    event_ticker: str
    """Ticker of the market's event."""
    side: LegSide
    """The leg's side of the market."""

    @classmethod
    def _built(cls, wire: WireTickerPair, note: Note) -> Self:
        model = new(cls)
        model.market_ticker = wire.market_ticker
        model.event_ticker = wire.event_ticker
        model.side = wire.side
        return model

    @staticmethod
    def _wire() -> type[WireTickerPair]:
        from ..wire.ticker_pair import TickerPair

        return TickerPair

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("market_ticker", self.market_ticker, minimum_length=1)
        _parameters.text("event_ticker", self.event_ticker, minimum_length=1)
        _parameters.choice("side", self.side, allowed=("yes", "no"))
