"""Boundaries between spans, and rows with equal times: none is lost or repeated, whatever the venue's time resolution."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from tests.walks.history import START, History, Reader, rows_at
from venuekit.errors import ServerError
from venuekit.walks import balance, seam, sides

SECOND = timedelta(seconds=1)
LONG_AGO = START - timedelta(days=1000)


def read(mode: str, history: History, **given: object) -> list[str]:
    with asyncio.Runner() as runner:
        reader = Reader(mode, history, runner)
        walk = reader.client.portfolio.walk_fills(**given)
        found = []
        while (row := reader.next(walk)) is not None:
            found.append(row.fill_id)
        return found


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("lower_inclusive", [True, False])
@pytest.mark.parametrize("upper_inclusive", [True, False])
@pytest.mark.parametrize("shards", [1, 2, 3, 7, 16])
def test_spans_meet_without_gap_or_overlap(mode: str, shards: int, lower_inclusive: bool, upper_inclusive: bool) -> None:
    def history() -> History:
        rows = rows_at(number / 4 for number in range(400))
        return History(rows, cutoff=LONG_AGO, lower_inclusive=lower_inclusive, upper_inclusive=upper_inclusive)

    for since, until in ((0.0, 100.0), (3.25, 96.75), (10.5, 90.0)):
        span = {"since": START + since * SECOND, "until": START + until * SECOND}
        expected = [row.id for row in history().rows if span["since"] <= row.time < span["until"]]
        assert read(mode, history(), limit=50, shards=shards, **span) == expected
        assert sorted(read(mode, history(), limit=50, shards=shards, ordered=False, **span)) == sorted(expected)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_crowded_span_is_split_further(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(balance, "BUFFERED", 80)
    rows = rows_at(number / 4 for number in range(400))
    history = History(rows, cutoff=LONG_AGO)
    assert read(mode, history, limit=10, shards=4, since=START, until=START + 100 * SECOND) == [row.id for row in rows]
    spans = {(query.get("min_ts"), query.get("max_ts")) for _, query in history.asked}
    assert len(spans) > 8


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("cut", [0, 4])
def test_rows_of_equal_time_are_distinguished_after_a_restart(mode: str, cut: int) -> None:
    """In another process, without memory of earlier rows."""
    rows = rows_at([9, *[5.5] * 10, 1, 0])
    for delivered in range(1, len(rows)):
        for by_offset in (False, True):
            history = History(list(rows), cutoff=START + cut * SECOND, by_offset=by_offset)
            with asyncio.Runner() as runner:
                reader = Reader(mode, history, runner)
                walk = reader.client.portfolio.walk_fills(limit=3)
                first = [reader.next(walk).fill_id for _ in range(delivered)]
                checkpoint = walk.checkpoint
                reader.close(walk)
                history.expired = frozenset(range(len(history.asked), len(history.asked) + 2))
                again = reader.client.portfolio.walk_fills(resume=checkpoint)
                while (row := reader.next(again)) is not None:
                    first.append(row.fill_id)
            assert first == [row.id for row in rows]


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("move", range(2, 9))
def test_rows_archived_while_shards_are_read_come_once(mode: str, move: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sides, "NEAR", 0 * SECOND)
    rows = rows_at(range(100))
    history = History(list(rows), cutoff=START + 10 * SECOND, moves={move: START + 60 * SECOND})
    found = read(mode, history, limit=5, shards=4, ordered=False, since=START, until=START + 100 * SECOND)
    assert sorted(found) == sorted(row.id for row in rows)


def test_more_archived_rows_than_remembered_are_an_error_and_none_repeats(monkeypatch: pytest.MonkeyPatch) -> None:
    from venuekit.errors import PaginationError

    monkeypatch.setattr(sides, "NEAR", 0 * SECOND)
    monkeypatch.setattr(seam, "REMEMBERED", 10)
    rows = rows_at(range(100))
    history = History(list(rows), cutoff=START, moves={14: START + 60 * SECOND})
    with pytest.raises(PaginationError, match="it is unknown whether it was delivered"):
        read("sync", history, limit=5, shards=2, ordered=False, since=START - SECOND, until=START + 100 * SECOND)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("stop", [0, 2, 9])
def test_a_walk_without_shards_resumes_with_shards_while_rows_are_archived(
    mode: str, stop: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without shards a walk remembers its position, not the delivered rows."""
    monkeypatch.setattr(sides, "NEAR", 2 * SECOND)
    monkeypatch.setattr(balance, "BUFFERED", 5)
    for move in range(1, 14):
        rows = rows_at(range(20))
        history = History(list(rows), cutoff=START + 10 * SECOND, moves={move: START + 15 * SECOND})
        with asyncio.Runner() as runner:
            reader = Reader(mode, history, runner)
            walk = reader.client.portfolio.walk_fills(limit=2, since=START)
            found = [reader.next(walk).fill_id for _ in range(stop)]
            again = reader.client.portfolio.walk_fills(resume=walk.checkpoint, shards=3, ordered=False)
            while (row := reader.next(again)) is not None:
                found.append(row.fill_id)
        assert sorted(found) == sorted(row.id for row in rows)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_rows_archived_after_an_error_of_an_unordered_walk_come_once(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sides, "NEAR", 4 * SECOND)
    for move in range(3, 14):
        rows = rows_at(range(20))
        history = History(list(rows), cutoff=START + 5 * SECOND, faults={1: "503"}, moves={move: START + 15 * SECOND})
        with asyncio.Runner() as runner:
            reader = Reader(mode, history, runner)
            walk = reader.client.portfolio.walk_fills(limit=2, since=START, ordered=False)
            found = []
            while not walk.finished:
                try:
                    found += [row.fill_id] if (row := reader.next(walk)) is not None else []
                except ServerError:
                    assert not walk.finished
        assert sorted(found) == sorted(row.id for row in rows)
