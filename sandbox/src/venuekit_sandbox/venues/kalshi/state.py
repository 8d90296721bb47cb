"""The current account, for tests."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from venuekit_sandbox.exchange import Fill, Order, Party, Position, Settlement
from venuekit_sandbox.exchange.orders import Side
from venuekit_sandbox.venues.kalshi.catalogue import cash

if TYPE_CHECKING:
    from venuekit_sandbox.venues.kalshi.records import Records


class KalshiState:
    """The account and its exchange, without lag and without loaded records."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._view = records.view()

    @property
    def orders(self) -> Mapping[str, Order]:
        """The member's orders by id, oldest first."""
        return {order.id: order for order in reversed(list(self._view.orders()))}

    @property
    def open_orders(self) -> Mapping[str, Order]:
        """The resting orders."""
        return {order_id: order for order_id, order in self.orders.items() if order.is_open}

    @property
    def fills(self) -> list[Fill]:
        """The member's fills, oldest first."""
        return list(self._view.fills())[::-1]

    @property
    def positions(self) -> Mapping[tuple[int, str], Position]:
        """The positions by subaccount and ticker, without zeros."""
        return {(one.party.subaccount, one.symbol): one for one in self._view.positions() if one.quantity}

    @property
    def settlements(self) -> list[Settlement]:
        """The settlements, oldest first."""
        return list(self._view.settlements())[::-1]

    @property
    def balances(self) -> Mapping[tuple[int, int], Decimal]:
        """Free dollars, by subaccount and shard."""
        return {(number, shard): self._records.cash(self._view, number, shard) for number, shard in self._places()}

    @property
    def reserved(self) -> Mapping[tuple[int, int], Decimal]:
        """Dollars reserved for resting orders, by subaccount and shard."""
        return {
            (number, shard): self._view.reserved(Party(self._view.member, number), cash(shard))
            for number, shard in self._places()
        }

    def book(self, ticker: str) -> tuple[list[tuple[Decimal, Decimal]], list[tuple[Decimal, Decimal]]]:
        """Return the bids and asks of a market as prices and contracts, best first."""
        book = self._records.exchange.state.books[ticker]
        return book.levels(Side.BUY), book.levels(Side.SELL)

    def check(self) -> None:
        """Raise unless the ledger balances and everything agrees with it."""
        self._records.exchange.check()

    def _places(self) -> list[tuple[int, int]]:
        return [(number, shard) for number in self._records.netting for shard in self._records.shards()]

    def __repr__(self) -> str:
        return f"<KalshiState of {len(self.orders)} orders, {len(self.fills)} fills, {len(self.positions)} positions>"
