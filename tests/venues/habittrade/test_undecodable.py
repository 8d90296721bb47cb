"""Undecodable responses of HabitTrade."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.contract.undecodable import failing
from venuekit.errors import DecodeError

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


@pytest.mark.parametrize("seconds", [10**18, -(10**18), 10**300])
def test_a_time_beyond_the_calendar_is_named_by_its_path(sandbox: Sandbox, habittrade: Driver, seconds: int) -> None:
    position = {"market": "usex", "product_code": "A", "qty": 1, "contract_time": seconds}
    error = failing(sandbox, habittrade, json.dumps({"code": 0, "data": {"positions": [position]}}).encode(), "get_portfolio")
    assert isinstance(error, DecodeError)
    assert error.path == "$.data.positions[0].contract_time"
