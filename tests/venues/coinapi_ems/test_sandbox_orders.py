"""CoinAPI EMS' sandbox: the life cycle of orders, and their effect on balances and positions."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.sandbox.signing import exact
from tests.venues.coinapi_ems import signing
from venuekit_sandbox import Sandbox, samples

SELL = {
    "exchange_id": "KRAKEN",
    "client_order_id": "mine-1",
    "symbol_id_coinapi": "KRAKEN_SPOT_BTC_USDT",
    "amount_order": Decimal("0.001"),
    "price": Decimal("31939.47"),
    "side": "SELL",
    "order_type": "LIMIT",
    "time_in_force": "GOOD_TILL_CANCEL",
}


class Desk:
    """Calls to the venue without client code."""

    def __init__(self, sandbox: Sandbox, http: httpx.Client) -> None:
        self.venue: Any = sandbox.coinapi_ems
        self._http = http

    def ask(self, method: str, path: str, body: object = None) -> httpx.Response:
        content = None if body is None else samples.write(body)
        return self._http.request(method, f"{self.venue.base_url}{path}", content=content, headers=signing.headers(self.venue))

    def order(self, **changes: object) -> Any:
        answer = self.ask("POST", "/v1/orders", SELL | changes)
        assert answer.status_code == 200, answer.text
        return exact(answer.content)

    def status(self, client_order_id: str = "mine-1") -> Any:
        return exact(self.ask("GET", f"/v1/orders/status/{client_order_id}").content)

    def balance(self, exchange_id: str, asset: str) -> dict[str, Any]:
        (account,) = self.read("/v1/balances", exchange_id)
        rows = {row.get("asset_id_coinapi", row["asset_id_exchange"]): row for row in account["data"]}
        return dict(rows.get(asset, {}))

    def read(self, path: str, exchange_id: str = "KRAKEN") -> Any:
        return exact(self.ask("GET", f"{path}?exchange_id={exchange_id.replace('/', '%2F')}").content)


@pytest.fixture
def desk(sandbox: Sandbox, http: httpx.Client) -> Desk:
    sandbox.coinapi_ems.reset()
    return Desk(sandbox, http)


def test_an_order_rests_is_partly_filled_and_is_paid(desk: Desk) -> None:
    placed = desk.order()
    assert (placed["status"], placed["amount_open"], placed["avg_px"]) == ("NEW", Decimal("0.001"), 0)
    assert placed["exchange_order_id"]
    assert [one["client_order_id"] for one in desk.read("/v1/orders")] == ["mine-1"]
    held = desk.balance("KRAKEN", "BTC")
    assert (held["balance"], held["available"], held["locked"]) == (
        Decimal("0.00134444"),
        Decimal("0.00034444"),
        Decimal("0.001"),
    )

    desk.venue.market.fill(desk.venue.orders[-1].order_id, "0.0004")
    part = desk.status()
    assert (part["status"], part["amount_filled"], part["amount_open"]) == (
        "PARTIALLY_FILLED",
        Decimal("0.0004"),
        Decimal("0.0006"),
    )
    desk.venue.market.fill(desk.venue.orders[-1].order_id)
    whole = desk.status()
    assert (whole["status"], whole["amount_open"], whole["avg_px"]) == ("FILLED", 0, Decimal("31939.47"))
    assert [fill["amount"] for fill in whole["fills"]] == [Decimal("0.0004"), Decimal("0.0006")]
    assert [status for status, _ in whole["status_history"]] == [
        *("RECEIVED", "ROUTING", "ROUTED", "NEW", "PARTIALLY_FILLED", "FILLED"),
    ]
    times = [at for _, at in whole["status_history"]]
    assert times == sorted(times)
    assert all(len(at) == len("2020-05-27T11:16:20.1677709Z") for at in times)

    assert desk.read("/v1/orders") == []
    btc, usdt = (desk.balance("KRAKEN", asset) for asset in ("BTC", "USDT"))
    assert (btc["balance"], btc["locked"], btc["traded"]) == (Decimal("0.00034444"), 0, Decimal("0.008"))
    assert usdt["balance"] == usdt["available"] == Decimal("0.001") * Decimal("31939.47")
    desk.venue.exchange.check()


def test_a_cancel_is_pending_at_first_and_frees_what_was_locked(desk: Desk) -> None:
    desk.order()
    wanted = {"exchange_id": "KRAKEN", "client_order_id": "mine-1"}
    asked = desk.ask("POST", "/v1/orders/cancel", wanted)
    assert exact(asked.content)["status"] == "PENDING_CANCEL"  # type: ignore[index]
    assert (desk.status()["status"], desk.status()["amount_open"]) == ("CANCELED", Decimal("0.001"))
    assert desk.balance("KRAKEN", "BTC")["available"] == Decimal("0.00134444")
    again = exact(desk.ask("POST", "/v1/orders/cancel", wanted).content)
    assert again["status"] == "CANCELED"  # type: ignore[index]
    unknown = desk.ask("POST", "/v1/orders/cancel", wanted | {"client_order_id": "nobody's"})
    assert (unknown.status_code, unknown.json()["reject_reason"]) == (490, "ORDER_ID_NOT_FOUND")


def test_an_order_is_cancelled_by_the_exchanges_id_and_all_at_once(desk: Desk) -> None:
    first, *_ = (desk.order(client_order_id=f"mine-{number}", amount_order=Decimal("0.0002")) for number in range(3))
    desk.ask("POST", "/v1/orders/cancel", {"exchange_id": "KRAKEN", "exchange_order_id": first["exchange_order_id"]})
    assert desk.status("mine-0")["status"] == "CANCELED"
    desk.order(client_order_id="mine-1", amount_order=Decimal("0.0002"))
    desk.order(client_order_id="mine-2", amount_order=Decimal("0.0002"))
    answer = desk.ask("POST", "/v1/orders/cancel/all", {"exchange_id": "KRAKEN"})
    assert (answer.status_code, answer.json()["type"]) == (200, "MESSAGE_REJECT")  # the documented success
    assert desk.read("/v1/orders") == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"amount_order": Decimal(5)}, "missing"),
        ({"amount_order": Decimal(0)}, "more than zero"),
        ({"symbol_id_coinapi": "KRAKEN_SPOT_XXX_YYY"}, "not listed"),
        ({"symbol_id_coinapi": "BITMEX_PERP_BTC_USD"}, "not listed"),
        ({"price": Decimal(1), "exec_inst": ["MAKER_OR_CANCEL"]}, "post-only"),
    ],
)
def test_a_refused_order_is_reported_with_status_200(desk: Desk, changes: dict[str, Any], words: str) -> None:
    desk.venue.deposit("BITMEX", "USD", 100)
    desk.venue.market.rest("KRAKEN_SPOT_BTC_USDT", "buy", "30000", "1")
    refused = desk.order(**changes)
    assert (refused["status"], refused["exchange_order_id"], refused["amount_filled"]) == ("REJECTED", None, 0)
    assert words in refused["error_message"]
    assert desk.status() == refused
    assert desk.read("/v1/orders") == []
    desk.venue.exchange.check()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"amount_order": "0.001"}, "amount_order"),
        ({"price": None}, "price"),
        ({"side": "buy"}, "side"),
        ({"order_type": "MARKET"}, "order_type"),
        ({"client_order_id": ""}, "client_order_id"),
        ({"symbol_id_coinapi": None}, "symbol_id_exchange"),
        ({"time_in_force": "GOOD_TILL_TIME_OMS"}, "expire_time"),
        ({"exec_inst": "MAKER_OR_CANCEL"}, "exec_inst"),
    ],
)
def test_a_malformed_order_is_a_validation_error(desk: Desk, changes: dict[str, Any], field: str) -> None:
    answer = desk.ask("POST", "/v1/orders", SELL | changes)
    assert (answer.status_code, answer.json()["status"]) == (400, 400)
    assert answer.json()["errors"].startswith(field)
    assert desk.venue.orders == []


def test_a_second_use_of_a_client_order_id_is_a_second_order(desk: Desk) -> None:
    """No page documents a refusal, so clients must not rely on one."""
    desk.order(amount_order=Decimal("0.0002"))
    desk.order(amount_order=Decimal("0.0003"))
    assert len(desk.venue.orders) == len(desk.read("/v1/orders")) == 2
    assert desk.status()["amount_order"] == Decimal("0.0003")  # the newest


def test_immediate_orders(desk: Desk) -> None:
    desk.venue.market.rest("KRAKEN_SPOT_BTC_USDT", "buy", "32000", "0.0004")
    killed = desk.order(client_order_id="fok", time_in_force="FILL_OR_KILL")
    assert (killed["status"], killed["amount_filled"]) == ("CANCELED", 0)
    taken = desk.order(client_order_id="ioc", time_in_force="IMMEDIATE_OR_CANCEL")
    assert (taken["status"], taken["amount_filled"], taken["avg_px"]) == ("CANCELED", Decimal("0.0004"), 32000)


def test_an_order_expires_by_the_clock(desk: Desk, sandbox: Sandbox) -> None:
    at = desk.venue.clock.now()
    desk.order(time_in_force="GOOD_TILL_TIME_EXCHANGE", expire_time=at.replace(year=at.year + 1).isoformat())
    assert desk.status()["status"] == "NEW"
    sandbox.clock.advance(days=367)
    assert desk.status()["status"] == "CANCELED"


def test_positions_follow_trades_of_shortable_assets(desk: Desk) -> None:
    (documented,) = desk.read("/v1/positions")
    assert documented["data"][0]["symbol_id_exchange"] == "XBTUSD"
    desk.venue.deposit("BITMEX", "USD", 1000)
    desk.venue.market.rest("BITMEX_PERP_BTC_USD", "buy", "100", "2")
    desk.venue.market.rest("BITMEX_PERP_BTC_USD", "buy", "90", "2")
    desk.order(
        exchange_id="BITMEX", symbol_id_coinapi=None, symbol_id_exchange="XBTUSD", amount_order=Decimal(4), price=Decimal(80)
    )
    (account,) = desk.read("/v1/positions", "BITMEX")
    (row,) = account["data"]
    assert (row["side"], row["quantity"], row["avg_entry_price"], row["unrealized_pnl"]) == ("SELL", 4, 95, 20)
    assert desk.balance("BITMEX", "USD")["balance"] == 1000 + 2 * 100 + 2 * 90
    desk.venue.exchange.check()


def test_the_log_has_the_documented_row_and_every_order_in_the_span(desk: Desk) -> None:
    desk.order()
    desk.order(client_order_id="refused", amount_order=Decimal(5))

    def logged(start: str, end: str) -> Any:
        return exact(desk.ask("GET", f"/v1/orders/history?time_start={start}&time_end={end}").content)

    now = desk.venue.clock.now()
    rows = logged("2022-01-01", f"{now.year + 1}-01-01")
    assert [row["clientOrderId"] for row in rows] == ["7d8a-4888", "refused", "mine-1"]
    assert (rows[2]["side"], rows[2]["status"], rows[2]["statusHistoryStatus"]) == (
        2,
        "NEW",
        [["RECEIVED", "ROUTING", "ROUTED", "NEW"]],
    )
    assert rows[1]["errorMessageMessage"]
    assert [row["clientOrderId"] for row in logged("2022-06-27T00:00:00Z", "2022-06-28")] == ["7d8a-4888"]
    broken = desk.ask("GET", "/v1/orders/history?time_start=yesterday&time_end=2022-06-28")
    assert (broken.status_code, broken.json()) == (400, {"message": "time_start is not an ISO 8601 time"})


def test_reads_can_lag(desk: Desk, sandbox: Sandbox) -> None:
    desk.venue.orders_lag = 3.0
    sandbox.clock.freeze()
    desk.order()
    assert desk.ask("GET", "/v1/orders/status/mine-1").status_code == 404
    assert desk.read("/v1/orders") == []
    sandbox.clock.advance(4)
    assert desk.status()["status"] == "NEW"


def test_accounts_are_registered_replaced_and_removed(desk: Desk) -> None:
    account = {"exchange_id": "COINBASE/X", "parameters": [{"key": "PassPhrase", "value": "hush"}]}
    assert desk.ask("POST", "/v1/accounts", account).status_code == 200
    assert desk.ask("POST", "/v1/accounts", account).status_code == 200
    accounts = desk.ask("GET", "/v1/accounts").json()
    assert [one["exchange_id"] for one in accounts] == ["KRAKEN/JOHN", "COINBASE/X"]
    assert desk.ask("GET", "/v1/accounts?filter_exchange_id=COINBASE%2FX").json() == [account]
    assert [one["exchange_id"] for one in desk.ask("GET", "/v1/endpoints").json()] == ["KRAKEN/JOHN", "COINBASE/X"]
    assert desk.ask("DELETE", "/v1/accounts?exchange_id=KRAKEN%2FJOHN").status_code == 200
    assert desk.ask("DELETE", "/v1/accounts?exchange_id=KRAKEN%2FJOHN").status_code == 404
    assert desk.ask("DELETE", "/v1/accounts").status_code == 400
    assert desk.ask("DELETE", "/v1/accounts/all").status_code == 200
    assert desk.ask("GET", "/v1/accounts").json() == []
    assert desk.ask("GET", "/v1/certificate/pem").headers["content-type"].startswith("text/plain")
    desk.venue.reset()
    assert len(desk.ask("GET", "/v1/accounts").json()) == 1
