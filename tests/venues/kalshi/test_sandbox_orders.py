"""Orders on Kalshi's sandbox rest, trade, are changed and canceled, and move money."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.venues.kalshi.member import ORDERS, TICKER, Member, code, trading


@pytest.fixture
def member(http: httpx.Client) -> Iterator[Member]:
    with trading(http) as member:
        yield member
        member.venue.state.check()


def test_an_order_rests_and_reserves_its_cost(member: Member) -> None:
    placed = member.placed("bid", "10.00", "0.4000")
    assert (placed["fill_count"], placed["remaining_count"]) == ("0.00", "10.00")
    assert "average_fill_price" not in placed
    assert member.dollars() == 96
    resting = member.get("/portfolio/summary/total_resting_order_value")
    assert resting == {
        "total_resting_order_value": 400,
        "resting_order_value_breakdown": [{"exchange_index": 0, "balance": "4.0000"}],
    }
    order = member.read(placed["order_id"])
    assert (order["status"], order["remaining_count_fp"], order["book_side"]) == ("resting", "10.00", "bid")
    assert order["client_order_id"] == placed["client_order_id"]


def test_an_order_matches_the_book_and_its_remainder_rests(member: Member) -> None:
    member.venue.market.rest(TICKER, "sell", "0.38", "2.50")
    member.venue.market.rest(TICKER, "sell", "0.39", "1.50")
    member.venue.market.rest(TICKER, "sell", "0.41", "9")
    placed = member.placed("bid", "10.00", "0.4000")
    assert (placed["fill_count"], placed["remaining_count"]) == ("4.00", "6.00")
    assert placed["average_fill_price"] == "0.3838"  # 2.50 at 0.38 and 1.50 at 0.39
    fills = member.get("/portfolio/fills")["fills"]
    assert [(fill["count_fp"], fill["yes_price_dollars"], fill["is_taker"]) for fill in fills] == [
        ("1.50", "0.3900", True),
        ("2.50", "0.3800", True),
    ]
    # 0.07 x count x price x (1 - price), rounded up to a ten-thousandth.
    assert [fill["fee_cost"] for fill in fills] == ["0.025000", "0.041300"]
    assert member.dollars() == Decimal(100) - Decimal("0.95") - Decimal("0.585") - Decimal("0.0663") - Decimal("2.4")
    order = member.read(placed["order_id"])
    assert order["taker_fill_cost_dollars"] == "1.535000"
    assert order["taker_fees_dollars"] == "0.066300"
    (position,) = member.get("/portfolio/positions")["market_positions"]
    assert (position["position_fp"], position["market_exposure_dollars"]) == ("4.00", "1.535000")


def test_a_resting_order_is_filled_without_a_fee_and_keeps_its_priority(member: Member) -> None:
    member.venue.market.rest(TICKER, "buy", "0.40", 5)
    placed = member.placed("bid", "10.00", "0.4000")
    assert member.get(f"/portfolio/orders/{placed['order_id']}/queue_position") == {"queue_position_fp": "5.00"}
    member.venue.market.take(TICKER, "sell", 7)
    (fill,) = member.get("/portfolio/fills")["fills"]
    assert (fill["count_fp"], fill["is_taker"], fill["fee_cost"]) == ("2.00", False, "0.000000")
    assert member.get(f"/portfolio/orders/{placed['order_id']}/queue_position") == {"queue_position_fp": "0.00"}
    member.venue.market.fill(placed["order_id"])
    assert member.read(placed["order_id"])["status"] == "executed"
    assert member.get("/portfolio/orders/queue_positions") == {"queue_positions": []}


def test_selling_without_a_position_buys_the_other_side(member: Member) -> None:
    member.venue.market.rest(TICKER, "buy", "0.70", 10)
    member.placed("ask", "10.00", "0.7000")
    fee = Decimal("0.1470")
    assert member.dollars() == 100 - 3 - fee
    (position,) = member.get("/portfolio/positions")["market_positions"]
    assert (position["position_fp"], position["market_exposure_dollars"]) == ("-10.00", "3.000000")
    # Buying closes the position, and returns the value of its no contracts.
    member.venue.market.rest(TICKER, "sell", "0.60", 10)
    member.placed("bid", "10.00", "0.6000")
    assert member.dollars() == 100 - 3 - fee + 4 - Decimal("0.1680")
    (position,) = member.get("/portfolio/positions")["market_positions"]
    assert (position["position_fp"], position["realized_pnl_dollars"]) == ("0.00", "1.000000")


def test_a_client_order_id_can_be_used_once(member: Member) -> None:
    placed = member.placed(client_order_id="once")
    for _ in range(2):
        assert code(member.order(client_order_id="once")) == (409, "order_already_exists", None)
        member.ask("DELETE", f"{ORDERS}/{placed['order_id']}")
    assert len(member.get("/portfolio/orders")["orders"]) == 1


def test_a_canceled_order_cannot_be_canceled_again(member: Member) -> None:
    placed = member.placed("bid", "10.00", "0.4000")
    member.venue.market.fill(placed["order_id"], 4)
    canceled = member.ask("DELETE", f"{ORDERS}/{placed['order_id']}")
    assert (canceled.status_code, canceled.json()["reduced_by"]) == (200, "6.00")
    again = member.ask("DELETE", f"{ORDERS}/{placed['order_id']}")
    unknown = member.ask("DELETE", f"{ORDERS}/8f1c2a5e-1d34-4c7b-9a60-2f5e7b9d0c11")
    assert (again.status_code, again.json()) == (unknown.status_code, unknown.json()) == (404, unknown.json())
    order = member.read(placed["order_id"])
    assert (order["status"], order["fill_count_fp"], order["remaining_count_fp"]) == ("canceled", "4.00", "0.00")
    assert member.dollars() == Decimal("98.4")


def test_a_larger_amendment_loses_priority_and_a_smaller_one_keeps_it(member: Member) -> None:
    first = member.placed("bid", "10.00", "0.4000")["order_id"]
    second = member.placed("bid", "5.00", "0.4000")["order_id"]

    def places() -> dict[str, str]:
        return {
            row["order_id"]: row["queue_position_fp"]
            for row in member.get("/portfolio/orders/queue_positions")["queue_positions"]
        }

    def amend(order_id: str, **changes: object) -> httpx.Response:
        return member.ask("POST", f"{ORDERS}/{order_id}/amend", {"ticker": TICKER, "side": "bid", "price": "0.4000", **changes})

    assert amend(first, count="8.00").json()["remaining_count"] == "8.00"
    assert places() == {first: "0.00", second: "8.00"}
    assert amend(first, count="9.00").status_code == 200
    assert places() == {first: "5.00", second: "0.00"}
    lower = member.ask("POST", f"{ORDERS}/{second}/decrease", {"reduce_to": "2.00"})
    assert lower.json()["remaining_count"] == "2.00"
    assert places() == {first: "2.00", second: "0.00"}
    assert amend(second, count="2.00", price="0.4100").status_code == 200
    assert places() == {first: "2.00", second: "0.00"}
    assert member.dollars() == 100 - Decimal("3.6") - Decimal("0.82")
    assert code(amend(second, count="2.00", side="ask")) == (400, "order_side_mismatch", None)
    assert code(amend(second, count="2.00", ticker="KXTEST-B")) == (400, "order_ticker_mismatch", None)
    assert code(amend(second, count="2.00", client_order_id="x")) == (400, "order_id_and_client_order_id_mismatch", None)
    gone = member.ask("POST", f"{ORDERS}/{second}/decrease", {"reduce_by": "2.00"})
    assert gone.json()["remaining_count"] == "0.00"
    assert amend(second, count="2.00").status_code == 404


def test_an_amended_order_can_trade_at_once_and_counts_earlier_fills(member: Member) -> None:
    placed = member.placed("bid", "10.00", "0.4000")["order_id"]
    member.venue.market.fill(placed, 4)
    member.venue.market.rest(TICKER, "sell", "0.45", 3)
    body = {"ticker": TICKER, "side": "bid", "price": "0.4500", "count": "12.00"}
    amended = member.ask("POST", f"{ORDERS}/{placed}/amend", body).json()
    assert (amended["fill_count"], amended["remaining_count"], amended["average_fill_price"]) == ("3.00", "5.00", "0.4500")
    assert member.read(placed)["fill_count_fp"] == "7.00"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"post_only": True}, (400, "invalid_order", "post only cross")),
        ({"quantity": "1000.00"}, (400, "insufficient_balance", None)),
        ({"price": "0.5050"}, (400, "invalid_price", "the price must be a multiple of 0.01, not 0.5050")),
        ({"ticker": "KXNONE"}, (400, "invalid_order", "market not found")),
        ({"exchange_index": 1}, (400, "invalid_order", "market not found on this shard")),
        ({"subaccount": 7}, (400, "invalid_order", "subaccount not found")),
        ({"order_group_id": "none"}, (400, "invalid_order", "order group not found")),
        ({"reduce_only": True}, (400, "invalid_order", "reduce_only needs immediate_or_cancel")),
        ({"expiration_time": 1}, (400, "invalid_order", "the order would have expired already")),
    ],
)
def test_orders_are_refused(member: Member, changes: dict[str, Any], expected: tuple[object, ...]) -> None:
    member.venue.market.rest(TICKER, "sell", "0.50", 1)
    assert code(member.order(**changes)) == expected
    assert member.get("/portfolio/orders")["orders"] == []
    assert member.dollars() == 100


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"count": 10}, "count must be string"),
        ({"price": "half"}, "price must be a decimal number"),
        ({"price": "1.5"}, "price must be at most 0.9999"),
        ({"side": "yes"}, "side must be one of bid, ask"),
        ({"ticker": None}, "ticker must be string"),
        ({"expiration_time": "tomorrow"}, "expiration_time must be integer"),
    ],
)
def test_bodies_are_validated_by_the_description(member: Member, changes: dict[str, object], problem: str) -> None:
    refused = member.ask("POST", ORDERS, _body() | changes)
    assert (refused.status_code, refused.json()) == (400, {"msg": f"Parameter validation failed for CreateOrderV2: {problem}"})


def _body() -> dict[str, object]:
    return {
        "ticker": TICKER,
        "side": "bid",
        "count": "1.00",
        "price": "0.5000",
        "time_in_force": "good_till_canceled",
        "self_trade_prevention_type": "maker",
    }


def test_immediate_orders(member: Member) -> None:
    member.venue.market.rest(TICKER, "sell", "0.50", 4)
    killed = member.placed("bid", "5.00", time_in_force="fill_or_kill")
    assert (killed["fill_count"], killed["remaining_count"]) == ("0.00", "0.00")
    assert member.read(killed["order_id"])["status"] == "canceled"
    taken = member.placed("bid", "5.00", time_in_force="immediate_or_cancel")
    assert (taken["fill_count"], taken["remaining_count"]) == ("4.00", "0.00")
    member.venue.market.rest(TICKER, "buy", "0.45", 10)
    reduced = member.placed("ask", "9.00", "0.4500", time_in_force="immediate_or_cancel", reduce_only=True)
    assert reduced["fill_count"] == "4.00"
    assert member.venue.state.positions == {}


def test_a_member_does_not_trade_with_itself(member: Member) -> None:
    resting = member.placed("ask", "5.00", "0.5000")
    taker = member.placed("bid", "5.00", "0.5000", self_trade_prevention_type="taker_at_cross")
    assert (taker["fill_count"], taker["remaining_count"]) == ("0.00", "0.00")
    assert member.read(resting["order_id"])["status"] == "resting"
    goes_on = member.placed("bid", "5.00", "0.5000", self_trade_prevention_type="maker")
    assert (goes_on["fill_count"], goes_on["remaining_count"]) == ("0.00", "5.00")
    assert member.read(resting["order_id"])["status"] == "canceled"


def test_orders_expire_by_the_clock(member: Member) -> None:
    expires = member.venue.clock.micros() // 1_000_000 + 60
    placed = member.placed("bid", "10.00", "0.4000", expiration_time=expires)
    member.sandbox.clock.advance(59)
    assert member.read(placed["order_id"])["status"] == "resting"
    member.sandbox.clock.advance(2)
    assert member.read(placed["order_id"])["status"] == "canceled"
    assert member.dollars() == 100
    assert member.ask("DELETE", f"{ORDERS}/{placed['order_id']}").status_code == 404


def test_batches_return_a_result_for_each_order(member: Member) -> None:
    body = {"orders": [_body() | {"client_order_id": "a"}, _body() | {"client_order_id": "a"}, _body() | {"count": "1000.00"}]}
    answer = member.ask("POST", f"{ORDERS}/batched", body)
    assert answer.status_code == 201
    rows = answer.json()["orders"]
    assert [row["error"] and row["error"]["code"] for row in rows] == [None, "order_already_exists", "insufficient_balance"]
    wanted = [{"order_id": rows[0]["order_id"]}, {"order_id": "none"}]
    rows = member.ask("DELETE", f"{ORDERS}/batched", {"orders": wanted}).json()["orders"]
    assert [(row["reduced_by"], row.get("error") and row["error"]["code"]) for row in rows] == [
        ("1.00", None),
        ("0.00", "not_found"),
    ]


def test_all_orders_are_canceled(member: Member) -> None:
    number = member.ask("POST", "/portfolio/subaccounts", {}).json()["subaccount_number"]
    member.venue.deposit("10.00", subaccount=number)
    member.placed("bid", "1.00", "0.1000")
    member.placed("bid", "1.00", "0.1000", subaccount=number)
    assert member.ask("DELETE", ORDERS, subaccount=number).status_code == 204
    assert [order.party.subaccount for order in member.venue.state.open_orders.values()] == [0]
    assert member.ask("DELETE", ORDERS).status_code == 204
    assert not member.venue.state.open_orders


def test_an_order_group_cancels_its_orders_at_its_limit(member: Member) -> None:
    group = member.ask("POST", "/portfolio/order_groups/create", {"contracts_limit": 5}).json()["order_group_id"]
    order_ids = [member.placed("bid", "4.00", f"0.{price}000", order_group_id=group)["order_id"] for price in (1, 2, 3)]
    member.venue.market.fill(order_ids[2])
    assert len(member.venue.state.open_orders) == 2
    member.sandbox.clock.advance(16)
    member.venue.market.fill(order_ids[1])
    assert len(member.venue.state.open_orders) == 1, "the first fill was more than 15 seconds ago"
    member.venue.market.fill(order_ids[0], 2)
    assert not member.venue.state.open_orders
    assert member.read(order_ids[0])["status"] == "canceled"
    assert code(member.order(order_group_id=group)) == (400, "invalid_order", "order group is triggered")
    assert member.get(f"/portfolio/order_groups/{group}")["is_auto_cancel_enabled"] is False
    assert member.ask("PUT", f"/portfolio/order_groups/{group}/reset", {}).status_code == 200
    assert member.order("bid", "1.00", "0.1000", order_group_id=group).status_code == 201
    assert member.ask("DELETE", f"/portfolio/order_groups/{group}").status_code == 200
    assert not member.venue.state.open_orders
    assert member.ask("GET", f"/portfolio/order_groups/{group}").status_code == 404


def test_a_pause_refuses_orders_and_cancels_those_with_cancel_on_pause(member: Member) -> None:
    stays = member.placed("bid", "1.00", "0.1000")["order_id"]
    goes = member.placed("bid", "1.00", "0.1000", cancel_order_on_pause=True)["order_id"]
    member.venue.pause()
    assert (member.read(stays)["status"], member.read(goes)["status"]) == ("resting", "canceled")
    assert member.order().status_code == 503
    assert member.get("/exchange/status")["trading_active"] is False
    member.venue.pause(exchange=True)
    assert member.ask("DELETE", f"{ORDERS}/{stays}").status_code == 503
    member.venue.resume()
    assert member.ask("DELETE", f"{ORDERS}/{stays}").status_code == 200
