"""Pitfalls of HabitTrade's order calls, through its clients."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from venuekit import Accepted, Refused, RetryPolicy, StillUnknown
from venuekit.errors import (
    ArgumentError,
    BadRequest,
    DecodeError,
    OutcomeUnknown,
    Rejected,
)
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import Driver, OpenClient


THRICE = RetryPolicy(attempts=3, base=0)


BUY: dict[str, Any] = {
    "market": "usex",
    "order_type": "limit_order",
    "symbol": "AAPL",
    "order_side": "buy",
    "qty": Decimal("1.50"),
    "price": Decimal("140.50"),
    "reference_id": "mine-1",
}


WRITES: list[tuple[str, Any]] = [
    ("place_order", lambda client: client.trade.place_order(**BUY)),
    ("cancel_order", lambda client: client.trade.cancel_order(reference_id="mine-1")),
    ("batch_place_orders", lambda client: client.trade.batch_place_orders([BUY])),
    ("batch_cancel_orders", lambda client: client.trade.batch_cancel_orders([{"order_no": "1"}])),
]


def test_money_is_sent_as_numbers_digit_for_digit(sandbox: Sandbox, habittrade: Driver) -> None:
    habittrade.call(lambda client: client.trade.place_order(**BUY))
    assert b'"qty":1.50' in sandbox.habittrade.requests[-1].body.replace(b" ", b"")


@pytest.mark.parametrize("fault", ["504", "500", "closed"])
@pytest.mark.parametrize(("operation", "call"), WRITES, ids=lambda value: value if isinstance(value, str) else "")
def test_a_write_of_unknown_outcome_is_not_retried(
    sandbox: Sandbox, open_client: OpenClient, operation: str, call: Any, fault: str
) -> None:
    served = sandbox.habittrade
    served.fail(operation, fault)
    with pytest.raises(OutcomeUnknown) as unknown:
        open_client("habittrade", retry=THRICE).call(call)
    assert len(served.requests) == 1
    assert unknown.value.retry_safe is False


def test_the_key_of_an_unknown_outcome_finds_the_order(sandbox: Sandbox, habittrade: Driver) -> None:
    sandbox.habittrade.fail("place_order", "504")
    with pytest.raises(OutcomeUnknown) as unknown:
        habittrade.call(lambda client: client.trade.place_order(**BUY))
    found = habittrade.walk(habittrade.client.trade.iter_orders())
    assert [order.order_no for order in found if order.reference_id in unknown.value.client_keys] == ["22000000022"]


@pytest.mark.parametrize("named", [{}, {"order_no": "1", "reference_id": "r"}])
def test_a_cancel_names_one_order(sandbox: Sandbox, habittrade: Driver, named: dict[str, str]) -> None:
    with pytest.raises(ArgumentError, match="exactly one of"):
        habittrade.call(lambda client: client.trade.cancel_order(**named))
    assert not sandbox.habittrade.requests


@pytest.mark.parametrize(
    ("code", "error"), [("7", Rejected), ('"030202"', Rejected), ("0", None), ('"0"', None), ("null", OutcomeUnknown)]
)
def test_a_cancel_without_data_is_checked_by_its_code(
    sandbox: Sandbox, habittrade: Driver, code: str, error: type[Exception] | None
) -> None:
    sandbox.habittrade.answer("cancel_order", body=f'{{"code": {code}}}')
    if error is None:
        assert habittrade.call(lambda client: client.trade.cancel_order(order_no="1")).code == 0
        return
    with pytest.raises(error):
        habittrade.call(lambda client: client.trade.cancel_order(order_no="1"))


def test_error_codes_have_names(sandbox: Sandbox, habittrade: Driver) -> None:
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
def test_a_listing_of_another_form_raises_decode_error(sandbox: Sandbox, habittrade: Driver, data: str) -> None:
    sandbox.habittrade.answer("get_positions", body=f'{{"code": 0, "data": {data}}}')
    with pytest.raises(DecodeError, match=r"data"):
        list(habittrade.walk(habittrade.client.account.iter_positions()))


def test_unknown_outcomes_are_reconciled(sandbox: Sandbox, habittrade: Driver) -> None:
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
    # A duplicate reference proves nothing if the orders differ.
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
