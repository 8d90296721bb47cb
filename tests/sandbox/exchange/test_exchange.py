"""How an exchange handles each kind of order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from tests.sandbox.exchange.factories import ME, START, exchange, order
from venuekit_sandbox.exchange import (
    DELIVERY,
    BadOrder,
    Clock,
    DuplicateClientId,
    Exchange,
    Ids,
    InsufficientFunds,
    Market,
    OrderNotOpen,
    Pages,
    Party,
    Snapshots,
    Status,
    TimeInForce,
    Trading,
    TradingClosed,
    UnknownInstrument,
    UnknownOrder,
    UnsoundError,
    WouldCross,
)
from venuekit_sandbox.requests import BadParameter


@pytest.fixture
def made() -> Exchange:
    return exchange(DELIVERY, cash=1000)


def test_a_stop_order_waits_for_its_price_and_then_trades(made: Exchange) -> None:
    market = Market(made)
    market.rest("X", "sell", "20", 3)
    market.rest("X", "sell", "21", 10)
    stop = made.place(order("buy", 4, None, stop_price=Decimal(20)))
    assert stop.status is Status.WAITING
    market.take("X", "buy", 1)
    done = made.state.order(stop.id)
    assert [done.status, done.filled, done.taker_cost] == [Status.FILLED, 4, 2 * 20 + 2 * 21]
    late = made.place(order("sell", 1, None, stop_price=Decimal(20)))
    assert made.state.order(late.id).status is Status.WAITING, "the last price is 21"
    made.cancel(late.id)
    made.check()


def test_a_market_order_leaves_nothing_in_the_book(made: Exchange) -> None:
    Market(made).rest("X", "sell", "20", 3)
    done = made.place(order("buy", 4))
    assert [done.status, done.filled, done.reason] == [Status.CANCELED, 3, "no_liquidity"]
    assert not made.state.books["X"]


def test_a_sale_needs_the_asset(made: Exchange) -> None:
    made.place(order("sell", 30, "20"))
    with pytest.raises(InsufficientFunds, match="10 X missing"):
        made.place(order("sell", 30, "21"))
    made.place(order("buy", 50, "15"))
    with pytest.raises(InsufficientFunds, match="USD missing"):
        made.place(order("buy", 50, "15"))
    view = made.view("me")
    assert [view.free(ME, "X"), view.reserved(ME, "X")] == [20, 30]
    assert [view.free(ME, "USD"), view.reserved(ME, "USD")] == [250, 750]


def test_amending_keeps_priority_unless_the_quantity_grows(made: Exchange) -> None:
    first, second = (made.place(order("buy", 10, "10")) for _ in range(2))
    book = made.state.books["X"]
    made.amend(first.id, quantity=Decimal(9))
    assert [one.order_id for one in book.side(first.side)] == [first.id, second.id]
    made.amend(first.id, quantity=Decimal(10))
    assert [one.order_id for one in book.side(first.side)] == [second.id, first.id]
    with pytest.raises(BadOrder, match="more than the 0 filled"):
        made.amend(first.id, quantity=Decimal(0))
    with pytest.raises(InsufficientFunds):
        made.amend(first.id, quantity=Decimal(1000))
    assert [one.remaining for one in book.side(first.side)] == [10, 10], "a refused amendment changes nothing"
    made.check()


@pytest.mark.parametrize(
    ("wanted", "problem"),
    [
        (order("buy", 1, "10", post_only=True, time_in_force=TimeInForce.FILL_OR_KILL), "must be good till canceled"),
        (order("buy", 1, None, expires_at=2**62), "only a limit order"),
        (order("buy", 1, "10", expires_at=1), "expired already"),
        (order("buy", "0.001", "10"), "quantity must be a multiple of 0.01"),
        (order("buy", 1, "10.001"), "price must be a multiple of 0.01"),
        (order("buy", 1, "-1"), "price must be more than zero"),
        (order("buy", 0, "1"), "quantity must be more than zero"),
        (order("buy", 1, "10", reduce_only=True), "needs a position"),
    ],
)
def test_orders_that_contradict_themselves_are_refused(made: Exchange, wanted: object, problem: str) -> None:
    with pytest.raises(BadOrder, match=problem):
        made.place(wanted)  # type: ignore[arg-type]
    assert not made.state.orders


def test_other_refusals(made: Exchange) -> None:
    Market(made).rest("X", "sell", "20", 3)
    with pytest.raises(WouldCross):
        made.place(order("buy", 1, "20", post_only=True))
    placed = made.place(order("buy", 1, "10"))
    made.cancel(placed.id)
    for again in (made.cancel, made.amend, made.decrease):
        with pytest.raises(OrderNotOpen):
            again(placed.id)
    with pytest.raises(UnknownOrder):
        made.cancel("none")
    with pytest.raises(UnknownInstrument):
        Market(made).rest("Y", "buy", "1", 1)
    made.set_trading("X", Trading.PAUSED)
    with pytest.raises(TradingClosed):
        made.place(order("buy", 1, "10"))
    unique = exchange(unique=True)
    first = unique.place(order("buy", 1, "0.10", client_id="a"))
    unique.cancel(first.id)
    with pytest.raises(DuplicateClientId) as caught:
        unique.place(order("buy", 1, "0.10", client_id="a"))
    assert caught.value.order_id == first.id


def test_audit_finds_inconsistencies(made: Exchange) -> None:
    """The property tests rely on the audit."""
    placed = made.place(order("buy", 1, "10"))
    made.check()
    made.state.books["X"].find(placed.id).remaining = Decimal(2)
    with pytest.raises(UnsoundError, match="rests in the book"):
        made.check()


# Clocks, ids, pages


def test_a_clock_is_advanced_frozen_and_set_back() -> None:
    clock = Clock()
    other = Clock()
    other.follow(clock)
    clock.advance(hours=1)
    assert timedelta(minutes=59) < other.now() - datetime.now(UTC) < timedelta(minutes=61)
    other.freeze(START)
    assert clock.now() == START
    clock.advance(1.5)
    assert other.now() == START + timedelta(seconds=1.5)
    clock.resume()
    assert START <= other.now() < START + timedelta(minutes=1)
    clock.reset()
    assert abs(other.now() - datetime.now(UTC)) < timedelta(seconds=30)
    with pytest.raises(ValueError, match="only moves forward"):
        clock.advance(-1)
    with pytest.raises(ValueError, match="needs a time zone"):
        clock.freeze(datetime(2026, 1, 1))  # noqa: DTZ001  # it is refused


def test_history_is_kept_when_the_clock_is_set_back(made: Exchange) -> None:
    placed = made.place(order("buy", 1, "10"))
    made.clock.freeze(START - timedelta(days=30))
    assert made.view("me").order(placed.id) is not None
    assert made.view("me", lag=1).order(placed.id) is None
    made.clock.advance(1)
    assert made.view("me", lag=1).order(placed.id) is not None


def test_ids_of_different_kinds_are_independent() -> None:
    one, other = Ids(7), Ids(7)
    other.uuid("fills")
    assert one.uuid("orders") == other.uuid("orders") != Ids(8).uuid("orders")
    assert [one.number("a"), one.number("a"), one.number("b")] == [1, 2, 1]


def test_cursors_belong_to_their_filters() -> None:
    pages, rows = Pages(1), list(range(10))
    page, cursor = pages.cut(rows, 4, pages.start("", "filters", 5), "filters")
    assert page == [0, 1, 2, 3]
    page, cursor = pages.cut(rows, 9, pages.start(cursor, "filters", 99), "filters")
    assert (page, cursor) == ([4, 5, 6, 7, 8, 9], "")
    _, cursor = pages.cut(rows, 4, (5, 0), "filters")
    for wrong, bound in ((cursor, "others"), ("!", "filters"), (cursor[:-4] + "AAA=", "filters")):
        with pytest.raises(BadParameter, match="cursor is damaged"):
            pages.start(wrong, bound, 5)


def test_snapshots_stay_until_the_first_page_is_asked_for_again() -> None:
    snapshots, rows = Snapshots(), [1, 2]
    assert snapshots.rows("a", is_first=True, listing=lambda: rows) == [1, 2]
    rows.append(3)
    assert snapshots.rows("a", is_first=False, listing=lambda: rows) == [1, 2]
    assert snapshots.rows("a", is_first=True, listing=lambda: rows) == [1, 2, 3]
    for number in range(200):
        snapshots.rows(number, is_first=True, listing=lambda: rows)
    assert snapshots.rows("a", is_first=False, listing=list) == []


def test_a_transfer_moves_free_cash_only() -> None:
    made = exchange()
    made.place(order("buy", 100, "0.60"))
    with pytest.raises(InsufficientFunds):
        made.transfer(ME, Party("me", 1), "USD", Decimal("40.01"))
    made.transfer(ME, Party("me", 1), "USD", Decimal(40))
    assert [one.amount for one in made.view("me").transfers()] == [40, 100]
    with pytest.raises(BadOrder):
        made.withdraw(Party("me", 1), "USD", Decimal(0))
    made.check()
