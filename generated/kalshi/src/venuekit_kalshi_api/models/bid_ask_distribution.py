"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.bid_ask_distribution import BidAskDistribution as WireBidAskDistribution


@define(kw_only=True, eq=False, repr=False)
class BidAskDistribution(Model):
    """A best price during one period.

    Source: https://docs.kalshi.com/api-reference/market/get-market-candlesticks
    """

    units: ClassVar[Mapping[str, str]] = {
        "open_dollars": "usd",
        "low_dollars": "usd",
        "high_dollars": "usd",
        "close_dollars": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("open_dollars", _writing.decimal_text),
        WireField("low_dollars", _writing.decimal_text),
        WireField("high_dollars", _writing.decimal_text),
        WireField("close_dollars", _writing.decimal_text),
    )

    open_dollars: Decimal | None = None
    """The price at the start, in dollars. Unit: usd."""
    low_dollars: Decimal | None = None
    """The lowest price, in dollars. Unit: usd."""
    high_dollars: Decimal | None = None
    """The highest price, in dollars. Unit: usd."""
    close_dollars: Decimal | None = None
    """The price at the end, in dollars. Unit: usd."""

    @classmethod
    def _built(cls, wire: WireBidAskDistribution, note: Note) -> Self:
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
        return model

    @staticmethod
    def _wire() -> type[WireBidAskDistribution]:
        from ..wire.bid_ask_distribution import BidAskDistribution

        return BidAskDistribution
