"""Control of Kalshi's sandbox in tests: load records, move the market, settle, pause, and inspect."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from venuekit_sandbox.exchange import Exchange, Market, NewOrder, Party, RandomMarket, TimeInForce
from venuekit_sandbox.exchange.orders import Side
from venuekit_sandbox.venues.kalshi import loading
from venuekit_sandbox.venues.kalshi.base import KalshiBase
from venuekit_sandbox.venues.kalshi.catalogue import cash
from venuekit_sandbox.venues.kalshi.records import MEMBER
from venuekit_sandbox.venues.kalshi.state import KalshiState

_RESULTS = {"yes": Decimal(1), "no": Decimal(0)}


class Shaping(KalshiBase):
    """The methods for controlling the venue."""

    @property
    def exchange(self) -> Exchange:
        """The exchange itself."""
        return self.records.exchange

    @property
    def market(self) -> Market:
        """The other traders on the exchange: ``rest``, ``quote``, ``take`` and ``fill`` make them trade."""
        return self.records.market

    @property
    def state(self) -> KalshiState:
        """The current account, regardless of lag."""
        return KalshiState(self.records)

    def load(
        self,
        *,
        markets: Iterable[str | Mapping[str, Any]] = (),
        orders: Iterable[Mapping[str, Any]] = (),
        fills: Iterable[Mapping[str, Any]] = (),
        settlements: Iterable[Mapping[str, Any]] = (),
    ) -> None:
        """Add your own records. Give only the fields that matter; the others are generated.

        The last record of a list is the newest. Resting orders can be filled and canceled like others, and reserve money.
        All other records are history and don't change balance and positions.
        """
        for given in markets:
            loading.market(self.records, given)
        for given in orders:
            loading.order(self.records, given)
        with self.exchange.change():
            step = self.exchange.state.timeline.step
            for given in fills:
                self.records.fills.add(step, loading.fill(self.records, given))
            for given in settlements:
                self.records.settlements.add(step, loading.settlement(self.records, given))

    def add_fills(self, count: int, *, ticker: str | None = None, subaccount: int = 0) -> None:
        """Make the member trade this many times; balance and positions follow. The prices depend on the seed."""
        if ticker is None:
            ticker = next(iter(self.records.markets), "KXDEMO-27JAN01-T50")
        if ticker not in self.records.markets:
            loading.market(self.records, ticker)
        random, asset = self.records.ids.random("added fills"), self.records.markets[ticker].cash
        with self.exchange.change():
            self.exchange.cancel_all(lambda order: order.symbol == ticker, "made room")
            for _ in range(count):
                price, side = Decimal(random.randint(10, 90)) / 100, random.choice(list(Side))
                quantity = Decimal(random.randint(1, 20))
                self.exchange.deposit(Party(MEMBER, subaccount), asset, 2 * quantity)
                self.market.rest(ticker, side.opposite, price, quantity)
                self.exchange.place(
                    NewOrder(
                        party=Party(MEMBER, subaccount),
                        symbol=ticker,
                        side=side,
                        quantity=quantity,
                        price=price,
                        time_in_force=TimeInForce.IMMEDIATE_OR_CANCEL,
                        client_id=self.records.ids.uuid("client orders"),
                    )
                )

    def run_market(self, times: int, *tickers: str) -> None:
        """Make other traders trade at random, in these markets or in all, reproducibly for the same seed."""
        if self.records.random_market is None:
            step = Decimal("0.01")
            self.records.random_market = RandomMarket(self.exchange, step=step, least=step, most=1 - step, size=Decimal(1))
        self.records.random_market.run(tickers or tuple(self.records.markets), times)

    def settle(self, ticker: str, result: str | Decimal) -> None:
        """Settle a market as ``yes``, ``no`` or at the value of a yes contract, and pay everyone out."""
        value = _RESULTS[result] if isinstance(result, str) and result in _RESULTS else Decimal(result)
        if not 0 <= value <= 1:
            raise ValueError(f"a result is yes, no or a value from 0 to 1, not {result!r}")
        self.records.settle(ticker, value)

    def deposit(self, amount: Decimal | str, *, subaccount: int = 0, exchange_index: int = 0) -> None:
        """Deposit dollars."""
        self.records.netting.setdefault(subaccount, True)
        self.exchange.deposit(Party(MEMBER, subaccount), cash(exchange_index), Decimal(amount))

    def withdraw(self, amount: Decimal | str, *, subaccount: int = 0, exchange_index: int = 0) -> None:
        """Withdraw dollars."""
        self.exchange.withdraw(Party(MEMBER, subaccount), cash(exchange_index), Decimal(amount))

    def pause(self, *, exchange: bool = False) -> None:
        """Pause trading, so that orders can only be canceled; or the whole exchange, so that they can't even be canceled."""
        self.records.trading_paused, self.records.exchange_paused = True, exchange
        self.exchange.cancel_all(lambda order: bool(order.info.get("cancel_on_pause")), "paused")

    def resume(self) -> None:
        """End a pause."""
        self.records.trading_paused = self.records.exchange_paused = False
