"""Orders and what comes of them: fills, trades and settlements. All are values; a change makes a new one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from types import MappingProxyType

from venuekit_sandbox.exchange.ledger import ZERO, Party

_NOTHING: Mapping[str, object] = MappingProxyType({})


class Side(Enum):
    """Which way an order trades."""

    BUY = "buy"
    SELL = "sell"

    @property
    def sign(self) -> int:
        """1 for a buy, -1 for a sell."""
        return 1 if self is Side.BUY else -1

    @property
    def opposite(self) -> Side:
        """The other side."""
        return Side.SELL if self is Side.BUY else Side.BUY


class TimeInForce(Enum):
    """How long an order waits."""

    GOOD_TILL_CANCELED = "good_till_canceled"
    IMMEDIATE_OR_CANCEL = "immediate_or_cancel"
    FILL_OR_KILL = "fill_or_kill"


class SelfTrade(Enum):
    """What happens where an order meets another one of the same member."""

    ALLOW = "allow"
    CANCEL_TAKER = "cancel_taker"
    """The incoming order ends there; the resting one stays."""
    CANCEL_MAKER = "cancel_maker"
    """The resting order is canceled; the incoming one goes on."""


class Status(Enum):
    """Where an order stands."""

    WAITING = "waiting"
    """Its stop price has not been reached."""
    OPEN = "open"
    FILLED = "filled"
    CANCELED = "canceled"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOrder:
    """What is ordered."""

    party: Party
    symbol: str
    side: Side
    quantity: Decimal
    """How much is wanted in all, filled or not."""
    price: Decimal | None = None
    """The worst price; None for a market order, which never rests."""
    time_in_force: TimeInForce = TimeInForce.GOOD_TILL_CANCELED
    post_only: bool = False
    reduce_only: bool = False
    expires_at: int | None = None
    """When it is canceled, in microseconds since 1970."""
    stop_price: Decimal | None = None
    """It waits until the last price has reached this one: from below for a buy, from above for a sell."""
    self_trade: SelfTrade = SelfTrade.CANCEL_TAKER
    client_id: str = ""
    group: str = ""
    info: Mapping[str, object] = field(default_factory=lambda: _NOTHING)
    """What the venue wants to remember with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(NewOrder):
    """An order that was accepted."""

    id: str
    status: Status
    initial_quantity: Decimal
    filled: Decimal = ZERO
    remaining: Decimal = ZERO
    """How much may still be filled; zero once it has ended."""
    reason: str = ""
    """Why it was canceled: ``user``, ``immediate_or_cancel``, ``fill_or_kill``, ``expired``, ``self_trade``, ``settled``, …"""
    taker_cost: Decimal = ZERO
    maker_cost: Decimal = ZERO
    taker_fees: Decimal = ZERO
    maker_fees: Decimal = ZERO
    created_at: int
    updated_at: int
    step: int
    """Number of the change that made it, by which orders are sorted."""

    @property
    def is_open(self) -> bool:
        """Whether it may still be filled."""
        return self.status in (Status.OPEN, Status.WAITING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """Two orders that met."""

    id: str
    symbol: str
    price: Decimal
    quantity: Decimal
    taker_side: Side
    at: int
    step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """One side of a trade."""

    id: str
    trade_id: str
    order_id: str
    client_id: str
    party: Party
    symbol: str
    side: Side
    price: Decimal
    quantity: Decimal
    fee: Decimal
    is_taker: bool
    at: int
    step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What the holder of a position got when its instrument was settled."""

    id: str
    party: Party
    symbol: str
    quantity: Decimal
    """What was held; negative on the short side."""
    value: Decimal
    """What one unit was worth."""
    paid: Decimal
    cost: Decimal
    """What had been paid for what was held."""
    fees: Decimal
    at: int
    step: int
