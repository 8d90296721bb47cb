"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.trade import Trade as WireTrade
    from .book_side import BookSide
    from .outcome_side import OutcomeSide
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class Trade(Model):
    """A trade between two members. The yes price and the no price add up to one dollar. The sides show what the taker gained
    exposure to; they don't change the price.

    Source: https://docs.kalshi.com/api-reference/market/get-trades
    """

    units: ClassVar[Mapping[str, str]] = {
        "count_fp": "contracts",
        "yes_price_dollars": "usd",
        "no_price_dollars": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("trade_id"),
        WireField("ticker"),
        WireField("count_fp", _writing.decimal_text),
        WireField("yes_price_dollars", _writing.decimal_text),
        WireField("no_price_dollars", _writing.decimal_text),
        WireField("taker_side", _writing.plain),
        WireField("taker_outcome_side", _writing.plain),
        WireField("taker_book_side", _writing.plain),
        WireField("created_time", _writing.iso_time),
        WireField("is_block_trade"),
    )

    trade_id: str
    """Id of the trade."""
    ticker: str
    """Ticker of the market."""
    count_fp: Decimal | None = None
    """Contracts traded, with two decimals. Unit: contracts."""
    yes_price_dollars: Decimal | None = None
    """Price of one yes contract, in dollars. Unit: usd."""
    no_price_dollars: Decimal | None = None
    """Price of one no contract, in dollars. Unit: usd."""
    taker_side: Side | None = None
    """The contract that the taker's order named. Deprecated in favour of `taker_outcome_side`."""
    taker_outcome_side: OutcomeSide | None = None
    """The outcome that the taker profits from."""
    taker_book_side: BookSide | None = None
    """The taker's side of the order book; bid corresponds to yes, ask to no."""
    created_time: datetime
    """Time of the trade."""
    is_block_trade: bool | None = None
    """Whether the trade was negotiated outside the order book."""

    @classmethod
    def _built(cls, wire: WireTrade, note: Note) -> Self:
        model = new(cls)
        model.trade_id = wire.trade_id
        model.ticker = wire.ticker
        model.count_fp = None if (count_fp_ := wire.count_fp) is None else known(count_fp_) or note(count_fp_) or exact(count_fp_)
        model.yes_price_dollars = (
            None
            if (yes_price_dollars_ := wire.yes_price_dollars) is None
            else known(yes_price_dollars_) or note(yes_price_dollars_) or exact(yes_price_dollars_)
        )
        model.no_price_dollars = (
            None
            if (no_price_dollars_ := wire.no_price_dollars) is None
            else known(no_price_dollars_) or note(no_price_dollars_) or exact(no_price_dollars_)
        )
        model.taker_side = wire.taker_side
        model.taker_outcome_side = wire.taker_outcome_side
        model.taker_book_side = wire.taker_book_side
        model.created_time = wire.created_time
        model.is_block_trade = wire.is_block_trade
        return model

    @staticmethod
    def _wire() -> type[WireTrade]:
        from ..wire.trade import Trade

        return Trade
