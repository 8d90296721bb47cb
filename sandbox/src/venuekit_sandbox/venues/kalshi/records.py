"""All records of Kalshi's sandbox: its exchange, its markets, the account's history, and loaded records."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import ROUND_CEILING, Decimal
from typing import Any

from venuekit_sandbox import samples
from venuekit_sandbox.exchange import (
    EVENT_CONTRACTS,
    Clock,
    Exchange,
    Fill,
    Ids,
    Instrument,
    Market,
    Order,
    Party,
    RandomMarket,
    View,
    moment,
)
from venuekit_sandbox.venues.kalshi import account, catalogue, writing
from venuekit_sandbox.venues.kalshi.account import Row
from venuekit_sandbox.venues.kalshi.catalogue import cash
from venuekit_sandbox.venues.kalshi.groups import Groups
from venuekit_sandbox.venues.kalshi.options import KalshiOptions

MEMBER = "member"
HIGHEST_SUBACCOUNT = 63
_TEN_THOUSANDTH, _CENT = Decimal("0.0001"), Decimal("0.01")


def quadratic(_instrument: Instrument, price: Decimal, quantity: Decimal, is_taker: bool) -> Decimal:
    """Return the fee of a taker: 0.07 of a dollar times count, price and complement, rounded up to a ten-thousandth."""
    return (Decimal("0.07") * quantity * price * (1 - price)).quantize(_TEN_THOUSANDTH, ROUND_CEILING) if is_taker else Decimal(0)


def quadratic_in_cents(instrument: Instrument, price: Decimal, quantity: Decimal, is_taker: bool) -> Decimal:
    """Return the same rounded up to a cent, as in December 2025."""
    return quadratic(instrument, price, quantity, is_taker).quantize(_CENT, ROUND_CEILING)


class Rows:
    """A growing listing: its history, newest first, and rows added later, each with its change."""

    def __init__(self, past: Sequence[Row] = ()) -> None:
        self._past = past
        self._steps: list[int] = []
        self._added: list[Row] = []

    def add(self, step: int, row: Row) -> None:
        """Add a row before all others."""
        self._steps.append(step)
        self._added.append(row)

    def visible(self, step: int) -> Sequence[Row]:
        """Return the rows that existed after a change, newest first."""
        place = bisect_right(self._steps, step)
        return [*reversed(self._added[:place]), *self._past] if place else self._past


class Records:
    """The state of the venue from its start."""

    def __init__(self, options: KalshiOptions, clock: Clock, seed: int) -> None:
        self.options, self.clock, self.seed = options, clock, seed
        self.ids = Ids(f"{seed} kalshi")
        self.user_id = self.ids.uuid("users")
        self.whole = options.edition == "2025-12"
        fee = quadratic_in_cents if self.whole else quadratic
        self.exchange = Exchange(clock, self.ids, fee=fee, unique_client_ids=True)
        self.market = Market(self.exchange)
        self.markets: dict[str, catalogue.Market] = {}
        self.netting: dict[int, bool] = {0: True}
        """Every subaccount, and whether its yes and no contracts are netted."""
        self.fills, self.settlements, self.orders = Rows(), Rows(), Rows()
        self.loaded_orders: dict[str, Mapping[str, object]] = {}
        """Orders that are shown as given, by id."""
        self.transfers: dict[str, Mapping[str, object]] = {}
        """Transfers between shards, by id."""
        self.client_transfer_ids: set[str] = set()
        self.allocation: Mapping[str, object] | None = None
        self.groups = Groups(self.exchange)
        self.decided: dict[str, tuple[catalogue.Market, Mapping[str, Any]]] = {}
        """Markets that were decided before the start, each with a settlement of the account."""
        self.settled: dict[str, tuple[Decimal, int]] = {}
        """What a yes contract of each market paid, and when."""
        self.cutoff: datetime | None = None
        """Records that ended before this time are in the archive; None if it contains only the documented samples."""
        self.random_market: RandomMarket | None = None
        self.trading_paused = self.exchange_paused = False
        self.first_step = 0
        self.exchange.on_fill.append(self._filled)

    def begin(self) -> None:
        """Generate the account's history."""
        settled, opened = self.options.settlements, self.options.positions
        open_markets, decided = catalogue.generated(opened), catalogue.generated(settled, settled=True)
        with self.exchange.change():
            for market in open_markets:
                self.list_market(market)
            for position in account.positions(self.seed, open_markets, Party(MEMBER), whole=self.whole):
                self.exchange.open_position(position)
        self.settlements = Rows(account.settlements(self.seed, tuple(decided), whole=self.whole))
        for market, row in zip(decided, self.settlements.visible(0), strict=True):
            self.decided[market.ticker] = (market, json.loads(row.text))
        traded_in = [*open_markets, *decided] or catalogue.generated(1)
        self.fills = Rows(account.fills(self.seed, self.options.fills, tuple(traded_in), whole=self.whole))

    @property
    def untouched(self) -> bool:
        """Whether nothing has happened since the start."""
        return self.exchange.state.timeline.step == self.first_step

    def list_market(self, market: catalogue.Market) -> catalogue.Market:
        """List a market, unless it is listed already."""
        if market.ticker not in self.markets:
            self.exchange.list_instrument(
                Instrument(
                    symbol=market.ticker,
                    quote=market.cash,
                    clearing=EVENT_CONTRACTS,
                    price_step=_CENT if self.whole else market.price_step,
                    quantity_step=Decimal(1) if self.whole else _CENT,
                )
            )
            self.markets[market.ticker] = market
        return self.markets[market.ticker]

    def view(self, step: int | None = None, *, lag: float = 0, orders_lag: float = 0) -> View:
        """Return the member's view."""
        return self.exchange.view(MEMBER, step=step, lag=lag, orders_lag=orders_lag)

    def cash(self, view: View, subaccount: int, exchange_index: int) -> Decimal:
        """Return the free money of a subaccount on a shard."""
        return view.free(Party(MEMBER, subaccount), cash(exchange_index))

    def shards(self) -> list[int]:
        """Return the shards on which the member has or had money; always includes shard 0."""
        prefix = cash(0)[:-1]
        accounts = self.exchange.state.ledger.accounts()
        of_member = {one.asset for one in accounts if one.party.member == MEMBER and one.asset.startswith(prefix)}
        return sorted({0, *(int(asset.removeprefix(prefix)) for asset in of_member)})

    def written(self, order: Order) -> dict[str, object]:
        """Return an order as the venue writes it."""
        return writing.order(order, self.markets[order.symbol], self.user_id)

    def fill_row(self, body: Mapping[str, object], fill_market: catalogue.Market, at: int) -> Row:
        """Return a fill as a row."""
        subaccount = body.get("subaccount_number")
        return Row(
            market=fill_market,
            encoded=writing.encoded(body),
            moment=moment(at),
            order_id=str(body["order_id"]),
            subaccount=subaccount if isinstance(subaccount, int) else 0,
        )

    def load_order(self, body: Mapping[str, object], market: catalogue.Market) -> None:
        """Show an order as given; it is in no book and can't be canceled."""
        created = body.get("created_time")
        at = datetime.fromisoformat(str(created)) if created else self.clock.now()
        subaccount = body.get("subaccount_number")
        order_id = str(body["order_id"])
        self.loaded_orders[order_id] = body
        with self.exchange.change():
            row = Row(
                market=market,
                encoded=samples.write(body),
                moment=at,
                order_id=order_id,
                subaccount=int(str(subaccount or 0)),
                status=str(body["status"]),
            )
            self.orders.add(self.exchange.state.timeline.step, row)

    def _filled(self, fill: Fill) -> None:
        if fill.party.member == MEMBER:
            market = self.markets[fill.symbol]
            self.fills.add(fill.step, self.fill_row(writing.fill(fill, market), market, fill.at))

    @property
    def known_tickers(self) -> set[str]:
        """The tickers of all markets, including those before the start."""
        return {*self.markets, *self.decided}

    def every_market(self) -> list[catalogue.Market]:
        """Return all markets, including those before the start."""
        return [*self.markets.values(), *(market for market, _ in self.decided.values())]

    def is_archived(self, at: datetime) -> bool:
        """Return whether a record that ended at this time is in the archive."""
        return self.cutoff is not None and at < self.cutoff

    def settle(self, ticker: str, value: Decimal) -> None:
        """Pay a market out at the value of a yes contract."""
        settlements = self.exchange.settle(ticker, value)
        self.settled[ticker] = (value, self.exchange.state.timeline.at)
        for one in settlements:
            if one.party.member == MEMBER and one.quantity:
                market = self.markets[ticker]
                encoded = writing.encoded(writing.settlement(one, market))
                row = Row(market=market, encoded=encoded, moment=moment(one.at), subaccount=one.party.subaccount)
                self.settlements.add(one.step, row)
