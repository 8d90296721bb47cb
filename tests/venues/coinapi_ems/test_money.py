"""Amounts of CoinAPI EMS are exact, as numbers or strings, or refused."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.contract.amounts import EXACT
from venuekit.errors import DecodeError

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


@pytest.mark.parametrize("quote", ["", '"'], ids=["number", "string"])
@pytest.mark.parametrize("digits", EXACT)
def test_balances_keep_every_digit(sandbox: Sandbox, coinapi_ems: Driver, digits: str, quote: str) -> None:
    sandbox.coinapi_ems.answer("get_balances", body='[{"data": [{"balance": %s}]}]' % (quote + digits + quote))
    [account] = coinapi_ems.do("get_balances")
    balance = account.data[0].balance
    assert type(balance) is Decimal
    assert balance.as_tuple() == Decimal(digits).as_tuple()


@pytest.mark.parametrize("bare", [b"NaN", b"Infinity", b"-Infinity"])
def test_bare_constants_are_not_json(sandbox: Sandbox, coinapi_ems: Driver, bare: bytes) -> None:
    sandbox.coinapi_ems.answer("get_balances", body=b'[{"data": [{"balance": %b}]}]' % bare)
    with pytest.raises(DecodeError):
        coinapi_ems.do("get_balances")


@pytest.mark.parametrize("text", ["abc", "1,5", "0x10", "1e99999999999999999999", "--1", " 1", "1_000", "\u0661"])
def test_text_that_is_no_decimal_is_refused_by_its_path(sandbox: Sandbox, coinapi_ems: Driver, text: str) -> None:
    sandbox.coinapi_ems.answer("get_balances", body=[{"data": [{"balance": "1"}, {"balance": text}]}])
    with pytest.raises(DecodeError) as raised:
        coinapi_ems.do("get_balances")
    assert raised.value.path == "$[0].data[1].balance"
