"""Counterparties: one that follows instructions, and one that trades at random."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from venuekit_sandbox.exchange.engine import MARKET
from venuekit_sandbox.exchange.errors import OrderNotOpen
from venuekit_sandbox.exchange.exchange import Exchange
from venuekit_sandbox.exchange.orders import NewOrder, Order, SelfTrade, Side, TimeInForce


class Market:
    """All other traders on an exchange, as one counterparty that follows instructions."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    def rest(self, symbol: str, side: Side | str, price: Decimal | str, quantity: Decimal | int | str) -> Order:
        """Place a resting order; it trades immediately with matching orders."""
        return self._place(symbol, Side(side), Decimal(price), Decimal(quantity), TimeInForce.GOOD_TILL_CANCELED)

    def quote(self, symbol: str, bid: Decimal | str, ask: Decimal | str, quantity: Decimal | int | str) -> None:
        """Place a resting buy and sell, replacing this market's earlier orders."""
        with self._exchange.change():
            self.withdraw(symbol)
            self.rest(symbol, Side.BUY, bid, quantity)
            self.rest(symbol, Side.SELL, ask, quantity)

    def take(self, symbol: str, side: Side | str, quantity: Decimal | int | str, price: Decimal | str | None = None) -> Order:
        """Buy or sell what is available up to a price, without a resting order."""
        limit = None if price is None else Decimal(price)
        return self._place(symbol, Side(side), limit, Decimal(quantity), TimeInForce.IMMEDIATE_OR_CANCEL)

    def fill(self, order_id: str, quantity: Decimal | int | str | None = None) -> Order:
        """Trade with a resting order, in full by default, after all orders before it."""
        with self._exchange.change():
            order = self._exchange.state.order(order_id)
            book = self._exchange.state.books[order.symbol]
            if order_id not in book:
                raise OrderNotOpen(f"the order is {order.status.value}")
            wanted = order.remaining if quantity is None else Decimal(quantity)
            self.take(order.symbol, order.side.opposite, book.ahead(order_id) + wanted, order.price and str(order.price))
            return self._exchange.state.order(order_id)

    def withdraw(self, symbol: str | None = None) -> list[Order]:
        """Cancel this market's orders in one book or in all."""
        return self._exchange.cancel_all(lambda order: order.party == MARKET and symbol in (None, order.symbol))

    def _place(self, symbol: str, side: Side, price: Decimal | None, quantity: Decimal, time_in_force: TimeInForce) -> Order:
        return self._exchange.place(
            NewOrder(
                party=MARKET,
                symbol=symbol,
                side=side,
                price=price,
                quantity=quantity,
                time_in_force=time_in_force,
                self_trade=SelfTrade.ALLOW,
            )
        )


class RandomMarket:
    """Trades at random around a price, reproducibly for the same seed and the same orders of the members."""

    def __init__(self, exchange: Exchange, *, step: Decimal, least: Decimal, most: Decimal, size: Decimal) -> None:
        self._exchange, self._market = exchange, Market(exchange)
        self._step, self._least, self._most, self._size = step, least, most, size
        self._random = exchange.ids.random("market")

    def run(self, symbols: Sequence[str], times: int = 1) -> None:
        """Make this many random trades or orders, in instruments drawn from ``symbols``."""
        for _ in range(times):
            symbol, side = self._random.choice(symbols), self._random.choice(list(Side))
            quantity = self._size * self._random.randint(1, 20)
            if self._random.random() < 0.4:
                self._market.take(symbol, side, quantity)
            else:
                self._market.rest(symbol, side, self._price(symbol, side), quantity)

    def _price(self, symbol: str, side: Side) -> Decimal:
        book = self._exchange.state.books[symbol]
        start = book.best(side) or book.best(side.opposite)
        steps = int((self._most - self._least) / self._step)
        middle = steps // 2 if start is None else int((start - self._least) / self._step)
        place = middle - side.sign * self._random.randint(-1, 5)
        return self._least + self._step * min(max(place, 0), steps)
