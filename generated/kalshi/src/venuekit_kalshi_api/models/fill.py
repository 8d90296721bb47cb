"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new, number

if TYPE_CHECKING:
    from ..wire.fill import Fill as WireFill
    from .action import Action
    from .book_side import BookSide
    from .outcome_side import OutcomeSide
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class Fill(Model):
    """An execution of one of the account's orders. The yes price and the no price of a fill add up to one dollar. A single fill
    doesn't show the position held: a sale of yes contracts appears as exposure to no.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-fills
    """

    units: ClassVar[Mapping[str, str]] = {
        "count": "contracts",
        "count_fp": "contracts",
        "price": "usd",
        "yes_price": "usd-cents",
        "no_price": "usd-cents",
        "yes_price_fixed": "usd",
        "no_price_fixed": "usd",
        "yes_price_dollars": "usd",
        "no_price_dollars": "usd",
        "ts": "unix-seconds",
        "fee_cost": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("fill_id"),
        WireField("trade_id"),
        WireField("order_id"),
        WireField("client_order_id"),
        WireField("ticker"),
        WireField("market_ticker"),
        WireField("exchange_index"),
        WireField("side", _writing.plain),
        WireField("action", _writing.plain),
        WireField("outcome_side", _writing.plain),
        WireField("book_side", _writing.plain),
        WireField("count"),
        WireField("count_fp", _writing.decimal_text),
        WireField("price"),
        WireField("yes_price"),
        WireField("no_price"),
        WireField("yes_price_fixed", _writing.decimal_text),
        WireField("no_price_fixed", _writing.decimal_text),
        WireField("yes_price_dollars", _writing.decimal_text),
        WireField("no_price_dollars", _writing.decimal_text),
        WireField("is_taker"),
        WireField("created_time", _writing.iso_time),
        WireField("ts"),
        WireField("fee_cost", _writing.decimal_text),
        WireField("subaccount_number"),
    )

    fill_id: str
    """Id of the fill."""
    trade_id: str
    """Older name of `fill_id`, with the same value."""
    order_id: str
    """The venue-assigned id of the filled order."""
    client_order_id: str | None = None
    """The client-assigned id of that order. December 2025 only; removed on 2026-03-30."""
    ticker: str
    """Ticker of the market."""
    market_ticker: str
    """Older name of `ticker`, with the same value."""
    exchange_index: int | None = None
    """Number of the fill's exchange shard, counted from 0. 2026 only."""
    side: Side | None = None
    """The contract that the order named. Always sent in December 2025; optional and deprecated since July 2026."""
    action: Action | None = None
    """Whether the order bought or sold it. Always sent in December 2025; optional and deprecated since July 2026."""
    outcome_side: OutcomeSide | None = None
    """The outcome that the fill profits from. 2026 only."""
    book_side: BookSide | None = None
    """The order's side of the order book; bid corresponds to yes, ask to no. 2026 only."""
    count: int | None = None
    """Contracts filled. December 2025 only; removed on 2026-03-12, see `count_fp`. Unit: contracts."""
    count_fp: Decimal | None = None
    """Contracts filled, with two decimals. 2026 only. Unit: contracts."""
    price: Decimal | None = None
    """Price of one contract in dollars, as a JSON number. December 2025 only, and already deprecated then in favour of
    `yes_price_fixed` and `no_price_fixed`. Unit: usd."""
    yes_price: int | None = None
    """Price of one yes contract in cents. December 2025 only; removed on 2026-03-12. Unit: usd-cents."""
    no_price: int | None = None
    """Price of one no contract in cents. December 2025 only; removed on 2026-03-12. Unit: usd-cents."""
    yes_price_fixed: Decimal | None = None
    """Price of one yes contract in dollars. December 2025 only; renamed to `yes_price_dollars`, removed on 2026-04-02. Unit: usd."""
    no_price_fixed: Decimal | None = None
    """Price of one no contract in dollars. December 2025 only; renamed to `no_price_dollars`, removed on 2026-04-02. Unit: usd."""
    yes_price_dollars: Decimal | None = None
    """Price of one yes contract in dollars. 2026 only. Unit: usd."""
    no_price_dollars: Decimal | None = None
    """Price of one no contract in dollars. 2026 only. Unit: usd."""
    is_taker: bool
    """True if the account's order took liquidity from the order book, false if it was resting there."""
    created_time: datetime | None = None
    """Time of the fill."""
    ts: int | None = None
    """Time of the fill, in Unix seconds. Kept for older clients; `created_time` is more precise. Unit: unix-seconds."""
    fee_cost: Decimal | None = None
    """Fee charged for the fill in dollars; observed with six decimals. 2026 only, sent since 2026-01-28. Unit: usd."""
    subaccount_number: int | None = None
    """Number of the fill's subaccount; 0 is the primary one. 2026 only."""

    @classmethod
    def _built(cls, wire: WireFill, note: Note) -> Self:
        model = new(cls)
        model.fill_id = wire.fill_id
        model.trade_id = wire.trade_id
        model.order_id = wire.order_id
        model.client_order_id = wire.client_order_id
        model.ticker = wire.ticker
        model.market_ticker = wire.market_ticker
        model.exchange_index = wire.exchange_index
        model.side = wire.side
        model.action = wire.action
        model.outcome_side = wire.outcome_side
        model.book_side = wire.book_side
        model.count = wire.count
        model.count_fp = None if (count_fp_ := wire.count_fp) is None else known(count_fp_) or note(count_fp_) or exact(count_fp_)
        model.price = None if (price_ := wire.price) is None else price_ if type(price_) is Decimal else number(price_)
        model.yes_price = wire.yes_price
        model.no_price = wire.no_price
        model.yes_price_fixed = (
            None
            if (yes_price_fixed_ := wire.yes_price_fixed) is None
            else known(yes_price_fixed_) or note(yes_price_fixed_) or exact(yes_price_fixed_)
        )
        model.no_price_fixed = (
            None
            if (no_price_fixed_ := wire.no_price_fixed) is None
            else known(no_price_fixed_) or note(no_price_fixed_) or exact(no_price_fixed_)
        )
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
        model.is_taker = wire.is_taker
        model.created_time = wire.created_time
        model.ts = wire.ts
        model.fee_cost = None if (fee_cost_ := wire.fee_cost) is None else known(fee_cost_) or note(fee_cost_) or exact(fee_cost_)
        model.subaccount_number = wire.subaccount_number
        return model

    @staticmethod
    def _wire() -> type[WireFill]:
        from ..wire.fill import Fill

        return Fill
