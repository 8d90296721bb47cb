"""Orders, fills, trades and settlements. All are immutable; a change creates a new one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from types import MappingProxyType

from venuekit_sandbox.exchange.ledger import ZERO, Party

_NOTHING: Mapping[str, object] = MappingProxyType({})


class Side(Enum):
    """The side of an order."""

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
    """What happens if an order would match another one of the same member."""

    ALLOW = "allow"
    CANCEL_TAKER = "cancel_taker"
    """The incoming order stops; the resting one stays."""
    CANCEL_MAKER = "cancel_maker"
    """The resting order is canceled; the incoming one continues."""


class Status(Enum):
    """The status of an order."""

    WAITING = "waiting"
    """Its stop price has not been reached."""
    OPEN = "open"
    FILLED = "filled"
    CANCELED = "canceled"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOrder:
    """The terms of an order."""

    party: Party
    symbol: str
    side: Side
    quantity: Decimal
    """The total quantity, filled or not."""
    price: Decimal | None = None
    """The worst price; None for a market order, which never rests."""
    time_in_force: TimeInForce = TimeInForce.GOOD_TILL_CANCELED
    post_only: bool = False
    reduce_only: bool = False
    expires_at: int | None = None
    """When it is canceled, in microseconds since 1970."""
    stop_price: Decimal | None = None
    """It waits until the last price has reached this price: from below for a buy, from above for a sell."""
    self_trade: SelfTrade = SelfTrade.CANCEL_TAKER
    client_id: str = ""
    group: str = ""
    info: Mapping[str, object] = field(default_factory=lambda: _NOTHING)
    """Data that the venue stores with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(NewOrder):
    """An order that was accepted."""

    id: str
    status: Status
    initial_quantity: Decimal
    filled: Decimal = ZERO
    remaining: Decimal = ZERO
    """The quantity that may still be filled; zero once the order has ended."""
    reason: str = ""
    """Why it was canceled: ``user``, ``immediate_or_cancel``, ``fill_or_kill``, ``expired``, ``self_trade``, ``settled``, …"""
    taker_cost: Decimal = ZERO
    maker_cost: Decimal = ZERO
    taker_fees: Decimal = ZERO
    maker_fees: Decimal = ZERO
    created_at: int
    updated_at: int
    step: int
    """Number of the change that created it; orders are sorted by it."""

    @property
    def is_open(self) -> bool:
        """Whether it may still be filled."""
        return self.status in (Status.OPEN, Status.WAITING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """A trade between two orders."""

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
    """What the holder of a position received when its instrument was settled."""

    id: str
    party: Party
    symbol: str
    quantity: Decimal
    """The settled position; negative if short."""
    value: Decimal
    """The value of one unit."""
    paid: Decimal
    cost: Decimal
    """The cost of the position."""
    fees: Decimal
    at: int
    step: int
