"""An order book with price-time priority."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from venuekit_sandbox.exchange.ledger import ZERO
from venuekit_sandbox.exchange.orders import SelfTrade, Side


@dataclass(slots=True)
class Resting:
    """An order in the book. Fills reduce ``remaining``."""

    order_id: str
    member: str
    side: Side
    price: Decimal
    remaining: Decimal


@dataclass(frozen=True, slots=True)
class Match:
    """A match of an incoming order: a resting order and a quantity, or an order of the same member."""

    maker: Resting
    quantity: Decimal
    """Zero if the resting order belongs to the same member and will be canceled."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would happen to an incoming order."""

    matches: tuple[Match, ...]
    remaining: Decimal
    blocked: bool = False
    """Whether it stops at an order of the same member."""


class Book:
    """The resting orders of one instrument."""

    def __init__(self) -> None:
        # Ascending prices, with negated prices for buys, so that the best one is first on either side.
        self._prices: dict[Side, list[Decimal]] = {Side.BUY: [], Side.SELL: []}
        self._levels: dict[Side, dict[Decimal, dict[str, Resting]]] = {Side.BUY: {}, Side.SELL: {}}
        self._orders: dict[str, Resting] = {}

    def __contains__(self, order_id: str) -> bool:
        return order_id in self._orders

    def __len__(self) -> int:
        return len(self._orders)

    def find(self, order_id: str) -> Resting:
        """Return a resting order."""
        return self._orders[order_id]

    def best(self, side: Side) -> Decimal | None:
        """Return the best price of a side; None if it is empty."""
        prices = self._prices[side]
        return abs(prices[0]) if prices else None

    def side(self, side: Side) -> Iterator[Resting]:
        """Yield the orders of a side in the order in which they would be filled."""
        for key in self._prices[side]:
            yield from self._levels[side][key].values()

    def levels(self, side: Side) -> list[tuple[Decimal, Decimal]]:
        """Return price and quantity of each level of a side, best first."""
        levels = self._levels[side]
        return [(abs(key), sum((order.remaining for order in levels[key].values()), ZERO)) for key in self._prices[side]]

    def ahead(self, order_id: str) -> Decimal:
        """Return how much would be filled before an order."""
        order, total = self._orders[order_id], ZERO
        for other in self.side(order.side):
            if other is order:
                break
            total += other.remaining
        return total

    def add(self, order: Resting) -> None:
        """Add an order behind all others at its price."""
        if order.order_id in self._orders:
            raise ValueError(f"the order {order.order_id} is already in the book")
        if order.remaining <= 0:
            raise ValueError(f"the order {order.order_id} has nothing left")
        key = _key(order.side, order.price)
        levels = self._levels[order.side]
        if key not in levels:
            insort(self._prices[order.side], key)
            levels[key] = {}
        levels[key][order.order_id] = self._orders[order.order_id] = order

    def remove(self, order_id: str) -> Resting:
        """Remove an order."""
        order = self._orders.pop(order_id)
        key, levels = _key(order.side, order.price), self._levels[order.side]
        del levels[key][order_id]
        if not levels[key]:
            del levels[key]
            prices = self._prices[order.side]
            del prices[bisect_left(prices, key)]
        return order

    def reduce(self, order_id: str, quantity: Decimal) -> Resting:
        """Reduce an order, which keeps its place; at zero it is removed."""
        order = self._orders[order_id]
        if not 0 < quantity <= order.remaining:
            raise ValueError(f"{quantity} can't be taken off the {order.remaining} of the order {order_id}")
        order.remaining -= quantity
        if not order.remaining:
            self.remove(order_id)
        return order

    def crosses(self, side: Side, price: Decimal | None) -> bool:
        """Return whether an order with this side and price would match another one."""
        best = self.best(side.opposite)
        return best is not None and _reaches(side, price, best)

    def outlook(self, side: Side, quantity: Decimal, price: Decimal | None, member: str, self_trade: SelfTrade) -> Outlook:
        """Return the matches of an incoming order without changing the book."""
        matches: list[Match] = []
        for maker in self.side(side.opposite):
            if not quantity or not _reaches(side, price, maker.price):
                break
            if maker.member == member and self_trade is not SelfTrade.ALLOW:
                if self_trade is SelfTrade.CANCEL_TAKER:
                    return Outlook(tuple(matches), quantity, blocked=True)
                matches.append(Match(maker, ZERO))
                continue
            taken = min(quantity, maker.remaining)
            matches.append(Match(maker, taken))
            quantity -= taken
        return Outlook(tuple(matches), quantity)


def _key(side: Side, price: Decimal) -> Decimal:
    return -price if side is Side.BUY else price


def _reaches(side: Side, price: Decimal | None, other: Decimal) -> bool:
    return price is None or (price >= other if side is Side.BUY else price <= other)
