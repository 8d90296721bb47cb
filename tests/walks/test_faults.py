"""Every fault of the matrix at a page of a walk, on real sockets: the expected error, and no row is lost by continuing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

import pytest

from tests.conftest import MODES, OpenClient
from tests.faults import sockets
from tests.faults.expected import EXPECTED
from venuekit import RetryPolicy
from venuekit.errors import CallError, DecodeError
from venuekit_sandbox import FAULTS, Sandbox

SIZE = 20
HERE = {"failure-in-200": "DecodeError", "490": "UnexpectedStatus", "unreadable-envelope-code": "answer"}
"""Outcomes that differ because the venue documents neither an envelope nor status 490."""
REFUSED = ("BadRequest", "NotFound")
"""During a walk, these errors mean a refused cursor."""


class Ended(NamedTuple):
    """The result of a walk."""

    rows: list[str]
    errors: list[str]
    restarts: int
    checkpoint: str
    """The checkpoint after the first error, or at the end."""
    before: int
    """Number of rows before that checkpoint."""


@pytest.fixture
def settlements(sandbox: Sandbox, open_client: OpenClient, fault: str, mode: str) -> Callable[..., Ended]:
    """Return a function that walks, and continues after each error."""
    outcome = outcome_of(fault)
    allowed: dict[str, Any] = {
        "answer": {"retry": RetryPolicy(base=0)},  # some close the connection, which only the next call may notice
        "RequestTimeout": {"timeout": sockets.impatient(2)},
        "DeadlineExceeded": {"retry": RetryPolicy(attempts=1, deadline=2.5)},
    }
    driver = open_client("kalshi", **{"max_body": 1 << 20, **allowed.get(outcome, {})})

    def ended(**given: Any) -> Ended:
        walk = driver.client.portfolio.walk_settlements(**given)
        rows: list[str] = []
        errors: list[str] = []
        stopped: list[tuple[str, int]] = []
        while not walk.finished:
            try:
                rows += [f"{row.ticker} {row.settled_time}" for row in one_page(driver, walk)]
            except CallError as error:
                assert not walk.finished
                errors.append(type(error).__name__)
                assert len(errors) < 5
                stopped.append((json.dumps(walk.checkpoint), len(rows)))
        stopped.append((json.dumps(walk.checkpoint), len(rows)))
        return Ended(rows, errors, walk.restarted, *stopped[0])

    return ended


def one_page(driver: Any, walk: Any) -> Iterator[Any]:
    """Return the next row, or nothing at the end; one at a time, so that an error loses none."""
    row = driver.call(lambda _: anext(walk, None)) if driver.mode == "async" else next(walk, None)
    return iter(() if row is None else (row,))


def outcome_of(fault: str) -> str:
    return HERE.get(fault, EXPECTED[fault].read_always.outcome)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_the_second_page(sandbox: Sandbox, settlements: Callable[..., Ended], fault: str) -> None:
    whole = settlements(limit=SIZE).rows
    assert len(whole) > 2 * SIZE
    outcome = outcome_of(fault)
    sandbox.kalshi.fail("get_settlements", "set-cookie")  # the first page succeeds
    sandbox.kalshi.fail("get_settlements", fault)
    ended = settlements(limit=SIZE)
    assert ended.rows == whole
    if outcome == "answer" or outcome in REFUSED:
        assert ended.errors == []
        assert ended.restarts == (outcome in REFUSED)
        return
    assert ended.errors == [outcome]
    assert ended.before == SIZE
    assert settlements(resume=ended.checkpoint).rows == whole[SIZE:]


TELLING = [fault for fault in FAULTS if fault != "late-surplus"]
"""Faults that affect one call only: a late surplus may look like the response to the next request on its connection."""


@pytest.mark.parametrize(("fault", "mode"), [(fault, MODES[number % 2]) for number, fault in enumerate(TELLING)])
def test_a_fault_at_one_of_several_shards(sandbox: Sandbox, settlements: Callable[..., Ended], fault: str) -> None:
    since = datetime.now(UTC) - timedelta(days=300)
    whole = settlements(limit=SIZE, since=since).rows
    sandbox.kalshi.fail("get_settlements", "set-cookie")
    sandbox.kalshi.fail("get_settlements", fault)
    ended = settlements(limit=SIZE // 4, since=since, shards=4)
    assert ended.rows == whole
    assert ended.errors in ([], [outcome_of(fault)])
    assert ended.errors or ended.restarts or outcome_of(fault) == "answer"
    assert settlements(resume=ended.checkpoint, shards=3).rows == whole[ended.before :]


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(
    "body", [b"[" * 100_000 + b"]" * 100_000, b'{"settlements": [' + b"0," * 900_000 + b"0]}"], ids=["deep", "dense"]
)
def test_deep_and_dense_bodies_raise_decode_error(sandbox: Sandbox, open_client: OpenClient, body: bytes) -> None:
    kalshi = open_client("kalshi")
    sandbox.kalshi.answer("get_settlements", body=body, times=3)
    for unit in ("items", "pages", "batches"):
        walk = kalshi.client.portfolio.walk_settlements()
        units = walk if unit == "items" else getattr(walk, unit)()
        with pytest.raises(DecodeError):
            list(kalshi.walk(units))
        assert not walk.finished
