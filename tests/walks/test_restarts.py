"""Refused cursors, and rows that are repeated, out of order or without a time: a walk restarts, or raises why it can't."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice

import pytest

from tests.conftest import OpenClient
from tests.walks.history import START, History, Row, rows_at
from tests.walks.listings import DEPOSITS, FILLS
from tests.walks.test_checkpoints import MakeReader, everything, ids
from venuekit.errors import BadRequest, ConnectionInterrupted, DecodeError, PaginationError
from venuekit_sandbox import Sandbox


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_refused_cursor_causes_a_logged_restart(reader: MakeReader, caplog: pytest.LogCaptureFixture) -> None:
    history = History(rows_at([0, 1, 2, 2, 2, 2, 3, 4, 5, 6]), expired=frozenset({3}))
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=4)
    with caplog.at_level(logging.WARNING, "venuekit.walks"):
        assert ids(one, walk) == everything(history)
    assert walk.restarted == 1
    assert "the venue refuses its cursor; the walk restarts at" in caplog.text
    assert [query.get("max_ts") for path, query in history.asked if path == "/portfolio/fills"].count(None) == 3


def test_a_checkpoint_works_after_its_cursor_expired(reader: MakeReader) -> None:
    history = History(rows_at(range(20)))
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=4)
    first = ids(one, walk, 10)
    checkpoint = walk.checkpoint
    one.close(walk)
    history.expired = frozenset(range(len(history.asked), len(history.asked) + 2))
    again = one.client.portfolio.walk_fills(resume=checkpoint)
    assert first + ids(one, again) == everything(history)
    assert again.restarted == 1


def test_repeated_rows_are_not_out_of_order(reader: MakeReader) -> None:
    """They were delivered in order, so a cursor that expires later loses nothing."""
    newer = {number: Row(START + timedelta(hours=number), f"newer{number}") for number in (2, 3)}
    history = History(rows_at(range(12)), by_offset=True, arrivals=newer, empty=frozenset({2}), expired=frozenset({4}))
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=4)
    assert ids(one, walk) == everything(history)[2:]
    assert walk.restarted == 1


def test_a_restart_is_refused_if_rows_are_not_sorted_by_time(reader: MakeReader) -> None:
    rows = rows_at(range(8))
    rows[1], rows[6] = rows[6], rows[1]
    history = History(rows, by_offset=True, expired=frozenset({2}))
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=4)
    assert ids(one, walk, 4) == everything(history)[:4]
    with pytest.raises(PaginationError, match="not in order of time") as raised:
        one.next(walk)
    assert isinstance(raised.value.__cause__, BadRequest)
    assert not walk.finished


def test_rows_out_of_order_are_delivered_without_a_restart(reader: MakeReader) -> None:
    rows = rows_at(range(8))
    rows[1], rows[6] = rows[6], rows[1]
    history = History(rows, by_offset=True)
    one = reader(history)
    assert ids(one, one.client.portfolio.walk_fills(limit=3)) == everything(history)


def test_a_refusal_after_a_restart_is_raised(reader: MakeReader) -> None:
    history = History(rows_at(range(8)), expired=frozenset(range(1000)))
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=1)
    found = ids(one, walk, 1)
    with pytest.raises(BadRequest):
        ids(one, walk)
    assert len(history.asked) < 20
    assert found == everything(history)[:1]


@pytest.mark.parametrize("size", [1, 2])
def test_a_cursor_that_expires_after_a_restart_raises_once(reader: MakeReader, size: int) -> None:
    """The cursor stays refused, so retrying it would never end."""
    history = History(rows_at(range(8)), expiries={3, 5})
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=size)
    found: list[str] = []
    errors = 0
    while not walk.finished:
        try:
            row = one.next(walk)
        except BadRequest:
            errors += 1
            assert errors < 3
        else:
            found += [row.fill_id] if row is not None else []
    assert found == everything(history)
    assert walk.restarted >= 1


@pytest.mark.parametrize("seconds", [10**17, -(10**17)])
def test_a_time_out_of_range_is_ignored(reader: MakeReader, seconds: int) -> None:
    """In rows without models; building a model raises ``DecodeError``."""
    strange = replace(DEPOSITS, put=lambda key, _time, _moved: {"id": key, "created_ts": seconds if key == "f00003" else 10})
    one = reader(History(rows_at(range(8)), strange))
    batches = one.client.portfolio.walk_deposits(limit=3).batches()
    found = []
    while (batch := one.next(batches)) is not None:
        rows, checkpoint = batch
        found += [row.id for row in rows]
        assert json.loads(json.dumps(checkpoint)) == checkpoint
    assert found == [row.id for row in rows_at(range(8))]
    with pytest.raises(PaginationError, match="has no time, so it is unknown whether it belongs to the time range"):
        one.next(one.client.portfolio.walk_deposits(limit=8, since=1).batches())
    with pytest.raises(DecodeError, match="within the years"):
        one.next(one.client.portfolio.walk_deposits(limit=8))


def test_rows_come_once_after_a_page_that_only_repeats_newer_ones(reader: MakeReader) -> None:
    """Two new rows shift others to later pages."""
    rows = rows_at([0] * 14 + [1])
    arrivals = {number: Row(START + timedelta(hours=number), f"new{number}") for number in (3, 4)}
    history = History(list(rows), by_offset=True, arrivals=arrivals, faults={3: "reset"})
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=1)
    found: list[str] = []
    while not walk.finished:
        try:
            found += [row.fill_id] if (row := one.next(walk)) is not None else []
        except ConnectionInterrupted:
            assert found == [row.id for row in rows[:2]]
    assert found == [row.id for row in rows]


def test_a_restart_is_refused_for_rows_without_a_time(reader: MakeReader) -> None:
    def put(key: str, time: datetime, _moved: datetime | None) -> dict[str, object]:
        return {"fill_id": key, "created_time": None if key == "f00007" else time.isoformat()}

    history = History(rows_at(range(8)), replace(FILLS, put=put), expiries={4})
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=1)
    assert ids(one, walk, 3) == everything(history)[:3]
    with pytest.raises(PaginationError, match="start a new walk"):
        ids(one, walk)
    assert not walk.finished


def test_a_repeated_cursor_stops_the_walk_after_its_rows(sandbox: Sandbox, open_client: OpenClient) -> None:
    kalshi = open_client("kalshi")
    for number, cursor in enumerate(("a", "b", "c", "a", "b")):
        sandbox.kalshi.answer("get_deposits", body={"deposits": [DEPOSITS.sample | {"id": str(number)}], "cursor": cursor})
    walk = kalshi.client.portfolio.walk_deposits()
    found: list[str] = []

    def read() -> None:
        for row in kalshi.walk(walk):
            found.append(row.id)  # noqa: PERF401  # those before the error count

    for _ in range(2):  # the error is permanent
        with pytest.raises(PaginationError, match="cursor 'a' was repeated after 4 pages"):
            read()
    assert found == ["0", "1", "2", "3"]
    assert not walk.finished


def test_rows_that_arrive_late_are_not_counted_twice(reader: MakeReader) -> None:
    rows = rows_at(range(9))
    arriving = {2: Row(START + timedelta(hours=1), "new")}
    history = History(rows, by_offset=True, arrivals=arriving)
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=3)
    assert ids(one, walk) == [row.id for row in rows_at(range(9))]
    assert list(islice(walk.filters.items(), 1)) == []
