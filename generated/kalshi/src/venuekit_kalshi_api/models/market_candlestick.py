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
    from ..wire.market_candlestick import MarketCandlestick as WireMarketCandlestick


@define(kw_only=True, eq=False, repr=False)
class MarketCandlestick(Model):
    """Best prices and trades of a market in one period.

    Source: https://docs.kalshi.com/api-reference/market/get-market-candlesticks
    """

    units: ClassVar[Mapping[str, str]] = {
        "volume_fp": "contracts",
        "open_interest_fp": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("end_period_ts", _writing.unix_seconds),
        WireField("yes_bid", _writing.dictionary),
        WireField("yes_ask", _writing.dictionary),
        WireField("price", _writing.dictionary),
        WireField("volume_fp", _writing.decimal_text),
        WireField("open_interest_fp", _writing.decimal_text),
    )

    end_period_ts: datetime
    """End of the period, inclusive."""
    yes_bid: BidAskDistribution | None = None
    """The best yes bid."""
    yes_ask: BidAskDistribution | None = None
    """The best yes ask."""
    price: PriceDistribution | None = None
    """Prices of yes in the trades of the period."""
    volume_fp: Decimal | None = None
    """Contracts traded in the period, with two decimals. Unit: contracts."""
    open_interest_fp: Decimal | None = None
    """Contracts held at the end of the period, with two decimals. Unit: contracts."""

    @classmethod
    def _built(cls, wire: WireMarketCandlestick, note: Note) -> Self:
        model = new(cls)
        model.end_period_ts = moment(wire.end_period_ts, 1)
        model.yes_bid = None if (yes_bid_ := wire.yes_bid) is None else BidAskDistribution._built(yes_bid_, note)
        model.yes_ask = None if (yes_ask_ := wire.yes_ask) is None else BidAskDistribution._built(yes_ask_, note)
        model.price = None if (price_ := wire.price) is None else PriceDistribution._built(price_, note)
        model.volume_fp = (
            None if (volume_fp_ := wire.volume_fp) is None else known(volume_fp_) or note(volume_fp_) or exact(volume_fp_)
        )
        model.open_interest_fp = (
            None
            if (open_interest_fp_ := wire.open_interest_fp) is None
            else known(open_interest_fp_) or note(open_interest_fp_) or exact(open_interest_fp_)
        )
        return model

    @staticmethod
    def _wire() -> type[WireMarketCandlestick]:
        from ..wire.market_candlestick import MarketCandlestick

        return MarketCandlestick


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .bid_ask_distribution import BidAskDistribution
from .price_distribution import PriceDistribution
