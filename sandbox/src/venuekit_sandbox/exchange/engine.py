"""Check, plan and carry out orders, and apply the effects of time."""

from __future__ import annotations

import heapq
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext

from venuekit_sandbox.exchange.book import Match, Resting
from venuekit_sandbox.exchange.clock import Clock
from venuekit_sandbox.exchange.errors import (
    BadOrder,
    DuplicateClientId,
    InsufficientFunds,
    OrderNotOpen,
    TradingClosed,
    WouldCross,
)
from venuekit_sandbox.exchange.funds import Funds
from venuekit_sandbox.exchange.ids import Ids
from venuekit_sandbox.exchange.instruments import FeeSchedule, Trading, no_fees, rounding
from venuekit_sandbox.exchange.ledger import EXACT, ZERO, Party
from venuekit_sandbox.exchange.matching import Matching
from venuekit_sandbox.exchange.orders import NewOrder, Order, Status, TimeInForce
from venuekit_sandbox.exchange.state import State

#: The counterparty of the members, with unlimited money.
MARKET = Party("market")


@dataclass(frozen=True, slots=True)
class _Plan:
    """The plan for an order: its matches, the quantity that rests, and why no more does."""

    matches: tuple[Match, ...]
    rests: Decimal
    reason: str


class Engine:
    """Carries out changes, one after the other."""

    def __init__(self, clock: Clock, ids: Ids, *, fee: FeeSchedule = no_fees, unique_client_ids: bool = False) -> None:
        self.clock, self.ids = clock, ids
        self.state = State(clock)
        fee = rounding(fee)
        self._funds = Funds(self.state, fee, frozenset({MARKET.member}))
        self._matching = Matching(self.state, ids, fee)
        self._unique_client_ids = unique_client_ids
        self._lock = threading.RLock()
        self._changing = False
        self._touched: dict[tuple[Party, str], None] = {}
        self._waiting: defaultdict[str, list[str]] = defaultdict(list)
        self._expiring: list[tuple[int, str]] = []
        self.on_fill = self._matching.listeners
        """Called with each fill, within its change."""
        self.after_change: list[Callable[[], None]] = []
        """Called at the end of each change, within it."""

    @contextmanager
    def change(self) -> Iterator[None]:
        """Combine everything in this context into one atomic change."""
        with self._lock, localcontext(EXACT):
            if self._changing:
                yield
                return
            self._changing = True
            try:
                self.state.timeline.begin()
                self._expire()
                yield
                for listener in self.after_change:
                    listener()
                self._trigger()
            finally:
                self._changing = False
                for party, symbol in self._touched:
                    self._funds.reserve(party, symbol)
                self._touched.clear()

    def catch_up(self) -> None:
        """Cancel the orders that have expired."""
        with self._lock:
            if self._expiring and self._expiring[0][0] <= self.clock.micros():
                with self.change():
                    pass

    def cancel(self, order_id: str, reason: str = "user") -> Order:
        """Cancel an open order and return it. The canceled quantity is its former ``remaining``."""
        with self.change():
            order = self._open(order_id)
            if order_id in self.state.books[order.symbol]:
                self.state.books[order.symbol].remove(order_id)
            at = self.state.timeline.at
            if reason == "expired" and order.expires_at is not None:
                at = max(order.expires_at, order.updated_at)
            ended = replace(order, status=Status.CANCELED, remaining=ZERO, reason=reason, updated_at=at)
            return self._put(ended)

    def cancel_all(self, wanted: Callable[[Order], bool], reason: str = "user") -> list[Order]:
        """Cancel the selected open orders; return them as they were."""
        with self.change():
            of_all = [order_id for orders in list(self.state.open_orders.values()) for order_id in orders]
            found = [order for order_id in of_all if wanted(order := self.state.order(order_id))]
            for order in sorted(found, key=lambda order: order.step):
                self.cancel(order.id, reason)
            return found

    # Processing an order

    def _check(self, wanted: NewOrder, but: Order | None = None) -> None:
        """Raise unless an order is valid; ``but`` is the order before it was amended."""
        instrument = self.state.instrument(wanted.symbol)
        if (trading := self.state.trading[wanted.symbol]) is not Trading.OPEN:
            raise TradingClosed(f"{wanted.symbol} is {trading.value}")
        if wanted.client_id and self._unique_client_ids and (but is None or wanted.client_id != but.client_id):
            for order_id in self.state.client_ids.get((wanted.party.member, wanted.client_id), ()):
                raise DuplicateClientId(order_id)
        _on_grid("quantity", wanted.quantity, instrument.quantity_step)
        for name, price in (("price", wanted.price), ("stop price", wanted.stop_price)):
            if price is not None:
                _on_grid(name, price, instrument.price_step)
        waits = wanted.time_in_force is TimeInForce.GOOD_TILL_CANCELED and wanted.price is not None
        if wanted.post_only and not waits:
            raise BadOrder("a post-only order needs a price and must be good till canceled")
        if wanted.expires_at is not None:
            if not waits:
                raise BadOrder("only a limit order that is good till canceled can expire")
            if wanted.expires_at <= self.state.timeline.at:
                raise BadOrder("the order would have expired already")

    def _plan(self, order: Order) -> _Plan:
        """Return the plan for an order; raise if it is not allowed."""
        book, quantity, reason = self.state.books[order.symbol], order.remaining, order.time_in_force.value
        if order.price is None:
            reason = "no_liquidity"
        if order.reduce_only:
            held = self.state.position(order.party, order.symbol).quantity
            quantity = min(quantity, max(-held * order.side.sign, ZERO))
            if not quantity:
                raise BadOrder("a reduce-only order needs a position to reduce")
        outlook = book.outlook(order.side, quantity, order.price, order.party.member, order.self_trade)
        if order.post_only and book.crosses(order.side, order.price):
            raise WouldCross("a post-only order would trade immediately")
        matches, rests = outlook.matches, ZERO
        if outlook.blocked:
            reason = "self_trade"
        elif order.time_in_force is TimeInForce.GOOD_TILL_CANCELED and order.price is not None:
            rests = outlook.remaining
            reason = "reduce_only"
        if order.time_in_force is TimeInForce.FILL_OR_KILL and outlook.remaining:
            matches, reason = (), "fill_or_kill"
        self._funds.check(order, matches, rests)
        return _Plan(matches, rests, reason)

    def _carry_out(self, order: Order, plan: _Plan) -> Order:
        book = self.state.books[order.symbol]
        for match in plan.matches:
            maker = self.state.order(match.maker.order_id)
            if not match.quantity:
                self.cancel(maker.id, "self_trade")
                continue
            book.reduce(maker.id, match.quantity)
            order, maker = self._matching.trade(order, maker, match.quantity)
            self.state.last_prices[order.symbol] = match.maker.price
            self._touched[maker.party, maker.symbol] = None
        if order.remaining and plan.rests:
            assert order.price is not None
            book.add(Resting(order.id, order.party.member, order.side, order.price, plan.rests))
            order = replace(order, remaining=plan.rests)
        elif order.remaining:
            order = replace(order, status=Status.CANCELED, remaining=ZERO, reason=plan.reason)
        return self._put(order)

    def _put(self, order: Order) -> Order:
        self.state.put_order(order)
        self._touched[order.party, order.symbol] = None
        return order

    def _note(self, order: Order) -> None:
        """Index an order by its ids, expiry and stop price."""
        if order.client_id:
            known = self.state.client_ids[order.party.member, order.client_id]
            if order.id not in known:
                known.append(order.id)
        if order.expires_at is not None:
            heapq.heappush(self._expiring, (order.expires_at, order.id))
        if order.status is Status.WAITING and order.id not in self._waiting[order.symbol]:
            self._waiting[order.symbol].append(order.id)

    def _open(self, order_id: str) -> Order:
        order = self.state.order(order_id)
        if not order.is_open:
            raise OrderNotOpen(f"the order is {order.status.value}")
        return order

    # Automatic effects

    def _expire(self) -> None:
        while self._expiring and self._expiring[0][0] <= self.state.timeline.at:
            at, order_id = heapq.heappop(self._expiring)
            order = self.state.order(order_id)
            if order.is_open and order.expires_at == at:
                self.cancel(order_id, "expired")

    def _trigger(self) -> None:
        """Activate the orders whose stop prices were reached, including those reached as a consequence."""
        while due := self._due():
            order = replace(due, status=Status.OPEN, updated_at=self.state.timeline.at)
            self._waiting[order.symbol].remove(order.id)
            try:
                plan = self._plan(order)
            except (BadOrder, InsufficientFunds, WouldCross) as refused:
                reason = type(refused).__name__
                self._put(replace(order, status=Status.CANCELED, remaining=ZERO, reason=reason))
            else:
                self._carry_out(order, plan)

    def _due(self) -> Order | None:
        for symbol, waiting in self._waiting.items():
            if (last := self.state.last_prices.get(symbol)) is None:
                continue
            for order_id in list(waiting):
                order = self.state.order(order_id)
                if order.status is not Status.WAITING:
                    waiting.remove(order_id)
                elif order.stop_price is not None and (last - order.stop_price) * order.side.sign >= 0:
                    return order
        return None


_MOST_DIGITS = 20
"""Maximum digits of a number counted in steps; decimals divide exactly up to 28."""


def _on_grid(name: str, value: Decimal, step: Decimal | None) -> None:
    if not value.is_finite() or value <= 0:
        raise BadOrder(f"the {name} must be more than zero, not {value}")
    if step is not None and value.adjusted() - step.adjusted() > _MOST_DIGITS:
        raise BadOrder(f"the {name} is too large: {value}")
    if step is not None and value % step:
        raise BadOrder(f"the {name} must be a multiple of {step}, not {value}")
