"""Traps of the order calls of CoinAPI EMS and HabitTrade, seen through their clients."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from venuekit import Accepted, Refused, RetryPolicy, StillUnknown
from venuekit.errors import (
    ArgumentError,
    AuthenticationError,
    BadRequest,
    DecodeError,
    ExchangeUnreachable,
    NotFound,
    OutcomeUnknown,
    Rejected,
)
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import Face, OpenClient

THRICE = RetryPolicy(attempts=3, base=0)
SELL: dict[str, Any] = {
    "exchange_id": "KRAKEN",
    "client_order_id": "mine-1",
    "symbol_id_coinapi": "KRAKEN_SPOT_BTC_USDT",
    "amount_order": Decimal("0.00100"),
    "price": Decimal("31939.470"),
    "side": "SELL",
    "order_type": "LIMIT",
    "time_in_force": "GOOD_TILL_CANCEL",
}
BUY: dict[str, Any] = {
    "market": "usex",
    "order_type": "limit_order",
    "symbol": "AAPL",
    "order_side": "buy",
    "qty": Decimal("1.50"),
    "price": Decimal("140.50"),
    "reference_id": "mine-1",
}
NOW = datetime.now(UTC)


def history(client: Any) -> Any:
    return client.orders.get_order_history(time_start=NOW - timedelta(days=3000), time_end=NOW + timedelta(days=1))


CANCEL = {"exchange_id": "KRAKEN", "client_order_id": "mine-1"}


def test_an_order_that_the_exchange_refuses_is_a_result(coinapi_ems: Face) -> None:
    refused = coinapi_ems.call(lambda client: client.orders.create_order(**SELL | {"amount_order": 5}))
    assert refused.status == "REJECTED"
    assert refused.exchange_order_id is None
    assert "too little" in refused.error_message


def test_money_is_sent_as_numbers_digit_for_digit(sandbox: Sandbox, coinapi_ems: Face, habittrade: Face) -> None:
    coinapi_ems.call(lambda client: client.orders.create_order(**SELL))
    assert b'"amount_order":0.00100' in sandbox.coinapi_ems.requests[-1].body.replace(b" ", b"")
    assert b'"price":31939.470' in sandbox.coinapi_ems.requests[-1].body.replace(b" ", b"")
    habittrade.call(lambda client: client.trade.place_order(**BUY))
    assert b'"qty":1.50' in sandbox.habittrade.requests[-1].body.replace(b" ", b"")


WRITES: list[tuple[str, str, Any]] = [
    ("coinapi_ems", "create_order", lambda client: client.orders.create_order(**SELL)),
    ("coinapi_ems", "cancel_order", lambda client: client.orders.cancel_order(**CANCEL)),
    ("coinapi_ems", "cancel_all_orders", lambda client: client.orders.cancel_all_orders(exchange_id="KRAKEN")),
    ("coinapi_ems", "delete_account_all", lambda client: client.management.delete_account_all()),
    ("habittrade", "place_order", lambda client: client.trade.place_order(**BUY)),
    ("habittrade", "cancel_order", lambda client: client.trade.cancel_order(reference_id="mine-1")),
    ("habittrade", "batch_place_orders", lambda client: client.trade.batch_place_orders([BUY])),
    ("habittrade", "batch_cancel_orders", lambda client: client.trade.batch_cancel_orders([{"order_no": "1"}])),
]


@pytest.mark.parametrize("fault", ["504", "500", "closed"])
@pytest.mark.parametrize(("venue", "operation", "call"), WRITES, ids=lambda value: value if isinstance(value, str) else "")
def test_a_write_whose_fate_is_unknown_is_not_sent_again(
    sandbox: Sandbox, open_client: OpenClient, venue: str, operation: str, call: Any, fault: str
) -> None:
    served = sandbox.venues[venue]
    served.fail(operation, fault)
    with pytest.raises(OutcomeUnknown) as unknown:
        open_client(venue, retry=THRICE).call(call)
    assert len(served.requests) == 1
    assert unknown.value.retry_safe is False


def test_the_key_of_an_unknown_outcome_finds_the_order(sandbox: Sandbox, coinapi_ems: Face, habittrade: Face) -> None:
    sandbox.coinapi_ems.fail("create_order", "504")
    with pytest.raises(OutcomeUnknown) as unknown:
        coinapi_ems.call(lambda client: client.orders.create_order(**SELL))
    assert unknown.value.client_keys == ("mine-1",)
    assert coinapi_ems.call(lambda client: client.orders.get_order_status(*unknown.value.client_keys)).status == "NEW"
    sandbox.habittrade.fail("place_order", "504")
    with pytest.raises(OutcomeUnknown) as unknown:
        habittrade.call(lambda client: client.trade.place_order(**BUY))
    found = habittrade.walk(habittrade.client.trade.iter_orders())
    assert [order.order_no for order in found if order.reference_id in unknown.value.client_keys] == ["22000000022"]


def test_an_order_that_is_not_found_is_told_by_its_code(coinapi_ems: Face) -> None:
    with pytest.raises(NotFound) as missing:
        coinapi_ems.call(lambda client: client.orders.get_order_status("never sent"))
    assert missing.value.venue_code == "ORDER_ID_NOT_FOUND"
    with pytest.raises(ExchangeUnreachable) as unreachable:  # a 490, whatever the reason in its body
        coinapi_ems.call(lambda client: client.orders.cancel_order(exchange_id="KRAKEN", client_order_id="never sent"))
    assert unreachable.value.venue_code == "ORDER_ID_NOT_FOUND"


@pytest.mark.parametrize("errors", ['"the price is missing"', '{"price": ["is missing"]}'])
def test_a_validation_error_may_be_a_text_or_an_object(sandbox: Sandbox, coinapi_ems: Face, errors: str) -> None:
    sandbox.coinapi_ems.answer("create_order", status=400, body=f'{{"title": "Refused", "errors": {errors}}}')
    with pytest.raises(BadRequest, match="Refused") as refused:
        coinapi_ems.call(lambda client: client.orders.create_order(**SELL))
    assert refused.value.body.errors in ("the price is missing", {"price": ["is missing"]})  # type: ignore[attr-defined]


@pytest.mark.parametrize("raw", ['"text"', '{"margin": 0.10, "tags": [1, null]}', "null"])
def test_other_data_of_a_position_may_be_anything(sandbox: Sandbox, coinapi_ems: Face, raw: str) -> None:
    sandbox.coinapi_ems.answer("get_positions", body=f'[{{"exchange_id": "X", "data": [{{"raw_data": {raw}}}]}}]')
    ((row,),) = [account.data for account in coinapi_ems.do("get_positions")]
    assert row.raw_data in ("text", {"margin": Decimal("0.10"), "tags": [1, None]}, None)


@pytest.mark.parametrize("fills", ["[[31939.47, 31939.670]]", "[31939.47, 31939.670]"])
def test_lists_in_the_log_may_be_flat_or_nested(sandbox: Sandbox, coinapi_ems: Face, fills: str) -> None:
    others = '"side": 2, "execInst": ["A"], "statusHistoryStatus": [["B"]], "expireTime": "2022-05-01T00:00:00"'
    body = f'[{{"fillsPrice": {fills}, {others}}}]'
    sandbox.coinapi_ems.answer("get_order_history", body=body)
    (row,) = coinapi_ems.call(history)
    prices = row.fills_price[0] if isinstance(row.fills_price[0], list) else row.fills_price
    assert list(map(str, prices)) == ["31939.47", "31939.670"]
    assert (row.side, row.exec_inst, row.status_history_status) == (2, ["A"], [["B"]])


def test_secrets_that_the_venue_sends_do_not_show(sandbox: Sandbox, coinapi_ems: Face) -> None:
    coinapi_ems.call(
        lambda client: client.management.persist_account(
            exchange_id="COINBASE", parameters=[{"key": "PassPhrase", "value": "hush-hush"}]
        )
    )
    account = coinapi_ems.do("get_account")[-1]
    coinapi_ems.call(lambda client: client.orders.create_order(**SELL))
    row = coinapi_ems.call(history)[-1]
    assert account.parameters[0].value.reveal() == "hush-hush"
    assert account.parameters[0].key == "PassPhrase"
    for shown in (repr(account), str(account.parameters), repr(row)):
        assert "hush-hush" not in shown
        assert sandbox.coinapi_ems.client_args["api_key"] not in shown
    for leave in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError):
            leave(account)


@pytest.mark.parametrize(
    ("code", "error"), [("7", Rejected), ('"030202"', Rejected), ("0", None), ('"0"', None), ("null", OutcomeUnknown)]
)
def test_a_cancel_without_data_is_judged_by_its_code(
    sandbox: Sandbox, habittrade: Face, code: str, error: type[Exception] | None
) -> None:
    sandbox.habittrade.answer("cancel_order", body=f'{{"code": {code}}}')
    if error is None:
        assert habittrade.call(lambda client: client.trade.cancel_order(order_no="1")).code == 0
        return
    with pytest.raises(error):
        habittrade.call(lambda client: client.trade.cancel_order(order_no="1"))


def test_numbers_of_failures_have_names(sandbox: Sandbox, habittrade: Face) -> None:
    from venuekit_habittrade.models import ErrorCode

    with pytest.raises(BadRequest) as refused:
        habittrade.call(lambda client: client.trade.cancel_order(order_no="nobody's"))
    assert refused.value.venue_code == ErrorCode.ORDER_REFERENCE_INVALID
    sandbox.habittrade.answer("place_order", status=400, body='{"code": 11030103, "message": "product code invalid"}')
    with pytest.raises(BadRequest) as refused:
        habittrade.call(lambda client: client.trade.place_order(**BUY))
    assert refused.value.venue_code == ErrorCode.SYMBOL_INVALID
    assert not ErrorCode("11039999").is_known


@pytest.mark.parametrize("data", ['[{"product_code": "AAPL"}]', '{"list": []}', "{}"])
def test_a_listing_of_another_form_is_an_error_and_no_empty_page(sandbox: Sandbox, habittrade: Face, data: str) -> None:
    sandbox.habittrade.answer("get_positions", body=f'{{"code": 0, "data": {data}}}')
    with pytest.raises(DecodeError, match=r"data"):
        list(habittrade.walk(habittrade.client.account.iter_positions()))


@pytest.mark.parametrize("both", [{}, {"order_no": "1", "reference_id": "r"}])
def test_a_cancel_names_one_order(sandbox: Sandbox, habittrade: Face, coinapi_ems: Face, both: dict[str, str]) -> None:
    named = {"client_order_id": "a", "exchange_order_id": "b"} if both else {}
    with pytest.raises(ArgumentError, match="exactly one of"):
        habittrade.call(lambda client: client.trade.cancel_order(**both))
    with pytest.raises(ArgumentError, match="exactly one of"):
        coinapi_ems.call(lambda client: client.orders.cancel_order(exchange_id="KRAKEN", **named))
    assert not sandbox.habittrade.requests
    assert not sandbox.coinapi_ems.requests


@pytest.mark.parametrize("named", ["client_order_id", "exchange_order_id"])
def test_unknown_outcomes_at_coinapi_are_reconciled(sandbox: Sandbox, coinapi_ems: Face, named: str) -> None:
    sandbox.coinapi_ems.fail("create_order", "504")
    with pytest.raises(OutcomeUnknown) as unknown:
        coinapi_ems.call(lambda client: client.orders.create_order(**SELL))
    placed = coinapi_ems.call(lambda client: client.reconcile(unknown.value, wait=0))
    assert isinstance(placed, Accepted)
    assert placed.order.client_order_id == "mine-1"
    sandbox.coinapi_ems.fail("create_order", "504")
    with pytest.raises(OutcomeUnknown) as unknown:
        coinapi_ems.call(lambda client: client.orders.create_order(**SELL | {"client_order_id": "poor", "amount_order": 5}))
    assert isinstance(coinapi_ems.call(lambda client: client.reconcile(unknown.value, wait=0)), Refused)
    sandbox.coinapi_ems.answer("create_order", status=504)
    with pytest.raises(OutcomeUnknown) as unknown:
        coinapi_ems.call(lambda client: client.orders.create_order(**SELL | {"client_order_id": "never arrived"}))
    assert isinstance(coinapi_ems.call(lambda client: client.reconcile(unknown.value, wait=0)), StillUnknown)

    cancel = {"exchange_id": "KRAKEN", named: getattr(placed.order, named)}
    sandbox.coinapi_ems.answer("cancel_order", status=504)
    with pytest.raises(OutcomeUnknown) as unknown:
        coinapi_ems.call(lambda client: client.orders.cancel_order(**cancel))
    assert isinstance(
        coinapi_ems.call(lambda client: client.reconcile(unknown.value, wait=0)), StillUnknown
    )  # it is open, so far
    sandbox.coinapi_ems.fail("cancel_order", "504")
    with pytest.raises(OutcomeUnknown) as unknown:
        coinapi_ems.call(lambda client: client.orders.cancel_order(**cancel))
    verdict = coinapi_ems.call(lambda client: client.reconcile(unknown.value, wait=0))
    # By the exchange's id an order is only found while it is open.
    assert isinstance(verdict, Accepted if named == "client_order_id" else StillUnknown)


def test_unknown_outcomes_at_habittrade_are_reconciled(sandbox: Sandbox, habittrade: Face) -> None:
    def unknown(call: Any, operation: str, *, arrives: bool) -> Any:
        if arrives:
            sandbox.habittrade.fail(operation, "504")
        else:
            sandbox.habittrade.answer(operation, status=504)
        with pytest.raises(OutcomeUnknown) as raised:
            habittrade.call(call)
        return habittrade.call(lambda client: client.reconcile(raised.value, wait=0))

    def place(**changes: Any) -> Any:
        return lambda client: client.trade.place_order(**BUY | changes)

    assert unknown(place(), "place_order", arrives=True).order.order_no == "22000000022"
    assert isinstance(unknown(place(reference_id="never arrived"), "place_order", arrives=False), StillUnknown)
    assert isinstance(unknown(place(reference_id="poor", qty=1000), "place_order", arrives=True), Refused)
    # A reference used twice proves nothing where the orders differ.
    assert isinstance(unknown(place(qty=2), "place_order", arrives=False), StillUnknown)
    both = unknown(
        lambda client: client.trade.batch_place_orders(
            [BUY | {"reference_id": "a"}, BUY | {"reference_id": "b", "symbol": "NOPE"}]
        ),
        "batch_place_orders",
        arrives=True,
    )
    assert {key: type(line) for key, line in both.lines.items()} == {"a": Accepted, "b": StillUnknown}
    cancel: Any = lambda client: client.trade.cancel_order(reference_id="a")  # noqa: E731
    assert isinstance(unknown(cancel, "cancel_order", arrives=False), StillUnknown)
    assert isinstance(unknown(cancel, "cancel_order", arrives=True), Accepted)
    sandbox.habittrade.market.fill(sandbox.habittrade.orders[0].order_id)
    filled: Any = lambda client: client.trade.cancel_order(order_no="22000000022")  # noqa: E731
    assert isinstance(unknown(filled, "cancel_order", arrives=False), Refused)


def test_accounts_are_managed_on_a_host_of_their_own(sandbox: Sandbox, open_client: OpenClient) -> None:
    with Sandbox(["coinapi_ems"]) as other:
        key = {"api_key": sandbox.coinapi_ems.client_args["api_key"]}
        split = open_client("coinapi_ems", **key, base_urls={"management": other.coinapi_ems.base_url})
        split.do("get_balances")
        with pytest.raises(AuthenticationError):  # it has another key; the call went there all the same
            split.do("locations")
        assert [request.operation for request in sandbox.coinapi_ems.requests] == ["get_balances"]
        assert {request.operation for request in other.coinapi_ems.requests} == {"locations"}
