"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, moment, new

if TYPE_CHECKING:
    from ..wire.market_candlestick_historical import MarketCandlestickHistorical as WireMarketCandlestickHistorical


@define(kw_only=True, eq=False, repr=False)
class MarketCandlestickHistorical(Model):
    """Best prices and trades of an archived market in one period.

    Source: https://docs.kalshi.com/api-reference/historical/get-historical-market-candlesticks
    """

    units: ClassVar[Mapping[str, str]] = {
        "volume": "contracts",
        "open_interest": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("end_period_ts", _writing.unix_seconds),
        WireField("yes_bid", _writing.dictionary),
        WireField("yes_ask", _writing.dictionary),
        WireField("price", _writing.dictionary),
        WireField("volume", _writing.decimal_text),
        WireField("open_interest", _writing.decimal_text),
    )

    end_period_ts: datetime
    """End of the period, inclusive."""
    yes_bid: BidAskDistributionHistorical | None = None
    """The best yes bid."""
    yes_ask: BidAskDistributionHistorical | None = None
    """The best yes ask."""
    price: PriceDistributionHistorical | None = None
    """Prices of yes in the trades of the period."""
    volume: Decimal | None = None
    """Contracts traded in the period, with two decimals. Unit: contracts."""
    open_interest: Decimal | None = None
    """Contracts held at the end of the period, with two decimals. Unit: contracts."""

    @classmethod
    def _built(cls, wire: WireMarketCandlestickHistorical, note: Note) -> Self:
        model = new(cls)
        model.end_period_ts = moment(wire.end_period_ts, 1)
        model.yes_bid = None if (yes_bid_ := wire.yes_bid) is None else BidAskDistributionHistorical._built(yes_bid_, note)
        model.yes_ask = None if (yes_ask_ := wire.yes_ask) is None else BidAskDistributionHistorical._built(yes_ask_, note)
        model.price = None if (price_ := wire.price) is None else PriceDistributionHistorical._built(price_, note)
        model.volume = None if (volume_ := wire.volume) is None else known(volume_) or note(volume_) or exact(volume_)
        model.open_interest = (
            None
            if (open_interest_ := wire.open_interest) is None
            else known(open_interest_) or note(open_interest_) or exact(open_interest_)
        )
        return model

    @staticmethod
    def _wire() -> type[WireMarketCandlestickHistorical]:
        from ..wire.market_candlestick_historical import MarketCandlestickHistorical

        return MarketCandlestickHistorical


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .bid_ask_distribution_historical import BidAskDistributionHistorical
from .price_distribution_historical import PriceDistributionHistorical
