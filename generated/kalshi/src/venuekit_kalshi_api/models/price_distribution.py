"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.price_distribution import PriceDistribution as WirePriceDistribution


@define(kw_only=True, eq=False, repr=False)
class PriceDistribution(Model):
    """Prices of yes in the trades of one period. Without trades, only the previous price is present.

    Source: https://docs.kalshi.com/api-reference/market/get-market-candlesticks
    """

    units: ClassVar[Mapping[str, str]] = {
        "open_dollars": "usd",
        "low_dollars": "usd",
        "high_dollars": "usd",
        "close_dollars": "usd",
        "mean_dollars": "usd",
        "previous_dollars": "usd",
        "min_dollars": "usd",
        "max_dollars": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("open_dollars", _writing.decimal_text),
        WireField("low_dollars", _writing.decimal_text),
        WireField("high_dollars", _writing.decimal_text),
        WireField("close_dollars", _writing.decimal_text),
        WireField("mean_dollars", _writing.decimal_text),
        WireField("previous_dollars", _writing.decimal_text),
        WireField("min_dollars", _writing.decimal_text),
        WireField("max_dollars", _writing.decimal_text),
    )

    open_dollars: Decimal | None = None
    """Price of the first trade, in dollars. Null or absent without trades. Unit: usd."""
    low_dollars: Decimal | None = None
    """Lowest price, in dollars. Null or absent without trades. Unit: usd."""
    high_dollars: Decimal | None = None
    """Highest price, in dollars. Null or absent without trades. Unit: usd."""
    close_dollars: Decimal | None = None
    """Price of the last trade, in dollars. Null or absent without trades. Unit: usd."""
    mean_dollars: Decimal | None = None
    """Mean price, in dollars. Null or absent without trades. Unit: usd."""
    previous_dollars: Decimal | None = None
    """Price of the last trade before the period, in dollars. Null or absent if there was none. Unit: usd."""
    min_dollars: Decimal | None = None
    """Lowest close of any market in the period, in dollars. It isn't documented which markets are included. Unit: usd."""
    max_dollars: Decimal | None = None
    """Highest close of any market in the period, in dollars. It isn't documented which markets are included. Unit: usd."""

    @classmethod
    def _built(cls, wire: WirePriceDistribution, note: Note) -> Self:
        model = new(cls)
        model.open_dollars = (
            None
            if (open_dollars_ := wire.open_dollars) is None
            else known(open_dollars_) or note(open_dollars_) or exact(open_dollars_)
        )
        model.low_dollars = (
            None
            if (low_dollars_ := wire.low_dollars) is None
            else known(low_dollars_) or note(low_dollars_) or exact(low_dollars_)
        )
        model.high_dollars = (
            None
            if (high_dollars_ := wire.high_dollars) is None
            else known(high_dollars_) or note(high_dollars_) or exact(high_dollars_)
        )
        model.close_dollars = (
            None
            if (close_dollars_ := wire.close_dollars) is None
            else known(close_dollars_) or note(close_dollars_) or exact(close_dollars_)
        )
        model.mean_dollars = (
            None
            if (mean_dollars_ := wire.mean_dollars) is None
            else known(mean_dollars_) or note(mean_dollars_) or exact(mean_dollars_)
        )
        model.previous_dollars = (
            None
            if (previous_dollars_ := wire.previous_dollars) is None
            else known(previous_dollars_) or note(previous_dollars_) or exact(previous_dollars_)
        )
        model.min_dollars = (
            None
            if (min_dollars_ := wire.min_dollars) is None
            else known(min_dollars_) or note(min_dollars_) or exact(min_dollars_)
        )
        model.max_dollars = (
            None
            if (max_dollars_ := wire.max_dollars) is None
            else known(max_dollars_) or note(max_dollars_) or exact(max_dollars_)
        )
        return model

    @staticmethod
    def _wire() -> type[WirePriceDistribution]:
        from ..wire.price_distribution import PriceDistribution

        return PriceDistribution
