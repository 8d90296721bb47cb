"""Amounts arrive digit for digit, written as numbers or as strings, or not at all."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from venuekit.errors import DecodeError

if TYPE_CHECKING:
    from tests.conftest import Face
    from venuekit_sandbox import Sandbox

EXACT = (
    "12345678901234567.123456789",
    "123456789012345678901234567890",
    "0.123456789012345678901234567890",
    "-99999999999999999999999999999.9999999999999999999999999999991",
    "0.10",
    "139.0",
    "100",
    "-0.52",
    "0",
    "8.58e-08",
    "1E+30",
    "-0",
    "-0.00",
)
NOT_NUMBERS = ("NaN", "nan", "-NaN", "sNaN", "Infinity", "-Infinity", "inf", "-inf", "+Infinity")


def fill(**changed: object) -> dict[str, object]:
    names = ("fill_id", "trade_id", "order_id", "ticker", "market_ticker")
    return {**dict.fromkeys(names, "x"), "is_taker": True, **changed}


@pytest.mark.parametrize("quote", ["", '"'], ids=["number", "string"])
@pytest.mark.parametrize("digits", EXACT)
def test_balances_keep_every_digit(sandbox: Sandbox, coinapi_ems: Face, digits: str, quote: str) -> None:
    sandbox.coinapi_ems.answer("get_balances", body='[{"data": [{"balance": %s}]}]' % (quote + digits + quote))
    [account] = coinapi_ems.do("get_balances")
    balance = account.data[0].balance
    assert type(balance) is Decimal
    assert balance.as_tuple() == Decimal(digits).as_tuple()


@pytest.mark.parametrize("digits", EXACT)
def test_dollars_in_strings_keep_every_digit(sandbox: Sandbox, kalshi: Face, digits: str) -> None:
    body = {"balance": 1, "portfolio_value": 2, "updated_ts": 3, "balance_dollars": digits}
    sandbox.kalshi.answer("get_balance", body=body)
    assert kalshi.do("get_balance").balance_dollars.as_tuple() == Decimal(digits).as_tuple()


def test_cents_beyond_64_bits_are_whole(sandbox: Sandbox, kalshi: Face) -> None:
    cents = 123456789012345678901234567890
    sandbox.kalshi.answer("get_balance", body={"balance": cents, "portfolio_value": -cents, "updated_ts": 0})
    answer = kalshi.do("get_balance")
    assert (answer.balance, answer.portfolio_value) == (cents, -cents)
    assert type(answer.balance) is int


@pytest.mark.parametrize("text", NOT_NUMBERS)
def test_what_is_not_a_number_is_refused_by_its_path(sandbox: Sandbox, kalshi: Face, text: str) -> None:
    body = {"cursor": "", "fills": [fill(), fill(count_fp="1.00"), fill(fee_cost="0.1", count_fp=text)]}
    sandbox.kalshi.answer("get_fills", body=body)
    with pytest.raises(DecodeError) as raised:
        kalshi.do("get_fills")
    assert raised.value.path == "$.fills[2].count_fp"
    assert (raised.value.operation, raised.value.status) == ("get_fills", 200)


@pytest.mark.parametrize(
    ("venue", "operation", "body", "path"),
    [
        ("coinapi_ems", "get_balances", [{"data": []}, {"data": [{"locked": 0}, {"locked": "NaN"}]}], "$[1].data[1].locked"),
        (
            "habittrade",
            "get_portfolio",
            {
                "code": 0,
                "data": {"portfolio_id": "p", "positions": [{"market": "usex", "product_code": "A", "qty": "-Infinity"}]},
            },
            "$.data.positions[0].qty",
        ),
        (
            "synapsewave",
            "get_positions",
            {
                "status": "success",
                "data": [{"exchange": "NSE", "scrip_token": 1, "net_quantity": 1, "buy_value": "NaN"}],
            },
            "$.data[0].buy_value",
        ),
    ],
    ids=["coinapi_ems", "habittrade", "synapsewave"],
)
def test_every_venue_refuses_what_is_not_a_number(
    sandbox: Sandbox, request: pytest.FixtureRequest, mode: str, venue: str, operation: str, body: Any, path: str
) -> None:
    sandbox.venues[venue].answer(operation, body=body)
    with pytest.raises(DecodeError) as raised:
        request.getfixturevalue(venue).do(operation)
    assert raised.value.path == path
    assert path in str(raised.value)


@pytest.mark.parametrize("bare", [b"NaN", b"Infinity", b"-Infinity"])
def test_bare_constants_are_not_json(sandbox: Sandbox, coinapi_ems: Face, bare: bytes) -> None:
    sandbox.coinapi_ems.answer("get_balances", body=b'[{"data": [{"balance": %b}]}]' % bare)
    with pytest.raises(DecodeError):
        coinapi_ems.do("get_balances")


@pytest.mark.parametrize("ignored", [b"1" * 5000, b'{"count_fp": "NaN"}'], ids=["5000 digits", "another NaN"])
def test_the_path_is_found_past_things_that_are_ignored(sandbox: Sandbox, kalshi: Face, ignored: bytes) -> None:
    row = b'"fill_id":"x","trade_id":"x","order_id":"x","ticker":"x","market_ticker":"x","is_taker":true,"count_fp":"NaN"'
    sandbox.kalshi.answer("get_fills", body=b'{"new": %b, "fills": [{%b}], "cursor": ""}' % (ignored, row))
    with pytest.raises(DecodeError) as raised:
        kalshi.do("get_fills")
    assert raised.value.path == "$.fills[0].count_fp"


@pytest.mark.parametrize("text", ["abc", "1,5", "0x10", "1e99999999999999999999", "--1", " 1", "1_000", "\u0661"])
def test_text_that_is_no_decimal_is_refused_by_its_path(sandbox: Sandbox, coinapi_ems: Face, text: str) -> None:
    sandbox.coinapi_ems.answer("get_balances", body=[{"data": [{"balance": "1"}, {"balance": text}]}])
    with pytest.raises(DecodeError) as raised:
        coinapi_ems.do("get_balances")
    assert raised.value.path == "$[0].data[1].balance"
