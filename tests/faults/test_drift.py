"""Undocumented fields, values and statuses are reported, and never make a call fail."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.conftest import FIRST, VENUES
from tests.faults.drift import FILL, NEW_BALANCE, NEW_FIELD, answers, watched
from tests.kinds import answer_by_sample, one_of_each
from tests.venues import own
from venuekit import Drift, RetryPolicy
from venuekit.errors import CallError, DecodeError, ServerError, UnexpectedStatus

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox


def test_documented_responses_cause_no_drift(sandbox: Sandbox, open_client: OpenClient) -> None:
    for venue in VENUES:
        driver, told = watched(open_client, venue, drift_sample=1)
        for operation in one_of_each(venue):
            answer_by_sample(sandbox.venues[venue], operation)
            driver.do(operation)
        assert told == []
        assert not any(driver.client.drift.values())


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("private-0123456789", "text"),
        (98765, "number"),
        (98765.4321, "number"),
        (True, "boolean"),
        (None, "null"),
        ({"private-0123456789": 1}, "object"),
        (["private-0123456789"], "array"),
    ],
    ids=str,
)
def test_a_new_field_is_reported_by_path_and_type_only(
    sandbox: Sandbox, open_client: OpenClient, value: object, kind: str
) -> None:
    driver, told = watched(open_client, "kalshi")
    answers(sandbox, {**NEW_BALANCE, "brand_new": value})
    assert driver.do("get_balance").balance == 1
    assert told == [Drift("get_balance", "unknown-field", "$.brand_new", kind)]
    assert "private" not in repr(told)
    assert "98765" not in repr(told)


def test_drift_inside_lists_has_one_path_for_every_position(sandbox: Sandbox, open_client: OpenClient) -> None:
    rows = [{**FILL, "liquidity": number, "side": "maybe", "action": "buy"} for number in range(5)]
    driver, told = watched(open_client, "kalshi")
    sandbox.kalshi.answer("get_fills", body={"fills": [*rows, {**FILL, "side": "perhaps"}], "cursor": "", "total": 6})
    assert len(driver.do("get_fills").fills) == 6
    found = {
        Drift("get_fills", "unknown-field", "$.total", "number"),
        Drift("get_fills", "unknown-field", "$.fills[].liquidity", "number"),
        Drift("get_fills", "unknown-value", "$.fills[].side", "maybe"),
        Drift("get_fills", "unknown-value", "$.fills[].side", "perhaps"),
    }
    assert set(told) == found
    assert len(told) == len(found)
    assert driver.client.drift == {"get_fills": dict.fromkeys(found, 1)}


@pytest.mark.parametrize("status", [206, 299, 402, 451])
def test_an_undocumented_status_is_reported(sandbox: Sandbox, open_client: OpenClient, status: int) -> None:
    driver, told = watched(open_client, "kalshi", retry=RetryPolicy(attempts=3, base=0))
    sandbox.kalshi.answer("get_balance", status=status, body={"brand_new": 1}, times=2)
    for _ in range(2):
        with pytest.raises(UnexpectedStatus):
            driver.do("get_balance")
    drift = Drift("get_balance", "undocumented-status", "", str(status))
    assert told == [drift]
    assert driver.client.drift == {"get_balance": {drift: 2}}


def test_documented_statuses_are_not_reported(sandbox: Sandbox, open_client: OpenClient) -> None:
    for venue, status in ((one, status) for one in VENUES for status in (401, 503, *own(one, "cases", "STATUSES", ()))):
        driver, told = watched(open_client, venue)
        operation = FIRST[venue]
        sandbox.venues[venue].answer(operation, status=status)
        with pytest.raises(CallError):
            driver.do(operation)
        assert told == []


def test_pages_of_a_listing_are_checked(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver, told = watched(open_client, "kalshi", drift_sample=1)
    for number in range(3):
        cursor = "" if number == 2 else f"c{number}"
        sandbox.kalshi.answer("get_fills", body={"fills": [{**FILL, "new": 1}], "cursor": cursor})
    assert len(list(driver.walk(driver.client.portfolio.iter_fills()))) == 3
    drift = Drift("get_fills", "unknown-field", "$.fills[].new", "number")
    assert told == [drift]
    assert driver.client.drift == {"get_fills": {drift: 3}}


def test_a_raw_response_is_checked_when_it_is_parsed(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver, told = watched(open_client, "kalshi", drift_sample=1)
    answers(sandbox, NEW_BALANCE)
    raw = driver.raw("get_balance")
    assert told == []
    assert raw.parsed is raw.parsed
    assert driver.client.drift == {"get_balance": {NEW_FIELD: 1}}


def test_only_decodable_responses_are_checked(sandbox: Sandbox, open_client: OpenClient) -> None:
    """Failed calls raise errors instead, and don't count as the sampled page."""
    driver, told = watched(open_client, "kalshi")
    sandbox.kalshi.answer("get_balance", body=b'{"brand_new": "x"')
    sandbox.kalshi.answer("get_balance", body={"brand_new": "x"})
    sandbox.kalshi.answer("get_balance", status=503, body=NEW_BALANCE)
    for kind in (DecodeError, DecodeError, ServerError):
        with pytest.raises(kind):
            driver.do("get_balance")
    assert told == []
    answers(sandbox, NEW_BALANCE)
    driver.do("get_balance")
    assert told == [NEW_FIELD]


@pytest.mark.parametrize(
    "extra", [b'"\\ud800"', b"[" * 600 + b"]" * 600, b"1e999", b"-0", b"1" * 5000, b'"' + b"x" * 100_000 + b'"'], ids=range(6)
)
def test_odd_values_of_new_fields_break_nothing(sandbox: Sandbox, open_client: OpenClient, extra: bytes) -> None:
    driver = open_client("kalshi", drift_sample=1)
    body = b'{"balance": 1, "portfolio_value": 2, "updated_ts": 3, "brand_new": %b}' % extra
    unwatched = open_client("kalshi", drift_sample=0)
    outcomes = []
    for one in (unwatched, driver):
        sandbox.kalshi.answer("get_balance", body=body)
        try:
            outcomes.append(repr(one.do("get_balance")))
        except DecodeError as error:
            outcomes.append(str(error))
    assert outcomes[0] == outcomes[1]


def test_a_drift_is_plain_data() -> None:
    assert json.loads(json.dumps(NEW_FIELD._asdict())) == {
        "operation": "get_balance",
        "kind": "unknown-field",
        "path": "$.brand_new",
        "value": "text",
    }
