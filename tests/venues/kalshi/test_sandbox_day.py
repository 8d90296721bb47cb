"""A day of trading through the real client: everything that the venue reports afterwards follows from the fills."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

import pytest

from venuekit.errors import BadRequest, Conflict, NotFound, VenueError
from venuekit_kalshi import Kalshi
from venuekit_kalshi.models import Fill, Order, Settlement
from venuekit_sandbox import Sandbox
from venuekit_sandbox.venues.kalshi import KalshiVenue

ORDERS = 500
START = Decimal("20000.0000")
TICKERS = {"KXDAY-A-T1": Decimal(1), "KXDAY-A-T2": Decimal(0), "KXDAY-B-T1": Decimal("0.37"), "KXDAY-B-T2": None}
"""Final value of a yes contract by market; None for one that stays open."""
LEFT = "KXDAY-B-T2"


@dataclass
class Account:
    """The result of a subaccount's fills in one market, first in, first out."""

    lots: list[tuple[Decimal, Decimal]] = field(default_factory=list)
    """Signed contracts and their price, oldest first."""
    spent: Decimal = Decimal(0)
    realized: Decimal = Decimal(0)
    fees: Decimal = Decimal(0)
    traded: Decimal = Decimal(0)

    @property
    def held(self) -> Decimal:
        return sum((count for count, _ in self.lots), Decimal(0))

    @property
    def cost(self) -> Decimal:
        return sum((abs(count) * cost for count, cost in self.lots), Decimal(0))

    def take(self, fill: Fill) -> None:
        """Apply a fill: close the opposite position first, then open a new one."""
        sign = 1 if str(fill.book_side) == "bid" else -1
        left, yes = fill.count_fp, fill.yes_price_dollars
        assert left is not None
        assert yes is not None
        assert fill.fee_cost is not None
        own, other = (yes, 1 - yes) if sign > 0 else (1 - yes, yes)
        self.fees += fill.fee_cost
        self.spent += fill.fee_cost
        self.traded += left * own
        while left and self.lots and self.lots[0][0] * sign < 0:
            count, cost = self.lots.pop(0)
            closed = min(left, abs(count))
            self.spent -= closed * other
            self.realized += closed * (other - cost)
            left -= closed
            if abs(count) > closed:
                self.lots.insert(0, (count + sign * closed, cost))
        if left:
            self.lots.append((sign * left, own))
            self.spent += left * own


def half(count: Decimal) -> Decimal:
    """Return half of a count, truncated to hundredths."""
    return Decimal(int(count * 50)) / 100


