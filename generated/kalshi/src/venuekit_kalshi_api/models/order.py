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
    from ..wire.order import Order as WireOrder
    from .action import Action
    from .book_side import BookSide
    from .order_status import OrderStatus
    from .order_type import OrderType
    from .outcome_side import OutcomeSide
    from .self_trade_prevention_type import SelfTradePreventionType
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class Order(Model):
    """An order of the account, as of 2026; the fields of December 2025 aren't described. An order is recorded for both contracts
    of its market: buying yes at a price is the same as selling no at one dollar minus that price. That `fill_count_fp` and
    `remaining_count_fp` add up to less than `initial_count_fp` after a cancel or a decrease is inferred.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "yes_price_dollars": "usd",
        "no_price_dollars": "usd",
        "fill_count_fp": "contracts",
        "remaining_count_fp": "contracts",
        "initial_count_fp": "contracts",
        "taker_fill_cost_dollars": "usd",
        "maker_fill_cost_dollars": "usd",
        "taker_fees_dollars": "usd",
        "maker_fees_dollars": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_id"),
        WireField("user_id"),
        WireField("client_order_id"),
        WireField("ticker"),
        WireField("side", _writing.plain),
        WireField("action", _writing.plain),
        WireField("outcome_side", _writing.plain),
        WireField("book_side", _writing.plain),
        WireField("type_", _writing.plain, wire_name="type"),
        WireField("status", _writing.plain),
        WireField("yes_price_dollars", _writing.decimal_text),
        WireField("no_price_dollars", _writing.decimal_text),
        WireField("fill_count_fp", _writing.decimal_text),
        WireField("remaining_count_fp", _writing.decimal_text),
        WireField("initial_count_fp", _writing.decimal_text),
        WireField("taker_fill_cost_dollars", _writing.decimal_text),
        WireField("maker_fill_cost_dollars", _writing.decimal_text),
        WireField("taker_fees_dollars", _writing.decimal_text),
        WireField("maker_fees_dollars", _writing.decimal_text),
        WireField("expiration_time", _writing.iso_time),
        WireField("created_time", _writing.iso_time),
        WireField("last_update_time", _writing.iso_time),
        WireField("self_trade_prevention_type", _writing.plain),
        WireField("order_group_id"),
        WireField("cancel_order_on_pause"),
        WireField("subaccount_number"),
        WireField("exchange_index"),
    )

    order_id: str
    """The order's venue-assigned id."""
    user_id: str
    """User id of the account. Always sent."""
    client_order_id: str
    """The order's client-assigned id. Always sent."""
    ticker: str
    """Ticker of the market."""
    side: Side | None = None
    """The contract that the order named. Deprecated in favour of `outcome_side` and `book_side`."""
    action: Action | None = None
    """Whether the order buys or sells it. Deprecated in favour of `outcome_side` and `book_side`."""
    outcome_side: OutcomeSide
    """The outcome that the order's fills profit from; it doesn't change the prices."""
    book_side: BookSide
    """The order's side of the order book; bid corresponds to yes, ask to no."""
    type_: OrderType
    """Whether the order has a limit price."""
    status: OrderStatus
    """Status of the order. May lag writes by about a second."""
    yes_price_dollars: Decimal
    """Limit price of one yes contract in dollars. Unit: usd."""
    no_price_dollars: Decimal
    """The same limit price for one no contract, in dollars; the two add up to one dollar. Unit: usd."""
    fill_count_fp: Decimal
    """Contracts filled so far, with two decimals. Unit: contracts."""
    remaining_count_fp: Decimal
    """Contracts still open, with two decimals. Unit: contracts."""
    initial_count_fp: Decimal
    """Contracts originally ordered, with two decimals. Unit: contracts."""
    taker_fill_cost_dollars: Decimal
    """Cost of the fills that took liquidity, in dollars; that fees are excluded is inferred. Unit: usd."""
    maker_fill_cost_dollars: Decimal
    """Cost of the fills that provided liquidity, in dollars; that fees are excluded is inferred. Unit: usd."""
    taker_fees_dollars: Decimal
    """Fees of the fills that took liquidity, in dollars. Unit: usd."""
    maker_fees_dollars: Decimal
    """Fees of the fills that provided liquidity, in dollars. Unit: usd."""
    expiration_time: datetime | None = None
    """When the order expires. Null or absent if it doesn't."""
    created_time: datetime | None = None
    """When the order was placed."""
    last_update_time: datetime | None = None
    """When the order was last changed, filled or cancelled."""
    self_trade_prevention_type: SelfTradePreventionType | None = None
    """What happens if the order would match another order of the same account."""
    order_group_id: str | None = None
    """Id of the order's group, if it belongs to one."""
    cancel_order_on_pause: bool | None = None
    """True if the order is cancelled, while open, when trading is paused for any reason."""
    subaccount_number: int | None = None
    """Number of the order's subaccount; 0 is the primary one."""
    exchange_index: int | None = None
    """Number of the order's exchange shard, counted from 0."""

    @classmethod
    def _built(cls, wire: WireOrder, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        model.user_id = wire.user_id
        model.client_order_id = wire.client_order_id
        model.ticker = wire.ticker
        model.side = wire.side
        model.action = wire.action
        model.outcome_side = wire.outcome_side
        model.book_side = wire.book_side
        model.type_ = wire.type_
        model.status = wire.status
        model.yes_price_dollars = known(wire.yes_price_dollars) or note(wire.yes_price_dollars) or exact(wire.yes_price_dollars)
        model.no_price_dollars = known(wire.no_price_dollars) or note(wire.no_price_dollars) or exact(wire.no_price_dollars)
        model.fill_count_fp = known(wire.fill_count_fp) or note(wire.fill_count_fp) or exact(wire.fill_count_fp)
        model.remaining_count_fp = (
            known(wire.remaining_count_fp) or note(wire.remaining_count_fp) or exact(wire.remaining_count_fp)
        )
        model.initial_count_fp = known(wire.initial_count_fp) or note(wire.initial_count_fp) or exact(wire.initial_count_fp)
        model.taker_fill_cost_dollars = (
            known(wire.taker_fill_cost_dollars) or note(wire.taker_fill_cost_dollars) or exact(wire.taker_fill_cost_dollars)
        )
        model.maker_fill_cost_dollars = (
            known(wire.maker_fill_cost_dollars) or note(wire.maker_fill_cost_dollars) or exact(wire.maker_fill_cost_dollars)
        )
        model.taker_fees_dollars = (
            known(wire.taker_fees_dollars) or note(wire.taker_fees_dollars) or exact(wire.taker_fees_dollars)
        )
        model.maker_fees_dollars = (
            known(wire.maker_fees_dollars) or note(wire.maker_fees_dollars) or exact(wire.maker_fees_dollars)
        )
        model.expiration_time = wire.expiration_time
        model.created_time = wire.created_time
        model.last_update_time = wire.last_update_time
        model.self_trade_prevention_type = wire.self_trade_prevention_type
        model.order_group_id = wire.order_group_id
        model.cancel_order_on_pause = wire.cancel_order_on_pause
        model.subaccount_number = wire.subaccount_number
        model.exchange_index = wire.exchange_index
        return model

    @staticmethod
    def _wire() -> type[WireOrder]:
        from ..wire.order import Order

        return Order
