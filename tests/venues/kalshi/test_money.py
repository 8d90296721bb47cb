"""Amounts of Kalshi are exact, or refused."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.contract.amounts import EXACT, NOT_NUMBERS
from venuekit.errors import DecodeError

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


def fill(**changed: object) -> dict[str, object]:
    names = ("fill_id", "trade_id", "order_id", "ticker", "market_ticker")
    return {**dict.fromkeys(names, "x"), "is_taker": True, **changed}


@pytest.mark.parametrize("digits", EXACT)
def test_dollars_in_strings_keep_every_digit(sandbox: Sandbox, kalshi: Driver, digits: str) -> None:
    body = {"balance": 1, "portfolio_value": 2, "updated_ts": 3, "balance_dollars": digits}
    sandbox.kalshi.answer("get_balance", body=body)
    assert kalshi.do("get_balance").balance_dollars.as_tuple() == Decimal(digits).as_tuple()


def test_cents_beyond_64_bits_are_whole(sandbox: Sandbox, kalshi: Driver) -> None:
    cents = 123456789012345678901234567890
    sandbox.kalshi.answer("get_balance", body={"balance": cents, "portfolio_value": -cents, "updated_ts": 0})
    answer = kalshi.do("get_balance")
    assert (answer.balance, answer.portfolio_value) == (cents, -cents)
    assert type(answer.balance) is int


@pytest.mark.parametrize("text", NOT_NUMBERS)
def test_what_is_not_a_number_is_refused_by_its_path(sandbox: Sandbox, kalshi: Driver, text: str) -> None:
    body = {"cursor": "", "fills": [fill(), fill(count_fp="1.00"), fill(fee_cost="0.1", count_fp=text)]}
    sandbox.kalshi.answer("get_fills", body=body)
    with pytest.raises(DecodeError) as raised:
        kalshi.do("get_fills")
    assert raised.value.path == "$.fills[2].count_fp"
    assert (raised.value.operation, raised.value.status) == ("get_fills", 200)


@pytest.mark.parametrize("ignored", [b"1" * 5000, b'{"count_fp": "NaN"}'], ids=["5000 digits", "another NaN"])
def test_error_path_is_right_after_ignored_fields(sandbox: Sandbox, kalshi: Driver, ignored: bytes) -> None:
    row = b'"fill_id":"x","trade_id":"x","order_id":"x","ticker":"x","market_ticker":"x","is_taker":true,"count_fp":"NaN"'
    sandbox.kalshi.answer("get_fills", body=b'{"new": %b, "fills": [{%b}], "cursor": ""}' % (ignored, row))
    with pytest.raises(DecodeError) as raised:
        kalshi.do("get_fills")
    assert raised.value.path == "$.fills[0].count_fp"
