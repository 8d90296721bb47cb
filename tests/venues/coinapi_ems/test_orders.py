"""Pitfalls of CoinAPI EMS' order calls, through its clients."""

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
    ExchangeUnreachable,
    NotFound,
    OutcomeUnknown,
)
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import Driver, OpenClient

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
NOW = datetime.now(UTC)


def history(client: Any) -> Any:
    return client.orders.get_order_history(time_start=NOW - timedelta(days=3000), time_end=NOW + timedelta(days=1))


CANCEL = {"exchange_id": "KRAKEN", "client_order_id": "mine-1"}


def test_an_order_that_the_exchange_refuses_is_a_result(coinapi_ems: Driver) -> None:
    refused = coinapi_ems.call(lambda client: client.orders.create_order(**SELL | {"amount_order": 5}))
    assert refused.status == "REJECTED"
    assert refused.exchange_order_id is None
    assert "missing" in refused.error_message


def test_money_is_sent_as_numbers_digit_for_digit(sandbox: Sandbox, coinapi_ems: Driver) -> None:
    coinapi_ems.call(lambda client: client.orders.create_order(**SELL))
    assert b'"amount_order":0.00100' in sandbox.coinapi_ems.requests[-1].body.replace(b" ", b"")
    assert b'"price":31939.470' in sandbox.coinapi_ems.requests[-1].body.replace(b" ", b"")


WRITES: list[tuple[str, Any]] = [
    ("create_order", lambda client: client.orders.create_order(**SELL)),
    ("cancel_order", lambda client: client.orders.cancel_order(**CANCEL)),
    ("cancel_all_orders", lambda client: client.orders.cancel_all_orders(exchange_id="KRAKEN")),
    ("delete_account_all", lambda client: client.management.delete_account_all()),
]


@pytest.mark.parametrize("fault", ["504", "500", "closed"])
@pytest.mark.parametrize(("operation", "call"), WRITES, ids=lambda value: value if isinstance(value, str) else "")
def test_a_write_of_unknown_outcome_is_not_retried(
    sandbox: Sandbox, open_client: OpenClient, operation: str, call: Any, fault: str
) -> None:
    served = sandbox.coinapi_ems
    served.fail(operation, fault)
    with pytest.raises(OutcomeUnknown) as unknown:
        open_client("coinapi_ems", retry=THRICE).call(call)
    assert len(served.requests) == 1
    assert unknown.value.retry_safe is False


def test_the_key_of_an_unknown_outcome_finds_the_order(sandbox: Sandbox, coinapi_ems: Driver) -> None:
    sandbox.coinapi_ems.fail("create_order", "504")
    with pytest.raises(OutcomeUnknown) as unknown:
        coinapi_ems.call(lambda client: client.orders.create_order(**SELL))
    assert unknown.value.client_keys == ("mine-1",)
    assert coinapi_ems.call(lambda client: client.orders.get_order_status(*unknown.value.client_keys)).status == "NEW"


def test_an_order_that_is_not_found_has_a_code(coinapi_ems: Driver) -> None:
    with pytest.raises(NotFound) as missing:
        coinapi_ems.call(lambda client: client.orders.get_order_status("never sent"))
    assert missing.value.venue_code == "ORDER_ID_NOT_FOUND"
    with pytest.raises(ExchangeUnreachable) as unreachable:  # any 490, whatever the reason in its body
        coinapi_ems.call(lambda client: client.orders.cancel_order(exchange_id="KRAKEN", client_order_id="never sent"))
    assert unreachable.value.venue_code == "ORDER_ID_NOT_FOUND"


