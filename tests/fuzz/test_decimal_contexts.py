"""Decimals are decoded equally in any decimal context of the caller."""

from __future__ import annotations

import decimal

import pytest

from tests.fuzz.bulk import TURNS, check, make
from tests.fuzz.spec import EVERY_SPEC
from venuekit.codec.misread import Misread

CONTEXTS = {
    "no traps": decimal.Context(prec=9, traps=[]),
    "three digits": decimal.Context(prec=3, Emin=-5, Emax=5, traps=[decimal.InvalidOperation]),
    "every trap": decimal.Context(prec=3, traps=list(decimal.DefaultContext.traps)),
}
each_context = pytest.mark.parametrize("context", CONTEXTS.values(), ids=CONTEXTS)
NOT_DECIMALS = ("--1", ".", "1e", "1e99999999999999999999", "1.2.3", "")
GET_BALANCE = next(one for one in EVERY_SPEC["kalshi"].responses if one.name == "kalshi/get_balance.200")
BODY = b'{"balance": 1, "portfolio_value": 2, "updated_ts": 3, "balance_breakdown": [{"exchange_index": 0, "balance": %b}]}'


@each_context
def test_bodies_decode_equally_in_any_decimal_context(context: decimal.Context) -> None:
    for made in [make(7, number) for number in range(len(TURNS) * 6)]:
        with decimal.localcontext(context):
            check(made)


@each_context
@pytest.mark.parametrize("text", NOT_DECIMALS)
def test_text_that_is_not_a_number_is_refused(context: decimal.Context, text: str) -> None:
    """Caches don't accept it either."""
    content = BODY % f'"{text}"'.encode()
    for _ in range(2):
        with decimal.localcontext(context), pytest.raises(Misread) as raised:
            GET_BALANCE.body.read(content)
        assert raised.value.path == "$.balance_breakdown[0].balance"
    with pytest.raises(Misread):
        GET_BALANCE.body.read(content)
