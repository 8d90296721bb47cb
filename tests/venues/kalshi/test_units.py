"""Cents and dollars of Kalshi."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from venuekit import unit_of
from venuekit.errors import DecodeError
from venuekit_kalshi.models import Fill, GetBalanceResponse, IndexedBalance

if TYPE_CHECKING:
    from tests.conftest import Face
    from venuekit_sandbox import Sandbox


def test_the_same_name_may_be_in_cents_here_and_in_dollars_there() -> None:
    assert unit_of(GetBalanceResponse, "balance") == "usd-cents"
    assert unit_of(GetBalanceResponse, "balance_dollars") == "usd"
    assert unit_of(IndexedBalance, "balance") == "usd"
    assert unit_of(Fill, "price") == "usd"
    assert unit_of(Fill, "yes_price") == "usd-cents"


def test_an_answer_knows_its_units_too(sandbox: Sandbox, kalshi: Face) -> None:
    """And what it says in cents is what it says in dollars, parts of a cent cut off."""
    answer = kalshi.do("get_balance")
    assert (unit_of(answer, "balance"), unit_of(answer, "balance_dollars")) == ("usd-cents", "usd")
    assert answer.balance == int(answer.balance_dollars * 100)
    assert answer.balance != answer.balance_dollars


@pytest.mark.parametrize("amount", [1250.34, "1250.34", "1250.3471"])
def test_dollars_in_place_of_cents_are_refused(sandbox: Sandbox, kalshi: Face, amount: object) -> None:
    sandbox.kalshi.answer("get_balance", body={"balance": amount, "portfolio_value": 0, "updated_ts": 0})
    with pytest.raises(DecodeError) as raised:
        kalshi.do("get_balance")
    assert raised.value.path == "$.balance"


@pytest.mark.parametrize("name", ["balance_dolars", "units", "to_dict", ""])
def test_a_field_that_is_not_there_has_no_unit_to_tell(name: str) -> None:
    """None would say that it has none."""
    with pytest.raises(AttributeError, match=f"has no field {name!r}"):
        unit_of(GetBalanceResponse, name)
