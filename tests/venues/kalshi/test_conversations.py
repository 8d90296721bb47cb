"""Calls of Kalshi's client with all arguments, validated by third-party libraries."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.fuzz.recorded_clients import Talk, ask
from tests.fuzz.spec import SPECS
from venuekit.errors import CallError

if TYPE_CHECKING:
    from venuekit_sandbox import Sandbox

KALSHI = SPECS["kalshi"]
EVERYTHING: dict[str, dict[str, Any]] = {
    "get_balance": {"subaccount": 63, "exchange_index": 0},
    "get_fills": {
        "ticker": ["KXDEMO-27JAN01-T50", "A&b=é +%/"],
        "order_id": "o/p?#",
        "min_ts": -1,
        "max_ts": 2**33,
        "limit": 1000,
        "subaccount": 0,
        "exchange_index": 2**31 - 1,
    },
    "get_positions": {
        "limit": 1,
        "count_filter": ["position", "total_traded"],
        "settlement_status": "all",
        "ticker": "T",
        "event_ticker": ["E", "F"],
        "subaccount": 1,
        "exchange_index": 1,
    },
    "get_settlements": {"limit": 100, "ticker": "KXDEMO", "event_ticker": "E", "min_ts": 0, "max_ts": 1, "subaccount": 0},
}
"""All arguments of calls, except the cursor, which the venue issues."""


@pytest.mark.parametrize("operation", EVERYTHING)
def test_calls_with_all_arguments_match_the_description(talk: Talk, operation: str) -> None:
    driver, conversation = talk("kalshi")
    ask(driver, operation, **EVERYTHING[operation])
    assert conversation.complaints() == []
    described = next(one for _, _, one in conversation.spec.operations if one["operationId"] == operation)
    names = {one["name"] for one in map(conversation.spec.resolve, described["parameters"])}
    assert set(conversation.answers[0].request.url.params) == names - {"cursor"}


def test_pages_match_the_description(talk: Talk) -> None:
    driver, conversation = talk("kalshi")
    portfolio = driver.client.portfolio
    assert len(list(driver.walk(portfolio.iter_fills(limit=400)))) == 1000
    assert list(driver.walk(portfolio.iter_settlements(limit=30)))
    assert list(driver.walk(portfolio.iter_market_positions(limit=20, settlement_status="all")))
    assert list(driver.walk(portfolio.iter_event_positions(limit=20, count_filter="position")))
    assert sum("cursor" in answer.request.url.params for answer in conversation.answers) >= 5
    assert conversation.complaints() == []


SIGNED = ("KALSHI-ACCESS-KEY", "KALSHI-ACCESS-SIGNATURE", "KALSHI-ACCESS-TIMESTAMP")
COMPLAINTS = (
    "$.balance: '1' is not of type 'integer'",
    "$.balance_dollars: Decimal('1.5') is not of type 'string'",
    "418 is not documented",
    "Response violates schema",
    "'1' is not of type 'integer'",
    "Unknown response http status: 418",
    "64 is greater than the maximum of 63",
    "subaccount is there 2 times",
    "limit is not a documented parameter",
    "Security not found",
    "no operation has this address",
)


def test_errors_are_detected(sandbox: Sandbox, talk: Talk) -> None:
    """The validation detects errors."""
    driver, conversation = talk("kalshi")
    good = json.loads((KALSHI.path.parent / "examples" / "get_balance.200.json").read_bytes())
    for changed in ({"balance": "1"}, {"balance_dollars": 1.5}):
        sandbox.kalshi.answer("get_balance", body={**good, **changed})
        driver.do("get_balance")
    sandbox.kalshi.answer("get_balance", status=418)
    with pytest.raises(CallError):
        driver.do("get_balance")
    for address in ("balance?subaccount=64&limit=1", "balance?subaccount=64&subaccount=64", "balances"):
        for headers in ({}, dict.fromkeys(SIGNED, "1")):
            driver.outcome(conversation.http_client.get(f"{sandbox.kalshi.base_url}/portfolio/{address}", headers=headers))
    said = "\n".join(conversation.complaints())
    assert [complaint for complaint in COMPLAINTS if complaint not in said] == []
