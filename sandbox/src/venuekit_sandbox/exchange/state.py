"""All records of an exchange with their history, and views of earlier states."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import takewhile

from venuekit_sandbox.exchange.book import Book
from venuekit_sandbox.exchange.clock import Clock
from venuekit_sandbox.exchange.errors import UnknownInstrument, UnknownOrder
from venuekit_sandbox.exchange.instruments import Instrument, Trading
from venuekit_sandbox.exchange.ledger import FREE, RESERVED, ZERO, Account, Ledger, Party
from venuekit_sandbox.exchange.orders import Fill, Order, Settlement, Trade
from venuekit_sandbox.exchange.positions import Position
from venuekit_sandbox.exchange.timeline import History, Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """A deposit, a withdrawal or a transfer between accounts."""

    id: str
    source: Party
    target: Party
    asset: str
    target_asset: str
    """The received asset; usually the same as ``asset``."""
    amount: Decimal
    client_id: str
    at: int
    step: int


class State:
    """The records of an exchange. Only the exchange changes them."""

    def __init__(self, clock: Clock) -> None:
        self.timeline = Timeline(clock)
        self.ledger = Ledger()
        self.instruments: dict[str, Instrument] = {}
        self.trading: dict[str, Trading] = {}
        self.books: dict[str, Book] = {}
        self.orders: dict[str, History[Order]] = {}
        self.open_orders: defaultdict[tuple[Party, str], dict[str, None]] = defaultdict(dict)
        self.client_ids: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        self.positions: dict[tuple[Party, str], History[Position]] = {}
        self.opening: defaultdict[tuple[Party, str], Decimal] = defaultdict(Decimal)
        """Initial positions, without fills."""
        self.fills: list[Fill] = []
        self.trades: list[Trade] = []
        self.last_prices: dict[str, Decimal] = {}
        self.settlements: list[Settlement] = []
        self.transfers: list[Transfer] = []

    def instrument(self, symbol: str) -> Instrument:
        """Return the instrument with this symbol."""
        if symbol not in self.instruments:
            raise UnknownInstrument(f"{symbol!r} is not listed")
        return self.instruments[symbol]

    def order(self, order_id: str) -> Order:
        """Return an order as it is now."""
        if order_id not in self.orders:
            raise UnknownOrder(f"there is no order {order_id!r}")
        return self.orders[order_id].latest

    def position(self, party: Party, symbol: str) -> Position:
        """Return a party's current position in an instrument."""
        history = self.positions.get((party, symbol))
        return history.latest if history else Position(party=party, symbol=symbol)

    def fills_of(self, step: int) -> list[Fill]:
        """Return the fills of one change, the newest first."""
        return list(takewhile(lambda fill: fill.step >= step, reversed(self.fills)))

    def last_price(self, symbol: str) -> Decimal | None:
        """Return the price of the last trade; None before the first."""
        return self.last_prices.get(symbol)

    def put_order(self, order: Order) -> None:
        """Record the new state of an order."""
        self.orders.setdefault(order.id, History()).put(self.timeline.step, order)
        if order.is_open:
            self.open_orders[order.party, order.symbol][order.id] = None
        else:
            self.open_orders[order.party, order.symbol].pop(order.id, None)

    def put_position(self, position: Position) -> None:
        """Record the new state of a position."""
        self.positions.setdefault((position.party, position.symbol), History()).put(self.timeline.step, position)

    def open_of(self, party: Party, symbol: str) -> list[Order]:
        """Return the open orders of a party in an instrument."""
        return [self.order(order_id) for order_id in self.open_orders[party, symbol]]


class View:
    """The records of one member after a given change. Later changes are not visible."""

    def __init__(self, state: State, member: str, step: int, orders_step: int | None = None) -> None:
        self._state, self.member, self.step = state, member, step
        self._orders_step = step if orders_step is None else min(step, orders_step)
        """Orders created after this change are hidden."""

    def order(self, order_id: str) -> Order | None:
        """Return an order; None if it isn't visible."""
        history = self._state.orders.get(order_id)
        order = history.at(self.step) if history and history.first_step <= self._orders_step else None
        return order if order is not None and order.party.member == self.member else None

    def orders(self) -> Iterator[Order]:
        """Yield the orders, newest first."""
        for order_id in reversed(list(self._state.orders)):
            if (order := self.order(order_id)) is not None:
                yield order

    def fills(self) -> Iterator[Fill]:
        """Yield the fills, newest first."""
        return (one for one in reversed(self._state.fills) if one.step <= self.step and one.party.member == self.member)

    def settlements(self) -> Iterator[Settlement]:
        """Yield the settlements, newest first."""
        return (one for one in reversed(self._state.settlements) if one.step <= self.step and one.party.member == self.member)

    def transfers(self) -> Iterator[Transfer]:
        """Yield the transfers from or to the member, newest first."""
        for one in reversed(self._state.transfers):
            if one.step <= self.step and self.member in (one.source.member, one.target.member):
                yield one

    def positions(self) -> Iterator[Position]:
        """Yield the positions, including those of zero, oldest first."""
        for (party, _symbol), history in list(self._state.positions.items()):
            if party.member == self.member and (position := history.at(self.step)) is not None:
                yield position

    def free(self, party: Party, asset: str) -> Decimal:
        """Return the free amount."""
        return self._state.ledger.balance(Account(party, asset, FREE), self.step)

    def reserved(self, party: Party, asset: str) -> Decimal:
        """Return the amount reserved for open orders."""
        accounts = self._state.ledger.accounts(party, asset, RESERVED)
        return sum((self._state.ledger.balance(account, self.step) for account in accounts), ZERO)

    def assets(self, party: Party) -> list[str]:
        """Return all assets that a party has had, in the order of their first booking."""
        return list(dict.fromkeys(account.asset for account in self._state.ledger.accounts(party)))
