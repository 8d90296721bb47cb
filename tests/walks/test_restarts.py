"""Refused cursors, and rows that are repeated, out of order or without a time: a walk begins again, or says why not."""

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
from tests.walks.test_resuming import MakeReader, everything, ids
from venuekit.errors import BadRequest, ConnectionInterrupted, DecodeError, PaginationError
from venuekit_sandbox import Sandbox


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_cursor_that_is_refused_means_a_restart_that_is_told(reader: MakeReader, caplog: pytest.LogCaptureFixture) -> None:
    history = History(rows_at([0, 1, 2, 2, 2, 2, 3, 4, 5, 6]), expired=frozenset({3}))
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=4)
    with caplog.at_level(logging.WARNING, "venuekit.walks"):
        assert ids(one, walk) == everything(history)
    assert walk.restarted == 1
    assert "the venue refuses its cursor; the walk restarts at" in caplog.text
    assert [query.get("max_ts") for path, query in history.asked if path == "/portfolio/fills"].count(None) == 3


def test_a_checkpoint_outlives_its_cursor(reader: MakeReader) -> None:
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


def test_rows_that_a_page_repeats_are_not_out_of_order(reader: MakeReader) -> None:
    """They were delivered in time: a cursor that expires afterwards loses nothing."""
    newer = {number: Row(START + timedelta(hours=number), f"newer{number}") for number in (2, 3)}
    history = History(rows_at(range(12)), by_offset=True, arrivals=newer, empty=frozenset({2}), expired=frozenset({4}))
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=4)
    assert ids(one, walk) == everything(history)[2:]
    assert walk.restarted == 1


def test_a_restart_is_refused_where_rows_are_not_in_order_of_time(reader: MakeReader) -> None:
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


def test_rows_out_of_order_are_delivered_where_no_cursor_expires(reader: MakeReader) -> None:
    rows = rows_at(range(8))
    rows[1], rows[6] = rows[6], rows[1]
    history = History(rows, by_offset=True)
    one = reader(history)
    assert ids(one, one.client.portfolio.walk_fills(limit=3)) == everything(history)


def test_a_refusal_that_a_restart_does_not_mend_is_raised(reader: MakeReader) -> None:
    history = History(rows_at(range(8)), expired=frozenset(range(1000)))
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=1)
    found = ids(one, walk, 1)
    with pytest.raises(BadRequest):
        ids(one, walk)
    assert len(history.asked) < 20
    assert found == everything(history)[:1]


@pytest.mark.parametrize("size", [1, 2])
def test_a_cursor_that_expires_right_after_a_restart_is_an_error_once(reader: MakeReader, size: int) -> None:
    """The cursor stays refused, so asking by it again and again would never end."""
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
def test_a_time_beyond_the_calendar_is_no_time(reader: MakeReader, seconds: int) -> None:
    """In rows of which no models are built; building one is a ``DecodeError``."""
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
    """Two rows arrive, which push rows to pages that come when their time has passed."""
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


def test_rows_without_a_time_make_a_restart_unsound(reader: MakeReader) -> None:
    def put(key: str, time: datetime, _moved: datetime | None) -> dict[str, object]:
        return {"fill_id": key, "created_time": None if key == "f00007" else time.isoformat()}

    history = History(rows_at(range(8)), replace(FILLS, put=put), expiries={4})
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=1)
    assert ids(one, walk, 3) == everything(history)[:3]
    with pytest.raises(PaginationError, match="start a new walk"):
        ids(one, walk)
    assert not walk.finished


def test_a_cursor_that_comes_again_stops_the_walk_after_everything_it_brought(sandbox: Sandbox, open_client: OpenClient) -> None:
    kalshi = open_client("kalshi")
    for number, cursor in enumerate(("a", "b", "c", "a", "b")):
        sandbox.kalshi.answer("get_deposits", body={"deposits": [DEPOSITS.sample | {"id": str(number)}], "cursor": cursor})
    walk = kalshi.client.portfolio.walk_deposits()
    found: list[str] = []

    def read() -> None:
        for row in kalshi.walk(walk):
            found.append(row.id)  # noqa: PERF401  # those before the error count

    for _ in range(2):  # it stays so
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