class Day:
    """Random actions of a member through the client."""

    def __init__(self, client: Kalshi, venue: KalshiVenue, seed: int) -> None:
        self.client, self.venue, self.random = client, venue, Random(seed)
        self.subaccounts = [
            0,
            client.portfolio.create_subaccount().subaccount_number,
            client.portfolio.create_subaccount().subaccount_number,
        ]
        self.done: defaultdict[str, int] = defaultdict(int)
        self.moved: defaultdict[int, int] = defaultdict(int)
        """Net transfers to each subaccount in cents."""

    def transfer(self, source: int, target: int, cents: int) -> None:
        key = str(UUID(int=self.random.getrandbits(128), version=4))
        arguments: Any = {"client_transfer_id": key, "from_subaccount": source, "to_subaccount": target, "amount_cents": cents}
        self.client.portfolio.apply_subaccount_transfer(**arguments)
        with pytest.raises(Conflict):
            self.client.portfolio.apply_subaccount_transfer(**arguments)
        self.moved[source] -= cents
        self.moved[target] += cents
        self.done["transfers"] += 1

    def place(self, number: int) -> None:
        ticker, side = self.random.choice(list(TICKERS)), self.random.choice(["bid", "ask"])
        kind = self.random.choices(["good_till_canceled", "immediate_or_cancel", "fill_or_kill"], [8, 1, 1])[0]
        subaccount = self.random.choice(self.subaccounts)
        order: Any = {
            "ticker": ticker,
            "client_order_id": f"day-{number}",
            "side": side,
            "count": Decimal(self.random.randint(1, 4000)) / 100,
            "price": Decimal(self.random.randint(30, 70)) / 100,
            "time_in_force": kind,
            "self_trade_prevention_type": self.random.choice(["taker_at_cross", "maker"]),
            "subaccount": subaccount,
        }
        if kind == "good_till_canceled" and self.random.random() < 0.1:
            order["expiration_time"] = self.venue.clock.now() + timedelta(minutes=self.random.randint(1, 30))
        try:
            self.client.orders.create_order_v2(**order)
        except BadRequest as refused:
            self.refused(refused, "insufficient_balance")
        else:
            self.done["orders"] += 1

    def refused(self, error: BadRequest, *allowed: str) -> None:
        assert error.venue_code in allowed, error
        self.done["refused"] += 1

    def change(self) -> None:
        resting = list(self.client.orders.iter_orders(status="resting"))
        if not resting:
            return
        order = self.random.choice(resting)
        assert order.subaccount_number is not None
        try:
            match self.random.choice(["cancel", "amend", "decrease", "fill"]):
                case "cancel":
                    self.cancel(order)
                case "amend":
                    steps = self.random.choice([Decimal("-0.5"), Decimal(0), Decimal(2)])
                    self.client.orders.amend_order_v2(
                        order.order_id,
                        ticker=order.ticker,
                        side=order.book_side,
                        price=order.yes_price_dollars + Decimal(self.random.choice([-1, 0, 1])) / 100,
                        count=max(order.fill_count_fp + order.remaining_count_fp + steps, Decimal("0.01")),
                        subaccount=order.subaccount_number,
                    )
                    self.done["amended"] += 1
                case "decrease":
                    self.client.orders.decrease_order_v2(
                        order.order_id, reduce_to=half(order.remaining_count_fp), subaccount=order.subaccount_number
                    )
                    self.done["decreased"] += 1
                case "fill":
                    self.venue.market.fill(
                        order.order_id, max(order.remaining_count_fp / 2 // Decimal("0.01") / 100, Decimal("0.01"))
                    )
                    self.done["filled"] += 1
        except BadRequest as refused:
            self.refused(refused, "insufficient_balance", "invalid_order")

    def cancel(self, order: Order) -> None:
        arguments: Any = {"subaccount": order.subaccount_number, "market_ticker": order.ticker}
        canceled = self.client.orders.cancel_order_v2(order.order_id, **arguments)
        assert canceled.reduced_by == order.remaining_count_fp
        with pytest.raises(NotFound):
            self.client.orders.cancel_order_v2(order.order_id, **arguments)
        self.done["canceled"] += 1


@pytest.fixture(scope="module")
def day() -> Iterator[Day]:
    options = {"account": "empty", "balance": str(START), "key": "ed25519"}
    with Sandbox(["kalshi"], kalshi=options, seed=11) as sandbox, Kalshi(**sandbox.kalshi.client_args) as client:
        venue = sandbox.venues["kalshi"]
        assert isinstance(venue, KalshiVenue)
        venue.load(markets=list(TICKERS))
        day = Day(client, venue, seed=11)
        for subaccount in day.subaccounts[1:]:
            day.transfer(0, subaccount, 500_000)
        number = 0
        while day.done["orders"] < ORDERS:
            number += 1
            day.place(number)
            venue.run_market(2)
            if number % 3 == 0:
                day.change()
            if number % 20 == 0:
                sandbox.clock.advance(minutes=3)
            if number % 50 == 0:
                source, target = day.random.sample(day.subaccounts, 2)
                day.transfer(source, target, day.random.randint(1, 999))
        for ticker, value in TICKERS.items():
            if value is not None:
                venue.settle(ticker, value)
        yield day


@pytest.fixture(scope="module")
def fills(day: Day) -> list[Fill]:
    return list(day.client.portfolio.iter_fills())[::-1]


@pytest.fixture(scope="module")
def accounts(fills: list[Fill]) -> dict[tuple[int, str], Account]:
    """The results of the fills, by subaccount and market."""
    found: defaultdict[tuple[int, str], Account] = defaultdict(Account)
    for fill in fills:
        assert fill.subaccount_number is not None
        found[fill.subaccount_number, fill.ticker].take(fill)
    return dict(found)


def paid(account: Account, ticker: str) -> Decimal:
    """Return the settlement of a position."""
    value = TICKERS[ticker]
    if value is None:
        return Decimal(0)
    return account.held * value if account.held > 0 else -account.held * (1 - value)


def test_everything_happened(day: Day, fills: list[Fill]) -> None:
    assert day.done["orders"] == ORDERS
    assert min(day.done[name] for name in ("canceled", "amended", "decreased", "filled", "transfers")) >= 8, day.done
    assert len(fills) > 300
    assert {fill.is_taker for fill in fills} == {True, False}
    statuses = {str(order.status) for order in day.client.orders.iter_orders()}
    assert statuses == {"resting", "canceled", "executed"}


def test_the_sandbox_passes_its_audit(day: Day) -> None:
    day.venue.state.check()


def test_orders_are_the_sum_of_their_fills(day: Day, fills: list[Fill]) -> None:
    counts: defaultdict[str, Decimal] = defaultdict(Decimal)
    fees: defaultdict[str, Decimal] = defaultdict(Decimal)
    for fill in fills:
        counts[fill.order_id] += fill.count_fp or 0
        fees[fill.order_id] += fill.fee_cost or 0
    orders = list(day.client.orders.iter_orders())
    assert len(orders) == ORDERS
    assert len({order.client_order_id for order in orders}) == ORDERS
    for order in orders:
        assert order.fill_count_fp == counts[order.order_id]
        assert order.taker_fees_dollars + order.maker_fees_dollars == fees[order.order_id]
    assert counts.keys() <= {order.order_id for order in orders}


def test_positions_reconcile(day: Day, accounts: dict[tuple[int, str], Account]) -> None:
    for subaccount in day.subaccounts:
        found = {
            row.ticker: row for row in day.client.portfolio.iter_market_positions(subaccount=subaccount, settlement_status="all")
        }
        expected = {ticker: account for (number, ticker), account in accounts.items() if number == subaccount}
        assert found.keys() == expected.keys()
        for ticker, account in expected.items():
            row, is_open = found[ticker], ticker == LEFT
            assert row.position_fp == (account.held if is_open else 0)
            assert row.market_exposure_dollars == (account.cost if is_open else 0)
            assert row.fees_paid_dollars == account.fees
            assert row.total_traded_dollars == account.traded
            gained = account.realized if is_open else account.realized + paid(account, ticker) - account.cost
            assert row.realized_pnl_dollars == gained


def test_settlements_reconcile(day: Day, accounts: dict[tuple[int, str], Account]) -> None:
    for subaccount in day.subaccounts:
        found: dict[str, Settlement] = {row.ticker: row for row in day.client.portfolio.iter_settlements(subaccount=subaccount)}
        expected = {
            ticker: account
            for (number, ticker), account in accounts.items()
            if number == subaccount and ticker != LEFT and account.held
        }
        assert found.keys() == expected.keys()
        for ticker, account in expected.items():
            row = found[ticker]
            assert (row.yes_count_fp, row.no_count_fp) == (max(account.held, Decimal(0)), max(-account.held, Decimal(0)))
            costs = [row.yes_total_cost_dollars, row.no_total_cost_dollars]
            assert costs == ([account.cost, 0] if account.held > 0 else [0, account.cost])
            assert row.revenue == int(paid(account, ticker) * 100)
            assert row.fee_cost == account.fees


def test_balances_reconcile(day: Day, accounts: dict[tuple[int, str], Account]) -> None:
    """Initial balance and transfers, minus the cost of fills, plus settlements, minus the reserve of open orders."""
    resting = list(day.client.orders.iter_orders(status="resting"))
    assert resting
    assert {order.ticker for order in resting} == {LEFT}
    for subaccount in day.subaccounts:
        expected = (START if subaccount == 0 else Decimal(0)) + Decimal(day.moved[subaccount]) / 100
        for (number, ticker), account in accounts.items():
            if number == subaccount:
                expected += paid(account, ticker) - account.spent
        held = accounts[subaccount, LEFT].held if (subaccount, LEFT) in accounts else Decimal(0)
        expected -= reserved([order for order in resting if order.subaccount_number == subaccount], held)
        assert day.client.portfolio.get_balance(subaccount=subaccount).balance_dollars == expected
    total = sum(
        (row.balance or Decimal(0) for row in day.client.portfolio.get_subaccount_balances().subaccount_balances or []),
        Decimal(0),
    )
    assert total == sum(day.venue.state.balances.values())


def reserved(orders: list[Order], held: Decimal) -> Decimal:
    """Return the maximum cost of orders; orders that close a position cost nothing, the cheapest first."""
    total = Decimal(0)
    for side, closable in (("bid", -held), ("ask", held)):
        of_side = [order for order in orders if str(order.book_side) == side]
        left = max(closable, Decimal(0))
        costs = [
            (order.yes_price_dollars if side == "bid" else order.no_price_dollars, order.remaining_count_fp) for order in of_side
        ]
        for cost, count in sorted(costs):
            closing = min(left, count)
            left -= closing
            total += cost * (count - closing)
    return total


def test_the_tape_has_every_fill(day: Day, fills: list[Fill]) -> None:
    traded = Decimal(0)
    for trade in day.client.market.iter_trades():
        traded += trade.count_fp or 0
    assert traded >= sum((fill.count_fp or Decimal(0) for fill in fills if fill.is_taker), Decimal(0))


def test_settled_markets_have_no_open_orders(day: Day) -> None:
    body: Any = {
        "ticker": "KXDAY-A-T1",
        "side": "bid",
        "count": Decimal(1),
        "price": Decimal("0.5"),
        "time_in_force": "good_till_canceled",
        "self_trade_prevention_type": "maker",
    }
    with pytest.raises(VenueError, match="market not open"):
        day.client.orders.create_order_v2(**body)
    assert str(day.client.market.get_market("KXDAY-A-T1").market.status) == "finalized"