@pytest.mark.parametrize("errors", ['"the price is missing"', '{"price": ["is missing"]}'])
def test_a_validation_error_may_be_a_text_or_an_object(sandbox: Sandbox, coinapi_ems: Driver, errors: str) -> None:
    sandbox.coinapi_ems.answer("create_order", status=400, body=f'{{"title": "Refused", "errors": {errors}}}')
    with pytest.raises(BadRequest, match="Refused") as refused:
        coinapi_ems.call(lambda client: client.orders.create_order(**SELL))
    assert refused.value.body.errors in ("the price is missing", {"price": ["is missing"]})  # type: ignore[attr-defined]


@pytest.mark.parametrize("raw", ['"text"', '{"margin": 0.10, "tags": [1, null]}', "null"])
def test_other_data_of_a_position_may_be_anything(sandbox: Sandbox, coinapi_ems: Driver, raw: str) -> None:
    sandbox.coinapi_ems.answer("get_positions", body=f'[{{"exchange_id": "X", "data": [{{"raw_data": {raw}}}]}}]')
    ((row,),) = [account.data for account in coinapi_ems.do("get_positions")]
    assert row.raw_data in ("text", {"margin": Decimal("0.10"), "tags": [1, None]}, None)


@pytest.mark.parametrize("fills", ["[[31939.47, 31939.670]]", "[31939.47, 31939.670]"])
def test_lists_in_the_log_may_be_flat_or_nested(sandbox: Sandbox, coinapi_ems: Driver, fills: str) -> None:
    others = '"side": 2, "execInst": ["A"], "statusHistoryStatus": [["B"]], "expireTime": "2022-05-01T00:00:00"'
    body = f'[{{"fillsPrice": {fills}, {others}}}]'
    sandbox.coinapi_ems.answer("get_order_history", body=body)
    (row,) = coinapi_ems.call(history)
    prices = row.fills_price[0] if isinstance(row.fills_price[0], list) else row.fills_price
    assert list(map(str, prices)) == ["31939.47", "31939.670"]
    assert (row.side, row.exec_inst, row.status_history_status) == (2, ["A"], [["B"]])


def test_secrets_in_responses_are_hidden(sandbox: Sandbox, coinapi_ems: Driver) -> None:
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


@pytest.mark.parametrize("named", [{}, {"client_order_id": "a", "exchange_order_id": "b"}])
def test_a_cancel_names_one_order(sandbox: Sandbox, coinapi_ems: Driver, named: dict[str, str]) -> None:
    with pytest.raises(ArgumentError, match="exactly one of"):
        coinapi_ems.call(lambda client: client.orders.cancel_order(exchange_id="KRAKEN", **named))
    assert not sandbox.coinapi_ems.requests


@pytest.mark.parametrize("named", ["client_order_id", "exchange_order_id"])
def test_unknown_outcomes_are_reconciled(sandbox: Sandbox, coinapi_ems: Driver, named: str) -> None:
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
    assert isinstance(coinapi_ems.call(lambda client: client.reconcile(unknown.value, wait=0)), StillUnknown)  # still open
    sandbox.coinapi_ems.fail("cancel_order", "504")
    with pytest.raises(OutcomeUnknown) as unknown:
        coinapi_ems.call(lambda client: client.orders.cancel_order(**cancel))
    verdict = coinapi_ems.call(lambda client: client.reconcile(unknown.value, wait=0))
    # The exchange's id finds only open orders.
    assert isinstance(verdict, Accepted if named == "client_order_id" else StillUnknown)


def test_accounts_are_managed_on_a_separate_host(sandbox: Sandbox, open_client: OpenClient) -> None:
    with Sandbox(["coinapi_ems"]) as other:
        key = {"api_key": sandbox.coinapi_ems.client_args["api_key"]}
        split = open_client("coinapi_ems", **key, base_urls={"management": other.coinapi_ems.base_url})
        split.do("get_balances")
        with pytest.raises(AuthenticationError):  # the host has another key, so the call arrived there
            split.do("locations")
        assert [request.operation for request in sandbox.coinapi_ems.requests] == ["get_balances"]
        assert {request.operation for request in other.coinapi_ems.requests} == {"locations"}
