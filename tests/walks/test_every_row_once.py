"""Whatever a venue does between two pages, a walk delivers each row once, or raises and continues; in real threads."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.walks.faults import NAMES
from tests.walks.history import START, History, Reader, Row, rows_at
from venuekit.errors import CallError, PaginationError
from venuekit.walks import sides

SECOND = timedelta(seconds=1)


@st.composite
def histories(draw: st.DrawFn) -> History:
    offsets = draw(st.lists(st.integers(0, 400), max_size=40))
    rows = rows_at(offset / draw(st.sampled_from((1, 4))) for offset in offsets)
    numbers = st.integers(0, 30)
    moments = st.integers(0, 110).map(lambda seconds: START + seconds * SECOND)
    newest = START + 500 * SECOND
    arrivals = {
        number: Row(newest + index * SECOND, f"new{index}")
        for index, number in enumerate(sorted(draw(st.sets(numbers, max_size=4))))
    }
    return History(
        rows=rows,
        cutoff=draw(moments),
        moves=draw(st.dictionaries(numbers, moments, max_size=4)),
        arrivals=arrivals,
        faults=draw(st.dictionaries(numbers, st.sampled_from(NAMES), max_size=4)),
        empty=draw(st.frozensets(numbers, max_size=4)),
        expired=draw(st.frozensets(numbers, max_size=4)),
        by_offset=draw(st.booleans()),
        lower_inclusive=draw(st.booleans()),
        upper_inclusive=draw(st.booleans()),
    )


OUT_OF_ORDER = object()


def read(reader: Reader, walk: Any, most: int) -> tuple[list[Any], object]:
    """Read up to a number of items, continuing after the venue's errors; returns them, and whether the walk ended."""
    found: list[Any] = []
    while len(found) < most:
        try:
            item = reader.next(walk)
        except CallError:
            assert not walk.finished
            continue
        except PaginationError as error:
            if "ordered=False" not in str(error):
                raise
            assert not walk.finished
            return found, OUT_OF_ORDER
        if item is None:
            assert walk.finished
            return found, True
        found.append(item)
    return found, False


@pytest.mark.parametrize("mode", ["sync", "async"])
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))  # pyright: ignore[reportArgumentType]
@given(
    history=histories(),
    size=st.integers(1, 7),
    shards=st.integers(1, 16),
    ordered=st.booleans(),
    since=st.none() | st.integers(0, 110),
    until=st.none() | st.integers(40, 600),
    stops=st.lists(st.integers(1, 12), max_size=6),
    near=st.sampled_from((0, 20, 100_000)),
)
def test_every_row_comes_once_and_any_checkpoint_resumes(
    mode: str,
    history: History,
    size: int,
    shards: int,
    ordered: bool,
    since: int | None,
    until: int | None,
    stops: list[int],
    near: int,
) -> None:
    lower = None if since is None else START + since * SECOND
    upper = None if until is None else START + until * SECOND
    if lower is not None and upper is not None and lower >= upper:
        upper = None
    if shards > 1 and lower is None:
        lower = START - SECOND
    held = [row for row in history.rows if inside(row.time, lower, upper)]

    with asyncio.Runner() as runner, pytest.MonkeyPatch.context() as patch:
        patch.setattr(sides, "NEAR", near * SECOND)
        reader = Reader(mode, history, runner)
        walk = reader.client.portfolio.walk_fills(limit=size, since=lower, until=upper, shards=shards, ordered=ordered)
        found: list[Any] = []
        for stop in (*stops, 10_000, 10_000):
            some, over = read(reader, walk, stop)
            found += some
            if over is True:
                break
            if over is OUT_OF_ORDER:
                assert ordered
                assert shards > 1
                assert near < 100
                ordered = False
            checkpoint = json.loads(json.dumps(walk.checkpoint))
            assert checkpoint["rows"] == len(found)
            reader.close(walk)
            walk = reader.client.portfolio.walk_fills(resume=checkpoint, shards=shards, ordered=ordered)
        assert walk.finished
        again = reader.client.portfolio.walk_fills(resume=json.loads(json.dumps(walk.checkpoint)))
        assert again.finished
        assert reader.next(again) is None

    ids = [fill.fill_id for fill in found if not fill.fill_id.startswith("new")]
    news = [fill.fill_id for fill in found if fill.fill_id.startswith("new")]
    assert len(set(news)) == len(news)
    if ordered:
        times = [fill.created_time for fill in found]
        assert times == sorted(times, reverse=True)
    assert sorted(ids) == sorted(row.id for row in held)


def inside(time: datetime, lower: datetime | None, upper: datetime | None) -> bool:
    return (lower is None or time >= lower) and (upper is None or time < upper)
