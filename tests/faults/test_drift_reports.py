"""Drift is reported once and counted every time; sampling is configurable; a failing hook doesn't break a call."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import CLIENTS, VENUES
from tests.faults.drift import FILL, NEW_BALANCE, NEW_FIELD, answers, watched
from venuekit import Drift
from venuekit.call.drift import LONGEST, MOST_A_PAGE, MOST_KEPT
from venuekit.errors import ConfigurationError, UnexpectedStatus

if TYPE_CHECKING:
    from tests.conftest import Driver, OpenClient
    from venuekit_sandbox import Sandbox


def test_each_drift_is_reported_once_and_counted_every_time(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver, told = watched(open_client, "kalshi", drift_sample=1)
    newer = Drift("get_balance", "unknown-field", "$.newer", "number")
    answers(sandbox, NEW_BALANCE, NEW_BALANCE, {**NEW_BALANCE, "newer": 1}, NEW_BALANCE)
    for expected in ([NEW_FIELD], [NEW_FIELD], [NEW_FIELD, newer], [NEW_FIELD, newer]):
        driver.do("get_balance")
        assert told == expected
    assert driver.client.drift == {"get_balance": {NEW_FIELD: 4, newer: 1}}


def test_operations_are_counted_separately(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver, told = watched(open_client, "kalshi")
    bodies: dict[str, dict[str, object]] = {
        "get_fills": {"fills": [], "cursor": "", "new": 1},
        "get_positions": {"market_positions": [], "event_positions": [], "new": 1},
        "get_settlements": {"settlements": [], "new": 1},
    }
    for operation, body in bodies.items():
        sandbox.kalshi.answer(operation, body=body, times=2)
        driver.do(operation)
        driver.do(operation)
    drifts = {operation: Drift(operation, "unknown-field", "$.new", "number") for operation in bodies}
    assert told == list(drifts.values())
    assert driver.client.drift == {operation: {drift: 1} for operation, drift in drifts.items()}


def test_clients_count_separately(sandbox: Sandbox, open_client: OpenClient) -> None:
    for _ in range(2):
        driver, told = watched(open_client, "kalshi")
        answers(sandbox, NEW_BALANCE)
        driver.do("get_balance")
        assert told == [NEW_FIELD]


def test_counts_are_a_copy(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver, _ = watched(open_client, "kalshi")
    answers(sandbox, NEW_BALANCE)
    driver.do("get_balance")
    driver.client.drift["get_balance"].clear()
    driver.client.drift.clear()
    assert driver.client.drift == {"get_balance": {NEW_FIELD: 1}}


def test_drift_is_counted_without_a_hook(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver = open_client("kalshi")
    assert not driver.client.drift
    answers(sandbox, NEW_BALANCE)
    driver.do("get_balance")
    assert driver.client.drift == {"get_balance": {NEW_FIELD: 1}}


@pytest.mark.parametrize("sample", [1, 2, 3, 7])
def test_the_first_page_and_then_every_nth_is_checked(sandbox: Sandbox, open_client: OpenClient, sample: int) -> None:
    driver, told = watched(open_client, "kalshi", drift_sample=sample)
    answers(sandbox, *({**NEW_BALANCE, f"field_{number}": number} for number in range(15)))
    for _ in range(15):
        driver.do("get_balance")
    numbers = [int(drift.path.removeprefix("$.field_")) for drift in told if drift != NEW_FIELD]
    assert numbers == list(range(0, 15, sample))
    assert driver.client.drift["get_balance"][NEW_FIELD] == len(numbers)


def test_every_hundredth_page_is_checked_by_default(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver, told = watched(open_client, "kalshi")
    sandbox.kalshi.answer("get_balance", body=NEW_BALANCE, times=101)
    for _ in range(100):
        driver.do("get_balance")
    assert driver.client.drift == {"get_balance": {NEW_FIELD: 1}}
    driver.do("get_balance")
    assert driver.client.drift == {"get_balance": {NEW_FIELD: 2}}
    assert told == [NEW_FIELD]


def test_drift_sample_zero_turns_it_off(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver, told = watched(open_client, "kalshi", drift_sample=0)
    sandbox.kalshi.answer("get_balance", body=NEW_BALANCE, times=3)
    sandbox.kalshi.answer("get_fills", status=299)
    for _ in range(3):
        driver.do("get_balance")
    with pytest.raises(UnexpectedStatus):
        driver.do("get_fills")
    assert told == []
    assert not driver.client.drift


def test_a_failing_hook_breaks_nothing(sandbox: Sandbox, open_client: OpenClient, caplog: pytest.LogCaptureFixture) -> None:
    told: list[Drift] = []

    def failing(drift: Drift) -> None:
        told.append(drift)
        raise RuntimeError("the pager is off")

    driver = open_client("kalshi", on_drift=failing, drift_sample=1)
    answers(sandbox, {**NEW_BALANCE, "newer": 1}, NEW_BALANCE)
    sandbox.kalshi.answer("get_fills", status=299)
    assert driver.do("get_balance").balance == 1
    assert driver.do("get_balance").balance == 1
    with pytest.raises(UnexpectedStatus):
        driver.do("get_fills")
    assert [drift.path for drift in told] == ["$.brand_new", "$.newer", ""]
    assert driver.client.drift["get_balance"][NEW_FIELD] == 2
    records = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert len(records) == 3
    assert all(record.name.startswith("venuekit.") and record.exc_info for record in records)
    assert "the pager is off" in caplog.text
    assert "private" not in caplog.text


def test_a_hook_can_read_the_clients_drift(sandbox: Sandbox, open_client: OpenClient) -> None:
    """No lock is held while the hook runs."""
    seen: list[object] = []
    driver: Driver = open_client("kalshi", on_drift=lambda drift: seen.append(driver.client.drift[drift.operation][drift]))
    answers(sandbox, NEW_BALANCE)
    driver.do("get_balance")
    assert seen == [1]


def test_threads_report_a_drift_once_together(sandbox: Sandbox) -> None:
    told: list[Drift] = []
    sandbox.kalshi.answer("get_balance", body=NEW_BALANCE, times=100)
    options: dict[str, Any] = {"on_drift": told.append, "drift_sample": 1}
    with CLIENTS["kalshi", "sync"](**sandbox.kalshi.client_args, **options) as kalshi, ThreadPoolExecutor(20) as threads:
        list(threads.map(lambda _: kalshi.portfolio.get_balance(), range(100)))
        assert kalshi.drift == {"get_balance": {NEW_FIELD: 100}}
    assert told == [NEW_FIELD]


def test_number_of_kept_drifts_is_limited(sandbox: Sandbox, open_client: OpenClient, caplog: pytest.LogCaptureFixture) -> None:
    """However much a venue invents over months; known drifts are still counted."""
    driver, told = watched(open_client, "kalshi", drift_sample=1)
    pages = 2 * MOST_KEPT // 50
    for page in range(pages):
        answers(sandbox, {**NEW_BALANCE, **{f"field_{page}_{number}": number for number in range(50)}})
        driver.do("get_balance")
    assert len(told) == len(set(told)) == len(driver.client.drift["get_balance"]) == MOST_KEPT
    assert driver.client.drift["get_balance"][NEW_FIELD] == pages
    [warning] = [record for record in caplog.records if record.name == "venuekit.drift"]
    assert f"more than {MOST_KEPT}" in warning.getMessage()
    sandbox.kalshi.answer("get_fills", status=299)
    with pytest.raises(UnexpectedStatus):
        driver.do("get_fills")
    assert len(told) == MOST_KEPT + 1, "each operation has its own limit"


def test_number_of_drifts_per_page_is_limited(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver, told = watched(open_client, "kalshi")
    answers(sandbox, {**NEW_BALANCE, **{f"field_{number}": number for number in range(10 * MOST_A_PAGE)}})
    driver.do("get_balance")
    assert len(told) == MOST_A_PAGE


def test_long_names_and_values_are_truncated(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver, told = watched(open_client, "kalshi")
    sandbox.kalshi.answer("get_fills", body={"fills": [{**FILL, "side": "s" * 10_000, "f" * 10_000: 1}], "cursor": ""})
    driver.do("get_fills")
    assert {drift.kind for drift in told} == {"unknown-field", "unknown-value"}
    assert all(len(drift.path) + len(drift.value) < 2 * LONGEST for drift in told)


@pytest.mark.parametrize("bad", [-1, 1.0, 0.01, "1", None, True, False, (1,)], ids=repr)
def test_invalid_drift_samples_are_refused(sandbox: Sandbox, mode: str, bad: object) -> None:
    for venue in VENUES:
        with pytest.raises(ConfigurationError, match="drift_sample"):
            CLIENTS[venue, mode](**sandbox.venues[venue].client_args, drift_sample=bad)


@pytest.mark.parametrize("bad", [5, "print", [], True], ids=repr)
def test_hooks_that_are_not_callable_are_refused(sandbox: Sandbox, mode: str, bad: object) -> None:
    with pytest.raises(ConfigurationError, match="on_drift"):
        CLIENTS["kalshi", mode](**sandbox.kalshi.client_args, on_drift=bad)


def test_coroutine_functions_as_hooks_are_refused(sandbox: Sandbox, mode: str) -> None:
    """They would never be awaited."""

    async def listen(drift: Drift) -> None: ...

    with pytest.raises(ConfigurationError, match="on_drift"):
        CLIENTS["kalshi", mode](**sandbox.kalshi.client_args, on_drift=listen)
