"""Cents and dollars of Kalshi."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from venuekit import unit_of
from venuekit.errors import DecodeError
from venuekit_kalshi.models import Fill, GetBalanceResponse, IndexedBalance

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


def test_one_name_can_have_different_units_in_different_models() -> None:
    assert unit_of(GetBalanceResponse, "balance") == "usd-cents"
    assert unit_of(GetBalanceResponse, "balance_dollars") == "usd"
    assert unit_of(IndexedBalance, "balance") == "usd"
    assert unit_of(Fill, "price") == "usd"
    assert unit_of(Fill, "yes_price") == "usd-cents"


def test_models_of_responses_have_units(sandbox: Sandbox, kalshi: Driver) -> None:
    """Its cents equal its dollars, truncated to whole cents."""
    answer = kalshi.do("get_balance")
    assert (unit_of(answer, "balance"), unit_of(answer, "balance_dollars")) == ("usd-cents", "usd")
    assert answer.balance == int(answer.balance_dollars * 100)
    assert answer.balance != answer.balance_dollars


@pytest.mark.parametrize("amount", [1250.34, "1250.34", "1250.3471"])
def test_dollars_in_place_of_cents_are_refused(sandbox: Sandbox, kalshi: Driver, amount: object) -> None:
    sandbox.kalshi.answer("get_balance", body={"balance": amount, "portfolio_value": 0, "updated_ts": 0})
    with pytest.raises(DecodeError) as raised:
        kalshi.do("get_balance")
    assert raised.value.path == "$.balance"


@pytest.mark.parametrize("name", ["balance_dolars", "units", "to_dict", ""])
def test_unit_of_an_unknown_field_raises(name: str) -> None:
    """None would mean a field without a unit."""
    with pytest.raises(AttributeError, match=f"has no field {name!r}"):
        unit_of(GetBalanceResponse, name)
