"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.bid_ask_distribution_historical import BidAskDistributionHistorical as WireBidAskDistributionHistorical


@define(kw_only=True, eq=False, repr=False)
class BidAskDistributionHistorical(Model):
    """A best price of an archived market during one period.

    Source: https://docs.kalshi.com/api-reference/historical/get-historical-market-candlesticks
    """

    units: ClassVar[Mapping[str, str]] = {
        "open_": "usd",
        "low": "usd",
        "high": "usd",
        "close": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("open_", _writing.decimal_text, wire_name="open"),
        WireField("low", _writing.decimal_text),
        WireField("high", _writing.decimal_text),
        WireField("close", _writing.decimal_text),
    )

    open_: Decimal | None = None
    """The price at the start, in dollars. Unit: usd."""
    low: Decimal | None = None
    """The lowest price, in dollars. Unit: usd."""
    high: Decimal | None = None
    """The highest price, in dollars. Unit: usd."""
    close: Decimal | None = None
    """The price at the end, in dollars. Unit: usd."""

    @classmethod
    def _built(cls, wire: WireBidAskDistributionHistorical, note: Note) -> Self:
        model = new(cls)
        model.open_ = None if (open__ := wire.open_) is None else known(open__) or note(open__) or exact(open__)
        model.low = None if (low_ := wire.low) is None else known(low_) or note(low_) or exact(low_)
        model.high = None if (high_ := wire.high) is None else known(high_) or note(high_) or exact(high_)
        model.close = None if (close_ := wire.close) is None else known(close_) or note(close_) or exact(close_)
        return model

    @staticmethod
    def _wire() -> type[WireBidAskDistributionHistorical]:
        from ..wire.bid_ask_distribution_historical import BidAskDistributionHistorical

        return BidAskDistributionHistorical
