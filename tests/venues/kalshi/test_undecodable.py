"""Values of a wrong type in Kalshi's responses."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.contract.undecodable import failing
from venuekit.errors import DecodeError

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


@pytest.mark.parametrize(
    ("row", "path"),
    [
        ({"ticker": 5}, "$.fills[1].ticker"),
        ({"is_taker": "yes"}, "$.fills[1].is_taker"),
        ({"count": 2.5}, "$.fills[1].count"),
        ({"count": True}, "$.fills[1].count"),
        ({"created_time": "yesterday"}, "$.fills[1].created_time"),
        ({"created_time": 5}, "$.fills[1].created_time"),
        ({"fee_cost": {}}, "$.fills[1].fee_cost"),
        ({"fee_cost": True}, "$.fills[1].fee_cost"),
    ],
    ids=str,
)
def test_a_value_of_another_type_is_named_by_its_path(
    sandbox: Sandbox, kalshi: Driver, row: dict[str, object], path: str
) -> None:
    names = ("fill_id", "trade_id", "order_id", "ticker", "market_ticker")
    good: dict[str, object] = {**dict.fromkeys(names, "x"), "is_taker": True}
    body = json.dumps({"fills": [good, {**good, **row}, good], "cursor": ""}).encode()
    error = failing(sandbox, kalshi, body, "get_fills")
    assert isinstance(error, DecodeError)
    assert error.path == path
    assert path in str(error)
