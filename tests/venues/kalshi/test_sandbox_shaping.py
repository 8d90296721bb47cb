"""Configuring Kalshi's sandbox: loaded records, its clock, lagging reads, rate limits, the archive, earlier formats."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.venues.kalshi.member import ORDERS, TICKER, Member, code, kalshi_of, trading
from venuekit_sandbox import Sandbox


@pytest.fixture
def member(http: httpx.Client) -> Iterator[Member]:
    with trading(http) as member:
        yield member
        member.venue.state.check()


# Loading


def test_loaded_fills_are_completed(member: Member) -> None:
    member.venue.load(
        fills=[
            {"ticker": TICKER, "count_fp": "2.5", "yes_price_dollars": "0.61", "created_time": "2026-01-02T03:04:05Z"},
            {
                "ticker": "KXNEW-1",
                "book_side": "ask",
                "no_price_dollars": Decimal("0.25"),
                "fee_cost": "0.0175",
                "subaccount_number": 3,
            },
        ]
    )
    newest, oldest = member.get("/portfolio/fills")["fills"]
    assert oldest["count_fp"] == "2.50"
    assert (oldest["yes_price_dollars"], oldest["no_price_dollars"]) == ("0.6100", "0.3900")
    assert (oldest["created_time"], oldest["ts"]) == ("2026-01-02T03:04:05.000000Z", 1767323045)
    assert (newest["outcome_side"], newest["yes_price_dollars"], newest["fee_cost"]) == ("no", "0.7500", "0.017500")
    assert newest["subaccount_number"] == 3
    assert member.get("/markets/KXNEW-1")["market"]["status"] == "active"
    assert member.dollars() == 100, "loaded records don't change the balance"


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"count": 3, "ticker": TICKER}, "a fill has no field 'count'; allowed: fill_id, trade_id, order_id, ticker,"),
        ({"count_fp": "1.00"}, "a fill needs a ticker, unlike"),
        ({"ticker": TICKER, "count_fp": 1.5}, "count_fp must be a decimal number as text, a Decimal or a whole number, not 1.5"),
        ({"ticker": TICKER, "book_side": "buy"}, "book_side is bid or ask"),
        ({"ticker": TICKER, "created_time": "2026-01-02T03:04:05"}, "a time needs a time zone"),
    ],
)
def test_invalid_fills_are_refused(member: Member, given: dict[str, object], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        member.venue.load(fills=[given])
    assert member.get("/portfolio/fills")["fills"] == []


def test_loaded_orders_rest_or_are_closed(member: Member) -> None:
    member.venue.load(
        orders=[
            {"ticker": TICKER, "order_id": "old", "status": "executed", "initial_count_fp": "3", "yes_price_dollars": "0.20"},
            {"ticker": TICKER, "order_id": "open", "initial_count_fp": "5", "yes_price_dollars": "0.30"},
        ]
    )
    assert member.read("old")["taker_fill_cost_dollars"] == "0.600000"
    assert member.ask("DELETE", f"{ORDERS}/old").status_code == 404
    assert member.dollars() == Decimal("98.50")
    member.venue.market.fill("open", 2)
    assert member.read("open")["fill_count_fp"] == "2.00"
    assert [row["order_id"] for row in member.get("/portfolio/orders", status="resting")["orders"]] == ["open"]
    member.venue.market.rest(TICKER, "sell", "0.40", 1)
    with pytest.raises(ValueError, match="can't rest: a post-only order would trade immediately"):
        member.venue.load(orders=[{"ticker": TICKER, "yes_price_dollars": "0.50"}])


def test_settlements_and_markets_can_be_loaded(member: Member) -> None:
    member.venue.load(
        markets=[{"ticker": "KXMINE-1-T5", "exchange_index": 2, "title": "Mine?"}],
        settlements=[{"ticker": "KXMINE-1-T5", "market_result": "no", "no_count_fp": "4"}],
    )
    (row,) = member.get("/portfolio/settlements")["settlements"]
    assert (row["event_ticker"], row["revenue"], row["value"], row["no_count_fp"]) == ("KXMINE-1", 400, 0, "4.00")
    market = member.get("/markets/KXMINE-1-T5")["market"]
    assert (market["title"], market["exchange_index"]) == ("Mine?", 2)
    assert member.get("/events/KXMINE-1")["markets"] == [market]


def test_fills_can_be_added_at_a_later_time(member: Member) -> None:
    member.venue.add_fills(3)
    before = member.get("/portfolio/fills")["fills"]
    member.sandbox.clock.advance(days=1)
    member.venue.add_fills(20)
    after = member.get("/portfolio/fills")["fills"]
    assert (len(before), after[20:]) == (3, before)
    tomorrow = datetime.fromisoformat(after[0]["created_time"])
    assert timedelta(hours=23) < tomorrow - datetime.now(UTC) < timedelta(hours=25)
    held = sum(Decimal(fill["count_fp"]) * (1 if fill["book_side"] == "bid" else -1) for fill in after)
    (position,) = member.get("/portfolio/positions")["market_positions"]
    assert Decimal(position["position_fp"]) == held


def test_a_seed_is_reproducible(http: httpx.Client) -> None:
    def run() -> list[Any]:
        with trading(http) as member:
            member.sandbox.clock.freeze(datetime(2026, 11, 2, 15, tzinfo=UTC))
            member.venue.run_market(50, TICKER)
            member.placed("bid", "5.00", "0.5500", client_order_id="mine")
            member.venue.run_market(50, TICKER)
            member.venue.add_fills(5)
            return [member.get("/portfolio/fills"), member.get("/portfolio/orders"), member.get(f"/markets/{TICKER}/orderbook")]

    first = run()
    assert first == run()
    assert len(first[0]["fills"]) > 5


# Time, and reads that lag


def test_pages_are_stable_while_data_grows(member: Member) -> None:
    member.venue.add_fills(10)
    member.placed("bid", "1.00", "0.0100")
    for path, name in (("/portfolio/fills", "fills"), ("/portfolio/orders", "orders"), ("/markets/trades", "trades")):
        expected = member.every(path, name)
        first = member.get(path, limit=4)
        member.venue.add_fills(3)
        rows, cursor = first[name], first["cursor"]
        while cursor:
            page = member.get(path, limit=4, cursor=cursor)
            member.venue.add_fills(1)
            rows, cursor = rows + page[name], page["cursor"]
        assert [row.get("fill_id") or row.get("order_id") or row["trade_id"] for row in rows] == [
            row.get("fill_id") or row.get("order_id") or row["trade_id"] for row in expected
        ]


def test_reads_lag_behind_writes(member: Member) -> None:
    member.sandbox.clock.freeze()
    member.sandbox.clock.advance(60)
    member.venue.reads_lag = 2
    member.venue.market.rest(TICKER, "sell", "0.50", 4)
    placed = member.placed("bid", "10.00", "0.5000")
    order_id = placed["order_id"]
    assert placed["fill_count"] == "4.00"
    assert member.ask("GET", f"/portfolio/orders/{order_id}").status_code == 404
    assert member.get("/portfolio/orders")["orders"] == []
    assert member.get("/portfolio/fills")["fills"] == []
    assert member.get("/portfolio/positions")["market_positions"] == []
    assert member.dollars() == 100
    member.sandbox.clock.advance(2)
    assert member.read(order_id)["fill_count_fp"] == "4.00"
    assert len(member.get("/portfolio/fills")["fills"]) == 1
    assert member.dollars() == Decimal(100) - 2 - 3 - Decimal("0.07")
    assert member.ask("DELETE", f"{ORDERS}/{order_id}").status_code == 200
    assert member.read(order_id)["status"] == "resting", "canceled, but reads lag"
    assert member.ask("DELETE", f"{ORDERS}/{order_id}").status_code == 404, "writes don't lag"
    as_of = datetime.fromisoformat(member.get("/exchange/user_data_timestamp")["as_of_time"])
    assert as_of == member.sandbox.clock.now() - timedelta(seconds=2)
    member.sandbox.clock.advance(2)
    assert member.read(order_id)["status"] == "canceled"


def test_orders_can_be_hidden_for_a_time(member: Member) -> None:
    member.sandbox.clock.freeze()
    member.sandbox.clock.advance(60)
    member.venue.orders_lag = 5
    member.venue.market.rest(TICKER, "sell", "0.50", 4)
    placed = member.placed("bid", "4.00", "0.5000", client_order_id="mine")
    assert len(member.get("/portfolio/fills")["fills"]) == 1, "only orders are hidden"
    assert member.ask("GET", f"/portfolio/orders/{placed['order_id']}").status_code == 404
    assert member.get("/portfolio/orders")["orders"] == []
    assert code(member.order(client_order_id="mine")) == (409, "order_already_exists", None)
    member.sandbox.clock.advance(5)
    assert member.read(placed["order_id"])["status"] == "executed"
    assert len(member.get("/portfolio/orders")["orders"]) == 1


def test_reset_removes_trades(member: Member) -> None:
    member.placed()
    member.venue.reads_lag = 5
    member.sandbox.clock.advance(days=3)
    member.venue.reset()
    assert member.venue.reads_lag == 0
    assert member.dollars() == 100
    assert member.get("/portfolio/orders")["orders"] == []
    assert abs(member.sandbox.clock.now() - datetime.now(UTC)) < timedelta(seconds=30)


# Limits, money, archive, editions


def test_rate_limits_answer_429(http: httpx.Client) -> None:
    with trading(http, rate_limits="basic") as member:
        member.sandbox.clock.freeze()
        answers = [member.order("bid", "1.00", "0.0100") for _ in range(11)]
        assert [answer.status_code for answer in answers] == [201] * 10 + [429]
        assert answers[-1].json() == {"error": "too many requests"}
        assert "retry-after" not in answers[-1].headers
        assert member.get("/portfolio/orders")["orders"], "reads have their own bucket"
        balances = [member.ask("GET", "/portfolio/balance").status_code for _ in range(2)]
        assert balances == [200, 429]
        member.sandbox.clock.advance(0.3)
        body = {"ticker": TICKER, "side": "bid", "count": "1.00", "price": "0.0100", "time_in_force": "good_till_canceled"}
        batch = {"orders": [body | {"self_trade_prevention_type": "maker"}] * 4}
        assert member.ask("POST", f"{ORDERS}/batched", batch).status_code == 429, "30 tokens, not 40"
        assert member.order("bid", "1.00", "0.0100").status_code == 201


def test_money_moves_between_subaccounts_once(member: Member) -> None:
    number = member.ask("POST", "/portfolio/subaccounts", {}).json()["subaccount_number"]
    body = {
        "client_transfer_id": "5d8e1f20-6c3b-4a97-8e42-9b0c7d6a5f13",
        "from_subaccount": 0,
        "to_subaccount": number,
        "amount_cents": 2550,
    }
    assert member.ask("POST", "/portfolio/subaccounts/transfer", body).status_code == 200
    assert code(member.ask("POST", "/portfolio/subaccounts/transfer", body))[0] == 409
    more = body | {"client_transfer_id": "6d8e1f20-6c3b-4a97-8e42-9b0c7d6a5f13", "amount_cents": 10_000_00}
    assert code(member.ask("POST", "/portfolio/subaccounts/transfer", more))[:2] == (400, "insufficient_balance")
    assert (member.dollars(), member.dollars(subaccount=number)) == (Decimal("74.50"), Decimal("25.50"))
    (row,) = member.get("/portfolio/subaccounts/transfers")["transfers"]
    assert (row["from_subaccount"], row["to_subaccount"], row["amount_cents"]) == (0, number, 2550)
    shards = {"source": "event_contract", "destination": "event_contract", "amount": 100_000, "destination_exchange_shard": 1}
    transfer_id = member.ask("POST", "/portfolio/intra_exchange_instance_transfer", shards).json()["transfer_id"]
    assert member.get(f"/portfolio/intra_exchange_instance_transfers/{transfer_id}")["transfer"]["amount"] == "10.0000"
    assert member.get("/portfolio/balance")["balance_breakdown"] == [
        {"exchange_index": 0, "balance": "64.5000"},
        {"exchange_index": 1, "balance": "10.0000"},
    ]
    member.venue.deposit("5.00")
    (deposit,) = member.get("/portfolio/deposits")["deposits"]
    assert (deposit["amount_cents"], deposit["status"]) == (500, "applied")


def test_closed_records_before_the_cutoff_are_archived(member: Member) -> None:
    member.venue.market.rest(TICKER, "sell", "0.50", 4)
    done = member.placed("bid", "4.00", "0.5000")["order_id"]
    rests = member.placed("bid", "1.00", "0.1000")["order_id"]
    member.venue.settle(TICKER, "yes")
    member.sandbox.clock.advance(days=100)
    kept = member.placed("bid", "1.00", "0.1000", ticker="KXTEST-B")["order_id"]

    def shown(path: str, name: str, key: str) -> list[str]:
        return [row[key] for row in member.get(path)[name]]

    assert shown("/portfolio/orders", "orders", "order_id") == [kept, rests, done]
    member.venue.archive(member.sandbox.clock.now() - timedelta(days=90))
    assert shown("/portfolio/orders", "orders", "order_id") == [kept]
    assert shown("/historical/orders", "orders", "order_id") == [rests, done]
    assert member.ask("GET", f"/portfolio/orders/{done}").status_code == 404
    assert shown("/portfolio/fills", "fills", "order_id") == shown("/portfolio/settlements", "settlements", "ticker") == []
    assert shown("/historical/fills", "fills", "order_id") == [done]
    assert shown("/historical/positions", "market_positions", "ticker") == [TICKER]
    assert member.get("/portfolio/positions", settlement_status="all")["market_positions"] == []
    assert shown("/markets", "markets", "ticker") == ["KXTEST-B"]
    assert shown("/historical/markets", "markets", "ticker") == [TICKER]
    assert member.get(f"/historical/markets/{TICKER}")["market"]["result"] == "yes"
    assert member.ask("GET", f"/markets/{TICKER}").status_code == 404
    assert len(member.get("/historical/trades")["trades"]) == 1
    assert member.get("/markets/trades")["trades"] == []


def test_response_bodies_of_december_2025(http: httpx.Client) -> None:
    with Sandbox(["kalshi"], kalshi={"edition": "2025-12", "key": "ed25519"}) as sandbox:
        member = Member(sandbox, http)
        fills = member.every("/portfolio/fills", "fills", limit=500)
        assert len(fills) == 1000
        for fill in fills:
            assert fill["yes_price"] + fill["no_price"] == 100
            assert fill["yes_price_fixed"] == f"{Decimal(fill['yes_price']) / 100:.4f}"
            assert "yes_price_dollars" not in fill
        assert len({type(row["position"]) for row in member.get("/portfolio/positions")["market_positions"]}) == 1
        assert len(member.every("/portfolio/settlements", "settlements")) == 60
        assert "balance_dollars" not in member.get("/portfolio/balance")
        venue = kalshi_of(sandbox)
        ticker = next(iter(venue.records.markets))
        venue.add_fills(2, ticker=ticker)
        assert [set(fill) for fill in member.get("/portfolio/fills", limit=3)["fills"]] == [set(fills[0])] * 3
        balance = member.get("/portfolio/balance")
        assert set(balance) == {"balance", "portfolio_value", "updated_ts"}
        refused = member.order("bid", "1.50", "0.5000", ticker=ticker)
        assert code(refused)[2] == "the quantity must be a multiple of 1, not 1.50"


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"edition": "2024"}, "'2024' is not an edition; allowed: 2026, 2025-12"),
        ({"account": "rich"}, "'rich' is not a kind of account; allowed: made-up, empty"),
        ({"balance": 0.5}, "balance must be dollars as text with up to four decimals"),
        ({"balance": "-1"}, "balance must be dollars as text with up to four decimals"),
        ({"rate_limits": "free"}, "'free' is not a tier; allowed: basic, advanced"),
        ({"reads_lag": -1}, "reads_lag must be a number of seconds"),
    ],
)
def test_invalid_options_are_refused(options: dict[str, object], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        Sandbox(["kalshi"], kalshi=options)
