"""SynapseWave's orders: their life cycle, and the resulting books, positions, holdings and funds."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.venues.synapsewave.broker import TRADING, Broker, broker, change, order, path_of

RELIANCE = {"exchange": "NSE_EQ", "scrip_token": 2885, "symbol": "RELIANCE", "series": "EQ"}
FUTURE = {"exchange": "NSE_FO", "scrip_token": 66688, "symbol": "BANKNIFTY", "expiry_date": "2026-12-31"}


@pytest.fixture
def user(http: httpx.Client) -> Iterator[Broker]:
    with broker(http) as found:
        yield found


def states(user: Broker, order_id: str) -> list[tuple[str, int]]:
    rows = user.do("GET", f"{TRADING}/orders/{order_id.replace('>', '%3E').replace('?', '%3F')}")
    return [(row["status"], row["traded_quantity"]) for row in rows]


def figures(row: dict[str, Any], *names: str) -> list[Any]:
    return [row[name] for name in names]


# The life of an order


def test_order_life_cycle(user: Broker) -> None:
    order_id = user.place(order_identifier="mine-1")
    row = user.row(order_id)
    assert figures(row, "status", "pending_quantity", "traded_quantity", "order_identifier") == ["PENDING", 10, 0, "mine-1"]
    assert row["order_price"] == Decimal("250.50")

    user.venue.market.fill(user.exchange_order(order_id), 4)
    assert figures(user.row(order_id), "status", "pending_quantity", "traded_quantity") == ["PENDING", 6, 4]

    user.do("PUT", path_of(order_id), change(quantity=8, traded_quantity=4))
    row = user.row(order_id)
    assert figures(row, "total_quantity", "pending_quantity", "traded_quantity") == [8, 4, 4]
    assert row["order_price"] == Decimal("251.00")

    user.venue.market.fill(user.exchange_order(order_id))
    assert figures(user.row(order_id), "status", "pending_quantity", "traded_quantity") == ["EXECUTED", 0, 8]
    assert states(user, order_id) == [
        ("OMSXMITTED", 0), ("PENDING", 0), ("PENDING", 4), ("PENDING", 4), ("EXECUTED", 8),
    ]  # fmt: skip
    trades = user.do("GET", f"{TRADING}/trades", order_id=order_id)
    assert [(trade["traded_quantity"], trade["trade_price"]) for trade in trades] == [(4, "251.00"), (4, "250.50")]
    assert "not pending" in user.refused("DELETE", path_of(order_id))


def test_ids_have_characters_that_paths_must_encode(user: Broker) -> None:
    first, second = user.place(), user.place()
    assert (first, second) == ("NWSYF00005>3", "NWSYF00006?3")
    for order_id in (first, second):
        assert user.do("DELETE", path_of(order_id)) == {"orderId": order_id}
        assert user.row(order_id)["status"] == "CANCELLED"
        assert states(user, order_id)[-1] == ("CANCELLED", 0)
    cut = user.ask("DELETE", f"{TRADING}/orders/regular/NSE_EQ/{second}")  # the rest of the id becomes a query
    assert cut.status_code == 400


def test_a_cancelled_order_keeps_what_was_traded(user: Broker) -> None:
    order_id = user.place()
    user.venue.market.fill(user.exchange_order(order_id), 3)
    user.do("DELETE", path_of(order_id))
    assert figures(user.row(order_id), "status", "pending_quantity", "traded_quantity") == ["CANCELLED", 0, 3]


def test_a_market_order_matches_the_book(user: Broker) -> None:
    scrip = user.venue.scrip("NSE_EQ", 2885, "RELIANCE")
    user.venue.market.rest(scrip, "sell", "250.00", 6)
    user.venue.market.rest(scrip, "sell", "250.05", 10)
    order_id = user.place(order_type="RL-MKT", price=0)
    assert figures(user.row(order_id), "status", "traded_quantity") == ["EXECUTED", 10]
    trades = user.do("GET", f"{TRADING}/trades")
    assert [(trade["traded_quantity"], trade["trade_price"]) for trade in trades] == [(4, "250.05"), (6, "250.00")]


def test_a_stop_loss_order_waits_for_its_trigger(user: Broker) -> None:
    scrip = user.venue.scrip("NSE_EQ", 2885, "RELIANCE")
    order_id = user.place(transaction_type="SELL", order_type="SL", price=Decimal("244.00"), trigger_price=Decimal("245.00"))
    assert user.row(order_id)["status"] == "PENDING"
    user.venue.market.rest(scrip, "buy", "244.50", 20)
    assert user.row(order_id)["traded_quantity"] == 0
    user.venue.market.take(scrip, "sell", 1)
    assert figures(user.row(order_id), "status", "traded_quantity") == ["EXECUTED", 10]


@pytest.mark.parametrize(("validity", "status"), [("IOC", "CANCELLED"), ("DAY", "PENDING")])
def test_validity(user: Broker, validity: str, status: str) -> None:
    assert user.row(user.place(validity=validity))["status"] == status


def test_an_order_of_the_day_expires_with_it_and_others_later(user: Broker) -> None:
    day, dated, lasting = user.place(), user.place(validity="GTD", validity_days=2), user.place(validity="GTC")
    user.sandbox.clock.advance(days=1)
    assert {row["order_id"] for row in user.do("GET", f"{TRADING}/orders", orderstatus="1")} == {dated, lasting}
    assert states(user, day)[-1] == ("CANCELLED", 0)
    user.sandbox.clock.advance(days=2)
    assert {row["order_id"] for row in user.do("GET", f"{TRADING}/orders", orderstatus="1")} == {lasting}


def test_an_after_market_order_is_sent_the_next_day(user: Broker) -> None:
    kept, withdrawn = user.place(is_amo=True), user.place(is_amo=True)
    assert user.row(kept)["status"] == "AMOACCEPTED"
    user.do("DELETE", path_of(withdrawn))
    assert user.row(withdrawn)["status"] == "AMOWITHDRAWN"
    user.sandbox.clock.advance(days=1)
    assert user.row(kept)["status"] == "PENDING"
    assert [state for state, _ in states(user, kept)] == ["AMOACCEPTED", "PENDING"]


def test_unfunded_orders_are_rejected(user: Broker) -> None:
    order_id = user.place(quantity=100_000)
    row = user.row(order_id)
    assert row["status"] == "OMSREJECT"
    assert "missing" in row["error_reason"]
    assert states(user, order_id) == [("OMSXMITTED", 0), ("OMSREJECT", 0)]


def test_changing_the_type_sends_the_remainder_as_a_new_order(user: Broker) -> None:
    scrip = user.venue.scrip("NSE_EQ", 2885, "RELIANCE")
    order_id = user.place()
    user.venue.market.fill(user.exchange_order(order_id), 4)
    user.venue.market.rest(scrip, "sell", "260.00", 100)
    user.do("PUT", path_of(order_id), change(order_type="RL-MKT", price=0, traded_quantity=4))
    assert figures(user.row(order_id), "status", "total_quantity", "traded_quantity") == ["EXECUTED", 10, 10]


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"quantity": 0}, "quantity must be a whole number of at least 1"),
        ({"quantity": "10"}, "quantity must be a whole number"),
        ({"price": 0}, "price must be more than 0 for RL"),
        ({"price": -1}, "price must be a number from 0 up"),
        ({"order_type": "SL"}, "trigger_price must be more than 0 for SL"),
        ({"order_type": "LMT"}, "order_type must be one of"),
        ({"transaction_type": "HOLD"}, "transaction_type must be one of"),
        ({"product_type": "CNC"}, "product_type must be one of"),
        ({"validity": "GTD"}, "validity_days must be at least 1"),
        ({"order_identifier": "eleven chars"}, "order_identifier is longer than 10"),
        ({"scrip_info": {"exchange": "NSE_EQ"}}, "scrip_info needs scrip_token, or symbol"),
        ({"scrip_info": {"exchange": "NSE"}}, "scrip_info.exchange must be one of"),
        ({"scrip_info": None}, "scrip_info is missing"),
        ({"is_amo": "yes"}, "is_amo must be true or false"),
    ],
)
def test_a_wrong_order_is_refused_and_nothing_is_placed(user: Broker, changed: dict[str, object], message: str) -> None:
    assert message in user.refused("POST", f"{TRADING}/orders/regular", order(**changed))
    assert user.do("GET", f"{TRADING}/orders") == []


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"traded_quantity": 3}, "traded_quantity is 3, but 4 have been traded"),
        ({"traded_quantity": 4, "quantity": 4}, "quantity must be more than the 4 traded already"),
        ({"traded_quantity": 4, "price": Decimal("251.02")}, "multiple of 0.05"),
        ({"validity": None}, "validity is missing"),
    ],
)
def test_a_wrong_change_is_refused_and_changes_nothing(user: Broker, changed: dict[str, object], message: str) -> None:
    order_id = user.place()
    user.venue.market.fill(user.exchange_order(order_id), 4)
    before = user.row(order_id)
    assert message in user.refused("PUT", path_of(order_id), change(**changed))
    assert user.row(order_id) == before


def test_an_order_is_found_only_in_its_own_segment(user: Broker) -> None:
    order_id = user.place()
    assert "there is no such order" in user.refused("DELETE", path_of(order_id, exchange="BSE_EQ"))
    assert "there is no such order" in user.refused("DELETE", path_of("NWSYF99999>3"))
    assert "there is no such order" in user.refused("DELETE", path_of(order_id, kind="bracket"))


# Books


def test_pages_of_the_order_book_neither_lose_nor_repeat(user: Broker) -> None:
    placed = [user.place(price=Decimal(200) + number) for number in range(7)]
    seen = [row["order_id"] for row in user.do("GET", f"{TRADING}/orders", offset=1, limit=3)]
    placed_later = user.place()
    for number in (2, 3, 4):
        seen += [row["order_id"] for row in user.do("GET", f"{TRADING}/orders", offset=number, limit=3)]
    assert seen == placed[::-1]
    answer = user.ask("GET", f"{TRADING}/orders", limit=3).json()
    assert (answer["data"][0]["order_id"], answer["metadata"]["total_records"]) == (placed_later, 8)


def test_the_order_book_is_filtered(user: Broker) -> None:
    open_one, gone = user.place(), user.place()
    user.do("DELETE", path_of(gone))
    found = {
        wanted: [row["order_id"] for row in user.do("GET", f"{TRADING}/orders", orderstatus=wanted)]
        for wanted in ("1", "2", "-1")
    }
    assert found == {"1": [open_one], "2": [gone], "-1": [gone, open_one]}
    assert [row["order_id"] for row in user.do("GET", f"{TRADING}/orders", order_id=gone)] == [gone]


def test_the_trade_book_is_filtered_by_orders(user: Broker) -> None:
    ids = [user.place() for _ in range(3)]
    for order_id in ids:
        user.venue.market.fill(user.exchange_order(order_id))
    named = user.do("GET", f"{TRADING}/trades", order_ids=",".join(ids[:2]))
    assert {trade["order_id"] for trade in named} == set(ids[:2])
    assert len(user.do("GET", f"{TRADING}/trades", limits=2)) == 2


def test_messages_report_orders(user: Broker) -> None:
    order_id = user.place()
    [message] = user.do("GET", "/nontransactional/TENANT001/v1/orderMessages")
    assert message["cliOrdNo"] == order_id
    assert "BUY 10 NSE_EQ/2885" in message["msg"]


def test_reads_may_lag(http: httpx.Client) -> None:
    with broker(http, reads_lag=5.0, orders_lag=30.0) as user:
        order_id = user.place()
        assert user.do("GET", f"{TRADING}/orders") == []
        assert "there is no order" in user.refused("GET", f"{TRADING}/orders/{order_id.replace('>', '%3E')}")
        user.sandbox.clock.advance(31)
        assert user.row(order_id)["status"] == "PENDING"


# Cover, bracket, multileg, closing


def cover(user: Broker, quantity: int = 10) -> str:
    body = {
        "scrip_info": RELIANCE,
        "transactional_type": "BUY",
        "main_leg": {"order_type": "RL-MKT", "quantity": quantity, "price": 0},
        "stoploss_leg": {"legs": [{"trigger_price": Decimal("240.00")}]},
    }
    return str(user.do("POST", f"{TRADING}/orders/cover", body)["orderId"])


def bracket(user: Broker) -> str:
    body = {
        "scrip_info": RELIANCE,
        "transactional_type": "BUY",
        "main_leg": {"order_type": "RL", "quantity": 10, "price": Decimal("250.00"), "trigger_price": 0},
        "stoploss_leg": {"legs": [{"price": Decimal("239.00"), "trigger_price": Decimal("240.00")}]},
        "profit_leg": {"legs": [{"price": Decimal("260.00")}]},
    }
    return str(user.do("POST", f"{TRADING}/orders/bracket", body)["orderId"])


def legs(user: Broker) -> dict[str, tuple[str, int, int]]:
    rows = user.do("GET", f"{TRADING}/orders", limit=100)
    return {row["order_type"]: tuple(figures(row, "status", "pending_quantity", "traded_quantity")) for row in rows}


def test_a_cover_order_s_stop_loss_closes_what_was_opened(user: Broker) -> None:
    scrip = user.venue.scrip("NSE_EQ", 2885, "RELIANCE")
    user.venue.market.rest(scrip, "sell", "250.00", 7)
    order_id = cover(user)
    assert figures(user.row(order_id), "status", "traded_quantity", "product_type") == ["CANCELLED", 7, "COVER"]
    assert legs(user)["SL-MKT"] == ("PENDING", 7, 0)

    user.venue.market.rest(scrip, "buy", "239.00", 100)
    user.venue.market.take(scrip, "sell", 1)
    assert legs(user)["SL-MKT"] == ("EXECUTED", 0, 7)
    [row] = user.do("GET", f"{TRADING}/portfolio/positions/all")
    assert figures(row, "buy_quantity", "sell_quantity", "net_quantity") == [7, 7, 0]


def test_a_cover_order_is_changed_and_cancelled(user: Broker) -> None:
    user.venue.market.rest(user.venue.scrip("NSE_EQ", 2885, "RELIANCE"), "sell", "250.00", 10)
    order_id = cover(user)
    body = {
        "main_leg": {"order_type": "RL-MKT", "quantity": 10, "traded_quantity": 10, "price": 0},
        "stoploss_leg": {"legs": [{"trigger_price": Decimal("245.00")}]},
        "leg_indicator": "2",
    }
    user.do("PUT", path_of(order_id, "cover"), body)
    [stop] = [row for row in user.do("GET", f"{TRADING}/orders") if row["order_type"] == "SL-MKT"]
    assert figures(stop, "status", "trigger_price") == ["PENDING", Decimal("245.00")]
    user.do("DELETE", path_of(order_id, "cover"))
    assert legs(user)["SL-MKT"] == ("CANCELLED", 0, 0)
    assert "no part of the order is pending" in user.refused("DELETE", path_of(order_id, "cover"))


def test_a_bracket_order_s_legs_follow_each_fill_and_close_no_more_than_was_opened(user: Broker) -> None:
    scrip = user.venue.scrip("NSE_EQ", 2885, "RELIANCE")
    order_id = bracket(user)
    assert legs(user) == {"RL": ("PENDING", 10, 0)}
    main = user.exchange_order(order_id)
    user.venue.market.fill(main, 4)
    rows = {row["order_id"]: row for row in user.do("GET", f"{TRADING}/orders")}
    assert len(rows) == 3
    assert [row["pending_quantity"] for one, row in rows.items() if one != order_id] == [4, 4]
    user.venue.market.fill(main)
    profit = next(row for row in user.do("GET", f"{TRADING}/orders") if row["order_price"] == Decimal("260.00"))
    assert profit["pending_quantity"] == 10

    user.venue.market.fill(user.exchange_order(profit["order_id"]), 6)
    assert legs(user)["SL"] == ("PENDING", 4, 0)
    user.venue.market.rest(scrip, "buy", "239.50", 100)
    user.venue.market.take(scrip, "sell", 1)
    assert legs(user)["SL"] == ("EXECUTED", 0, 4)
    assert figures(user.row(profit["order_id"]), "status", "traded_quantity") == ["CANCELLED", 6]
    [row] = user.do("GET", f"{TRADING}/portfolio/positions/all")
    assert figures(row, "buy_quantity", "sell_quantity", "net_quantity") == [10, 10, 0]


def test_a_bracket_order_is_changed_and_exited(user: Broker) -> None:
    order_id = bracket(user)
    body = {
        "main_leg": {"order_type": "RL", "quantity": 12, "traded_quantity": 0, "price": Decimal("251.00"), "traded_price": 0},
        "stoploss_leg": {"legs": [{"price": Decimal("241.00"), "trigger_price": Decimal("242.00")}]},
        "profit_leg": {"legs": [{"price": Decimal("262.00")}]},
        "fields_modified": {},
    }
    user.do("PUT", path_of(order_id, "bracket"), body)
    user.venue.market.fill(user.exchange_order(order_id))
    rows = user.do("GET", f"{TRADING}/orders")
    assert {(row["order_price"], row["pending_quantity"]) for row in rows if row["order_id"] != order_id} == {
        (Decimal("241.00"), 12),
        (Decimal("262.00"), 12),
    }
    answer = user.ask("DELETE", path_of(order_id, "bracket"))
    assert answer.json()["status"] == "SUCCESS"
    assert user.do("GET", f"{TRADING}/orders", orderstatus="1") == []


def multileg(*legs_given: tuple[int, str, int, str]) -> dict[str, object]:
    return {
        "type": f"{len(legs_given)}L",
        "order_type": "RL",
        "validity": "IOC",
        "leg_details": [
            {
                "leg_no": number,
                "scrip_info": {"exchange": "NSE_FO", "scrip_token": token},
                "transactional_type": side,
                "quantity": quantity,
                "price": price,
                "others": {"market_lot": 75, "price_tick": Decimal("0.05"), "decimal_loc": 2},
            }
            for number, (token, side, quantity, price) in enumerate(legs_given, 1)
        ],
    }


@pytest.mark.parametrize("both", [True, False])
def test_a_multileg_order_trades_all_of_its_legs_or_none(user: Broker, both: bool) -> None:
    venue = user.venue
    venue.market.rest(venue.scrip("NSE_FO", 10125, "NIFTY"), "sell", "150.00", 75)
    if both:
        venue.market.rest(venue.scrip("NSE_FO", 10126, "NIFTY"), "buy", "140.00", 75)
    said = user.do("POST", f"{TRADING}/orders/multileg", multileg((10125, "BUY", 75, "150.25"), (10126, "SELL", 75, "140.00")))
    assert said["gateway_order_no"] == "0409005"
    assert [row["status"] for row in user.do("GET", f"{TRADING}/orders")] == (["EXECUTED"] * 2 if both else ["OMSREJECT"] * 2)
    assert len(user.do("GET", f"{TRADING}/trades")) == (2 if both else 0)
    assert "not pending" in user.refused(
        "PUT", f"{TRADING}/orders/multileg/cancel/0409005", multileg((10125, "BUY", 75, "150.25"), (10126, "SELL", 75, "140.00"))
    )


def test_positions_are_closed_at_the_market(user: Broker) -> None:
    order_id = user.place()
    user.venue.market.fill(user.exchange_order(order_id))
    user.venue.market.rest(user.venue.scrip("NSE_EQ", 2885, "RELIANCE"), "buy", "249.00", 100)
    body = {"type": "DAILY", "exchange": "NSE_EQ", "token": "2885", "product_type": "INTRADAY"}
    [result] = user.do("POST", f"{TRADING}/orders/squareoff", body)
    assert figures(user.row(result["data"]["orderId"]), "status", "traded_quantity") == ["EXECUTED", 10]
    [row] = user.do("GET", f"{TRADING}/portfolio/positions/daily")
    assert figures(row, "net_quantity", "net_value") == [0, "0.00"]
    assert "no such position" in user.refused("POST", f"{TRADING}/orders/squareoff", body)


# Positions, holdings, funds


def bought(user: Broker, product: str, quantity: int = 10, price: str = "250.50", **changed: object) -> None:
    order_id = user.place(product_type=product, quantity=quantity, price=Decimal(price), **changed)
    user.venue.market.fill(user.exchange_order(order_id))


def test_positions_follow_from_the_trades(user: Broker) -> None:
    bought(user, "INTRADAY", 10, "250.50")
    bought(user, "INTRADAY", 10, "251.50")
    bought(user, "DELIVERY", 5, "249.00")
    bought(user, "INTRADAY", 8, "252.00", transaction_type="SELL")
    rows = {row["product_type"]: row for row in user.do("GET", f"{TRADING}/portfolio/positions/daily")}
    names = ("buy_quantity", "avg_buy_price", "buy_value", "sell_quantity", "sell_value", "net_quantity", "net_value")
    assert figures(rows["INTRADAY"], *names) == [20, "251.00", "5020.00", 8, "2016.00", 12, "3012.00"]
    assert figures(rows["DELIVERY"], *names) == [5, "249.00", "1245.00", 0, "0.00", 5, "1245.00"]


def test_a_position_is_converted(user: Broker) -> None:
    bought(user, "INTRADAY")
    body = {
        "exchange": "NSE",
        "scrip_token": 2885,
        "transaction_type": "BUY",
        "quantity": 4,
        "old_product_type": "INTRADAY",
        "new_product_type": "DELIVERY",
    }
    said = user.do("PUT", f"{TRADING}/portfolio/positions", body)
    assert (
        user.ask("GET", f"{TRADING}/portfolio/positions", orderID=said["order_ID"]).json()["message"] == "Conversion Successful"
    )
    rows = {row["product_type"]: row["net_quantity"] for row in user.do("GET", f"{TRADING}/portfolio/positions/all")}
    assert rows == {"INTRADAY": 6, "DELIVERY": 4}
    assert "no open buy position of 7" in user.refused("PUT", f"{TRADING}/portfolio/positions", body | {"quantity": 7})
    assert user.ask("GET", f"{TRADING}/portfolio/positions", orderID="PCV1").status_code == 400


def test_shares_become_holdings_the_next_day_and_can_be_sold_then(user: Broker) -> None:
    bought(user, "DELIVERY")
    bought(user, "INTRADAY", 3)
    assert user.do("GET", f"{TRADING}/portfolio/holdings") == []
    user.sandbox.clock.advance(days=1)
    assert user.do("GET", f"{TRADING}/portfolio/positions/all") == []
    [held] = user.do("GET", f"{TRADING}/portfolio/holdings")
    assert figures(held, "total_free", "t1_quantity", "average_price", "inv_value") == [10, 10, "250.50", "2505.00"]

    bought(user, "DELIVERY", 4, "260.00", transaction_type="SELL")
    [held] = user.do("GET", f"{TRADING}/portfolio/holdings")
    assert figures(held, "total_free", "current_value", "pnl") == [6, "1560.00", "57.00"]
    waiting = user.place(product_type="DELIVERY", transaction_type="SELL", quantity=5, price=Decimal(300))
    assert user.row(waiting)["status"] == "PENDING"
    more = user.row(user.place(product_type="DELIVERY", transaction_type="SELL", quantity=2, price=Decimal(300)))
    assert figures(more, "status", "error_reason") == ["OMSREJECT", "Insufficient holdings"]


def test_holdings_may_be_loaded(user: Broker) -> None:
    user.venue.load_holding("NSE_EQ", 1333, 100, "1500.00")
    [held] = user.do("GET", f"{TRADING}/portfolio/holdings")
    assert figures(held, "total_free", "dp_free", "t1_quantity", "inv_value") == [100, 100, 0, "150000.00"]


def test_contracts_are_carried_over(user: Broker) -> None:
    bought(user, "DELIVERY", 50, "100.00", scrip_info=FUTURE)
    user.sandbox.clock.advance(days=1)
    bought(user, "DELIVERY", 50, "110.00", scrip_info=FUTURE)
    rows = {row["daily_or_expiry"]: row for row in user.do("GET", f"{TRADING}/portfolio/positions/all")}
    assert figures(rows["DAILY"], "net_quantity", "cf_buy_value") == [50, "0.00"]
    assert figures(rows["EXPIRY"], "net_quantity", "cf_buy_value", "net_price") == [100, "5000.00", "105.00"]
    assert [row["net_quantity"] for row in user.do("GET", f"{TRADING}/portfolio/positions/expiry")] == [100]


def test_funds_are_exact_to_the_paisa(user: Broker) -> None:
    names = ("net_available", "total_available", "total_utilised")
    user.place(price=Decimal("250.55"), scrip_info={"exchange": "NSE_EQ", "scrip_token": 1333})
    funds = user.do("GET", "/authentication/v1/user/balance")
    assert figures(funds["equity"], *names) == [Decimal("997494.50"), Decimal("1000000.00"), Decimal("2505.50")]
    bought(user, "INTRADAY", 10, "100.00")
    bought(user, "INTRADAY", 10, "101.05", transaction_type="SELL")
    funds = user.do("GET", "/authentication/v1/user/balance")
    assert figures(funds["equity"], *names) == [Decimal("997505.00"), Decimal("1000010.50"), Decimal("2505.50")]
    assert funds["equity"]["utilised"]["pnl_realised"] == Decimal("10.50")
    assert funds["commodity"]["net_available"] == Decimal("1000000.00")
    user.venue.load_funds("currency", "12.34")
    assert user.do("GET", "/authentication/v1/user/balance")["currency"]["net_available"] == Decimal("1000012.34")


# Documented samples


def test_samples_are_served_until_the_first_order(http: httpx.Client) -> None:
    with broker(http, start="documented") as user:
        assert [row["order_id"] for row in user.do("GET", f"{TRADING}/orders")] == ["ORD123456789"]
        assert user.do("PUT", path_of("NWSYF00005>3"), change()) == {"orderId": "NWSYF00005>3"}
        assert user.do("DELETE", path_of("NWSYF0029?3", "bracket")) == {"orderId": "NWSYF0029?3"}
        assert user.place() == "NWSYF00005>3"
        assert [row["order_id"] for row in user.do("GET", f"{TRADING}/orders")] == ["NWSYF00005>3"]
        assert user.do("GET", f"{TRADING}/portfolio/positions/all") == []
        user.venue.reset()
        assert [row["order_id"] for row in user.do("GET", f"{TRADING}/orders")] == ["ORD123456789"]


def test_a_seed_is_reproducible(http: httpx.Client) -> None:
    seen = []
    for _ in range(2):
        with broker(http) as user:
            order_id = user.place()
            user.venue.market.fill(user.exchange_order(order_id))
            [trade] = user.do("GET", f"{TRADING}/trades")
            seen.append((order_id, trade["trade_no"], trade["exchange_order_no"]))
    assert seen[0] == seen[1]
