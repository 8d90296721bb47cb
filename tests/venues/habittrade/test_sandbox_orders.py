"""HabitTrade's sandbox: the life cycle of orders, and their effect on cash and securities."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.sandbox.signing import exact
from tests.venues.habittrade import signing
from venuekit_sandbox import Sandbox, samples

BUY = {
    "market": "usex",
    "order_type": "limit_order",
    "symbol": "AAPL",
    "order_side": "buy",
    "qty": Decimal(10),
    "price": Decimal("140.50"),
    "reference_id": "mine-1",
}
PORTFOLIO = "d59c4577-d450-2cbb-43c9-ef06e40f1fde"


class Desk:
    """Calls to the venue without client code."""

    def __init__(self, sandbox: Sandbox, http: httpx.Client) -> None:
        self.venue: Any = sandbox.habittrade
        self._http = http

    def ask(self, method: str, path: str, body: object = None, query: str = "") -> httpx.Response:
        content = "" if body is None else samples.write(body).decode()
        headers = signing.headers(self.venue, path, query=query, method=method, body=content)
        address = self.venue.base_url + path + (f"?{query}" if query else "")
        return self._http.request(method, address, content=content, headers=headers)

    def data(self, method: str, path: str, body: object = None, query: str = "") -> Any:
        answer = self.ask(method, path, body, query)
        assert answer.status_code == 200, answer.text
        found: Any = exact(answer.content)
        assert found["code"] == 0
        return found.get("data")

    def place(self, **changes: object) -> str:
        return str(self.data("POST", "/trade/v1/orders", BUY | changes)["order_no"])

    def orders(self, query: str = "page_index=1&page_size=100") -> list[Any]:
        return list(self.data("GET", "/trade/v1/orders", query=query)["orders"])

    def cash(self, currency: str = "USD") -> dict[str, Any]:
        rows = self.data("GET", "/account/v1/balance")
        return next(row for row in rows if row["base_currency"] == currency)

    def held(self, code: str = "AAPL", portfolio: str = PORTFOLIO) -> dict[str, Any]:
        rows = self.data("GET", f"/account/v1/portfolios/{portfolio}")["positions"]
        return next((row for row in rows if row["product_code"] == code), {})


@pytest.fixture
def desk(sandbox: Sandbox, http: httpx.Client) -> Desk:
    sandbox.habittrade.reset()
    return Desk(sandbox, http)


def test_an_order_rests_is_partly_filled_and_is_paid(desk: Desk) -> None:
    number = desk.place()
    assert number == "22000000022"
    (row,) = desk.orders()
    assert (row["order_no"], row["reference_id"], row["order_status"]) == (number, "mine-1", "new")
    assert (row["qty"], row["outstand_qty"], row["execute_qty"]) == (10, 10, 0)
    assert desk.data("GET", "/trade/v1/orders/active")["total_records"] == 1
    assert (desk.cash()["cash"], desk.cash()["cash_on_hold"], desk.cash()["cash_withdraw"]) == (10000, 2905, 7095)

    desk.venue.market.rest("usex:AAPL", "sell", "140", 4)
    (row,) = desk.orders()
    assert (row["order_status"], row["execute_qty"], row["execute_price"]) == ("partially_filled", 4, Decimal("140.5"))
    desk.venue.market.fill(desk.venue.orders[-1].order_id)
    (row,) = desk.orders()
    assert (row["order_status"], row["outstand_qty"], row["execute_amount"]) == ("filled", 0, 1405)
    assert desk.data("GET", "/trade/v1/orders/active")["orders"] == []

    assert (desk.cash()["cash"], desk.cash()["cash_on_hold"], desk.cash()["cash_withdraw"]) == (8595, 1500, 7095)
    assert (desk.held()["qty"], desk.held()["avail_qty"], desk.held()["avail_sell_qty"]) == (110, 100, 95)
    bought = desk.data("GET", "/account/v1/transactions", query="io_type=out&business_type=us_stock")["transactions"]
    assert [row["amt"] for row in bought] == [13900, 562, 843]
    assert bought[-1]["balance"] == 8595
    desk.venue.exchange.check()


def test_a_sale_reserves_the_securities(desk: Desk) -> None:
    desk.place(order_side="sell", qty=Decimal(85), price=Decimal(200))
    assert (desk.held()["qty"], desk.held()["os_sell_qty"], desk.held()["avail_sell_qty"]) == (100, 95, 0)
    desk.venue.market.fill(desk.venue.orders[-1].order_id)
    assert (desk.held()["qty"], desk.held()["os_sell_qty"], desk.held()["avail_sell_qty"]) == (15, 10, 0)
    assert desk.cash()["cash"] == 10000 + 85 * 200


@pytest.mark.parametrize(
    "named", [{"order_no": "22000000022"}, {"reference_id": "mine-1"}, {"order_no": "22000000022", "reference_id": "x"}]
)
def test_a_cancel_is_acknowledged_without_data(desk: Desk, named: dict[str, str]) -> None:
    desk.place()
    answer = desk.ask("DELETE", "/trade/v1/orders", named)
    assert (answer.status_code, answer.json()) == (200, {"code": 0})
    (row,) = desk.orders()
    assert (row["order_status"], row["outstand_qty"]) == ("cancelled", 0)
    assert desk.cash()["cash_withdraw"] == 8500
    again = desk.ask("DELETE", "/trade/v1/orders", named)
    assert (again.status_code, again.json()["code"]) == (400, 11030203)


@pytest.mark.parametrize(
    ("named", "code"),
    [({}, 11030201), ({"order_no": "", "reference_id": ""}, 11030201), ({"reference_id": "nobody's"}, "030202")],
)
def test_a_cancel_of_nothing_is_refused(desk: Desk, named: dict[str, str], code: object) -> None:
    desk.place()
    answer = desk.ask("DELETE", "/trade/v1/orders", named)
    assert (answer.status_code, answer.json()["code"]) == (400, code)
    assert desk.orders()[0]["order_status"] == "new"


def test_a_body_of_a_delete_that_was_not_signed_is_refused(desk: Desk, http: httpx.Client) -> None:
    desk.place()
    path = "/trade/v1/orders"
    signed = signing.headers(desk.venue, path, method="DELETE", body='{"order_no":"22000000023"}')
    sent = http.request("DELETE", desk.venue.base_url + path, content='{"order_no":"22000000022"}', headers=signed)
    assert (sent.status_code, sent.json()["code"]) == (401, 10010008)
    assert desk.orders()[0]["order_status"] == "new"


def test_an_order_that_cannot_be_paid_is_accepted_and_then_rejected(desk: Desk) -> None:
    """By the documentation, fills and rejections come later; over REST they appear in the lists."""
    desk.place(qty=Decimal(1000))
    (row,) = desk.orders()
    assert (row["order_status"], row["outstand_qty"], row["execute_qty"]) == ("rejected", 0, 0)
    assert "insufficient funds" in row["reject_reason"]
    assert desk.cash()["cash_withdraw"] == 8500
    desk.venue.exchange.check()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"order_side": "BUY"}, 11030101),
        ({"order_type": "market"}, 11030102),
        ({"symbol": "NOPE"}, 11030103),
        ({"price": None}, 11030104),
        ({"price": Decimal(0)}, 11030104),
        ({"qty": Decimal(-1)}, 11030105),
        ({"qty": "many"}, 11030105),
        ({"order_type": "stop_limit_order"}, 11030111),
        ({"market": "lse"}, 11030301),
    ],
)
def test_a_malformed_order_is_refused_with_a_code(desk: Desk, changes: dict[str, Any], code: int) -> None:
    answer = desk.ask("POST", "/trade/v1/orders", BUY | changes)
    assert (answer.status_code, answer.json()["code"]) == (400, code)
    assert desk.venue.orders == []


def test_a_second_use_of_a_reference_is_a_second_order(desk: Desk) -> None:
    """By the documentation, callers must keep it unique, so clients must not rely on the venue."""
    assert desk.place() != desk.place()
    assert len(desk.orders()) == 2
    desk.ask("DELETE", "/trade/v1/orders", {"reference_id": "mine-1"})
    assert [row["order_status"] for row in desk.orders()] == ["cancelled", "new"]  # newest first


def test_a_stop_order_waits_for_its_price(desk: Desk) -> None:
    desk.place(order_type="stop_limit_order", trigger_price=Decimal(150), price=Decimal(151))
    desk.venue.market.rest("usex:AAPL", "sell", "150", "20")
    assert desk.orders()[0]["execute_qty"] == 0
    desk.venue.market.take("usex:AAPL", "buy", "1")
    assert (desk.orders()[0]["execute_qty"], desk.orders()[0]["execute_price"]) == (10, 150)


def test_batches_execute_their_valid_lines(desk: Desk) -> None:
    orders = [BUY | {"qty": Decimal(1), "reference_id": f"mine-{n}"} for n in range(3)] + [BUY | {"symbol": "NOPE"}]
    placed = desk.data("POST", "/trade/v1/orders/batch", orders)
    assert [one.get("order_no", one.get("code")) for one in placed] == ["22000000022", "22000000023", "22000000024", 11030103]
    cancelled = desk.data("DELETE", "/trade/v1/orders/batch", [{"reference_id": "mine-0"}, {}, {"order_no": "22000000024"}])
    assert [one["code"] for one in cancelled] == [0, 11030201, 0]
    assert [row["order_status"] for row in desk.orders()] == ["cancelled", "new", "cancelled"]
    for batch in ([], orders[:1] * 6, {"orders": orders}):
        assert desk.ask("POST", "/trade/v1/orders/batch", batch).status_code == 400
    assert len(desk.venue.orders) == 3


def test_pages_stay_as_they_were_while_orders_arrive(desk: Desk) -> None:
    for number in range(5):
        desk.place(qty=Decimal(1), reference_id=f"mine-{number}")
    first = desk.data("GET", "/trade/v1/orders", query="page_index=1&page_size=2")
    desk.place(qty=Decimal(1), reference_id="late")
    rest = [desk.orders(f"page_index={number}&page_size=2") for number in (2, 3)]
    assert first["total_records"] == 5
    assert [row["reference_id"] for page in (first["orders"], *rest) for row in page] == [f"mine-{n}" for n in (4, 3, 2, 1, 0)]
    assert desk.orders()[0]["reference_id"] == "late"


def test_orders_are_chosen_by_market_portfolio_and_time(desk: Desk) -> None:
    desk.place(portfolio_id="p1")
    desk.place(market="hkex", symbol="00700", qty=Decimal(100), price=Decimal("438.30"))
    assert [row["symbol"] for row in desk.orders("market=hkex&page_index=1&page_size=1")] == ["00700"]
    assert [row["symbol"] for row in desk.orders("portfolio_id=p1")] == ["AAPL"]
    assert desk.orders("end_time=1000000000") == []
    assert desk.ask("GET", "/trade/v1/orders", query="page_size=101").status_code == 400


def test_portfolios_hold_what_was_bought_for_them(desk: Desk) -> None:
    desk.place(portfolio_id="p1", qty=Decimal("2.5"))
    desk.venue.market.fill(desk.venue.orders[-1].order_id)
    assert desk.held(portfolio="p1")["qty"] == Decimal("2.5")
    assert desk.held()["qty"] == 100
    rows = desk.data("GET", "/account/v1/positions", query="page=1")
    assert [(row["portfolio_id"], row["qty"]) for row in rows["positions"]] == [(PORTFOLIO, 100), ("p1", Decimal("2.5"))]
    assert desk.data("GET", "/account/v1/positions", query="page=2")["positions"] == []


def test_the_estimate_follows_the_cash(desk: Desk) -> None:
    wanted = {"market": "hkex", "symbol": "00700", "order_side": "buy", "price": Decimal("438.30"), "ratio": Decimal("0.5")}
    assert desk.data("POST", "/trade/v1/orders/quantity", wanted) == {"qty": 20000}
    sale = {"market": "usex", "symbol": "AAPL", "order_side": "sell", "ratio": Decimal("0.5")}
    assert desk.data("POST", "/trade/v1/orders/quantity", sale) == {"qty": Decimal("42.50")}
    desk.place(market="hkex", symbol="00700", qty=Decimal(20000), price=Decimal("438.30"))
    assert desk.data("POST", "/trade/v1/orders/quantity", wanted) == {"qty": 10000}
    refused = desk.ask("POST", "/trade/v1/orders/quantity", wanted | {"ratio": Decimal(1)})
    assert (refused.status_code, refused.json()["code"]) == (400, 11030304)


def test_reads_can_lag(desk: Desk, sandbox: Sandbox) -> None:
    desk.venue.orders_lag = 3.0
    sandbox.clock.freeze()
    desk.place()
    assert desk.orders() == []
    sandbox.clock.advance(4)
    assert len(desk.orders()) == 1
