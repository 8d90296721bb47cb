"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.price_distribution_historical import PriceDistributionHistorical as WirePriceDistributionHistorical


@define(kw_only=True, eq=False, repr=False)
class PriceDistributionHistorical(Model):
    """Prices of yes in the trades of one period in an archived market. Without trades, only the previous price is present.

    Source: https://docs.kalshi.com/api-reference/historical/get-historical-market-candlesticks
    """

    units: ClassVar[Mapping[str, str]] = {
        "open_": "usd",
        "low": "usd",
        "high": "usd",
        "close": "usd",
        "mean": "usd",
        "previous": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("open_", _writing.decimal_text, wire_name="open"),
        WireField("low", _writing.decimal_text),
        WireField("high", _writing.decimal_text),
        WireField("close", _writing.decimal_text),
        WireField("mean", _writing.decimal_text),
        WireField("previous", _writing.decimal_text),
    )

    open_: Decimal | None = None
    """Price of the first trade, in dollars. Null without trades. Unit: usd."""
    low: Decimal | None = None
    """Lowest price, in dollars. Null without trades. Unit: usd."""
    high: Decimal | None = None
    """Highest price, in dollars. Null without trades. Unit: usd."""
    close: Decimal | None = None
    """Price of the last trade, in dollars. Null without trades. Unit: usd."""
    mean: Decimal | None = None
    """Volume-weighted mean price, in dollars. Null without trades. Unit: usd."""
    previous: Decimal | None = None
    """Close of the previous period, in dollars. Null if there was none. Unit: usd."""

    @classmethod
    def _built(cls, wire: WirePriceDistributionHistorical, note: Note) -> Self:
        model = new(cls)
        model.open_ = None if (open__ := wire.open_) is None else known(open__) or note(open__) or exact(open__)
        model.low = None if (low_ := wire.low) is None else known(low_) or note(low_) or exact(low_)
        model.high = None if (high_ := wire.high) is None else known(high_) or note(high_) or exact(high_)
        model.close = None if (close_ := wire.close) is None else known(close_) or note(close_) or exact(close_)
        model.mean = None if (mean_ := wire.mean) is None else known(mean_) or note(mean_) or exact(mean_)
        model.previous = None if (previous_ := wire.previous) is None else known(previous_) or note(previous_) or exact(previous_)
        return model

    @staticmethod
    def _wire() -> type[WirePriceDistributionHistorical]:
        from ..wire.price_distribution_historical import PriceDistributionHistorical

        return PriceDistributionHistorical
