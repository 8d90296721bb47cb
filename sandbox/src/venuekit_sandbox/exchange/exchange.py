"""An exchange: orders are placed, matched, changed and canceled, and all payments are booked."""

from __future__ import annotations

from dataclasses import fields, replace
from decimal import Decimal

from venuekit_sandbox.exchange.audit import audit
from venuekit_sandbox.exchange.book import Book
from venuekit_sandbox.exchange.clock import MICROSECONDS
from venuekit_sandbox.exchange.errors import BadOrder
from venuekit_sandbox.exchange.instruments import Instrument, Trading
from venuekit_sandbox.exchange.orders import NewOrder, Order, Status
from venuekit_sandbox.exchange.state import View
from venuekit_sandbox.exchange.treasury import Treasury


class Exchange(Treasury):
    """One exchange. Its methods may be called from any thread; they raise :class:`Refused` without changing anything."""

    def list_instrument(self, instrument: Instrument) -> Instrument:
        """Open an instrument for trading."""
        with self.change():
            if instrument.symbol in self.state.instruments:
                raise ValueError(f"{instrument.symbol} is already listed")
            self.state.instruments[instrument.symbol] = instrument
            self.state.trading[instrument.symbol] = Trading.OPEN
            self.state.books[instrument.symbol] = Book()
            return instrument

    def set_trading(self, symbol: str, trading: Trading) -> None:
        """Open, pause or close an instrument; closing cancels its orders."""
        with self.change():
            self.state.instrument(symbol)
            self.state.trading[symbol] = trading
            if trading is Trading.CLOSED:
                self.cancel_all(lambda order: order.symbol == symbol, reason="closed")

    def place(self, wanted: NewOrder, order_id: str | None = None) -> Order:
        """Accept an order, match it, and let the rest wait if allowed. By default, a new id is generated."""
        with self.change():
            self._check(wanted)
            order = Order(
                **{field.name: getattr(wanted, field.name) for field in fields(NewOrder)},
                id=order_id or self.ids.uuid("orders"),
                status=Status.WAITING if wanted.stop_price is not None else Status.OPEN,
                initial_quantity=wanted.quantity,
                remaining=wanted.quantity,
                created_at=self.state.timeline.at,
                updated_at=self.state.timeline.at,
                step=self.state.timeline.step,
            )
            plan = None if order.status is Status.WAITING else self._plan(order)
            self.state.put_order(order)
            self._note(order)
            return order if plan is None else self._carry_out(order, plan)

    def amend(
        self,
        order_id: str,
        *,
        price: Decimal | None = None,
        quantity: Decimal | None = None,
        expires_at: int | None = None,
        keeps_expiry: bool = True,
        client_id: str | None = None,
    ) -> Order:
        """Change an open order. ``quantity`` is the new total quantity, including what was filled.

        A higher quantity or another price moves it behind all others of its price; otherwise it keeps its place.
        """
        with self.change():
            old = self._open(order_id)
            new = replace(
                old,
                price=old.price if price is None else price,
                expires_at=old.expires_at if keeps_expiry else expires_at,
                client_id=old.client_id if client_id is None else client_id,
                updated_at=self.state.timeline.at,
            )
            if quantity is not None:
                if quantity <= old.filled:
                    raise BadOrder(f"quantity must be more than the {old.filled} filled already, not {quantity}")
                new = replace(new, quantity=quantity, initial_quantity=quantity, remaining=quantity - old.filled)
            moves = new.price != old.price or new.remaining > old.remaining
            self._check(new, but=old)
            plan = self._plan(new) if moves and new.status is Status.OPEN else None
            book = self.state.books[old.symbol]
            if plan is None:
                if new.remaining < old.remaining and old.id in book:
                    book.reduce(old.id, old.remaining - new.remaining)
            else:
                book.remove(old.id)
            self._note(new)
            self._put(new)
            return new if plan is None else self._carry_out(new, plan)

    def decrease(self, order_id: str, *, by: Decimal | None = None, to: Decimal | None = None) -> Order:
        """Reduce the remaining quantity of an open order, which keeps its place; at zero it is canceled."""
        with self.change():
            order = self._open(order_id)
            left = order.remaining - by if by is not None else to
            if left is None or not 0 <= left <= order.remaining or by == 0:
                raise BadOrder(f"the {order.remaining} that remain can't be decreased by {by} or to {to}")
            if not left:
                return self.cancel(order_id)
            if left < order.remaining and order.id in self.state.books[order.symbol]:
                self.state.books[order.symbol].reduce(order_id, order.remaining - left)
            changed = replace(order, quantity=order.filled + left, remaining=left, updated_at=self.state.timeline.at)
            return self._put(changed)

    # Views

    def view(self, member: str, *, lag: float = 0, orders_lag: float = 0, step: int | None = None) -> View:
        """Return a member's view: everything up to ``lag`` seconds ago, or up to the change ``step``.

        Orders placed within the last ``orders_lag`` seconds are hidden.
        """
        self.catch_up()
        with self._lock:
            timeline = self.state.timeline
            seen = timeline.step_ago(round(lag * MICROSECONDS)) if step is None else step
            return View(self.state, member, seen, timeline.step_ago(round(orders_lag * MICROSECONDS)))

    def check(self) -> None:
        """Raise unless the ledger balances and the books, orders, positions and accounts agree with each other."""
        with self._lock:
            audit(self.state)
