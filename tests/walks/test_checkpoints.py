"""Checkpoints: their content, when they are refused, and resuming after their cursor has expired."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from rich.console import Console
from rich.progress import Progress as Bars

from tests.walks.history import START, Client, History, Reader, rows_at
from venuekit.errors import ArgumentError, PaginationError
from venuekit.walks import Progress, RichProgress

MakeReader = Callable[[History], Reader]


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def ids(reader: Reader, walk: Any, most: int = 1000) -> list[str]:
    found: list[str] = []
    while len(found) < most and (row := reader.next(walk)) is not None:
        found.append(row.fill_id)
    return found


def everything(history: History) -> list[str]:
    return [row.id for row in history.rows]


def test_a_checkpoint_is_small_plain_json_without_credentials(reader: MakeReader) -> None:
    history = History(rows_at(range(500)))
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=100, ticker=["T"], subaccount=3, since=START)
    ids(one, walk, 250)
    checkpoint = walk.checkpoint
    assert json.loads(json.dumps(checkpoint)) == checkpoint
    assert len(json.dumps(checkpoint)) < 1000
    assert checkpoint["filters"] == {"ticker": ["T"], "subaccount": 3}
    assert checkpoint["rows"] == 250
    assert ids(one, one.client.portfolio.walk_fills(resume=json.dumps(checkpoint))) == everything(history)[250:]


WRITTEN = """{"venuekit": 1, "operation": "get_fills", "filters": {"ticker": ["T"]}, "size": 4, "since": "2026-05-01T00:00:00+00:00",
 "until": null, "rows": 6, "stage": "live", "cutoffs": ["2026-05-01T00:00:08+00:00", null], "sequential": true, "frontier": null,
 "remembered": [], "complete": false, "lanes": [{"from": "2026-05-01T00:00:00+00:00", "to": "2026-05-02T00:00:08+00:00",
 "in_order": true, "place": "limit=4,max_ts=1777680010,min_ts=1777593599,ticker=T|2026-05-01T00:00:16+00:00~f00016|2", "index": 2,
 "last": "f00014", "mark": ["2026-05-01T00:00:14+00:00", ["f00014"]]}]}"""
"""A checkpoint of the first release, after six of twenty rows."""


@pytest.mark.parametrize("shards", [1, 3])
def test_a_checkpoint_of_an_earlier_release_resumes(reader: MakeReader, shards: int) -> None:
    history = History(rows_at(range(20)), cutoff=START + timedelta(seconds=8))
    one = reader(history)
    walk = one.client.portfolio.walk_fills(resume=WRITTEN, shards=shards)
    assert ids(one, walk) == everything(history)[6:]
    assert walk.restarted == 0


@pytest.mark.parametrize(
    ("change", "given", "words"),
    [
        ({"venuekit": 2}, {}, "another version"),
        ({"operation": "get_orders"}, {}, "another operation"),
        ({}, {"subaccount": 1}, "subaccount=1: the checkpoint to resume from has None"),
        ({}, {"ticker": "X"}, "the checkpoint to resume from has 'T'"),
        ({}, {"limit": 7}, "limit=7: the checkpoint"),
        ({}, {"since": START + timedelta(days=1)}, "since="),
        ({"lanes": [{}]}, {}, "damaged"),
        ({"stage": "elsewhere"}, {}, "damaged"),
    ],
)
def test_a_checkpoint_of_something_else_is_refused(change: dict[str, object], given: dict[str, Any], words: str) -> None:
    portfolio = Client(History(rows_at(range(5)))).portfolio
    walk = portfolio.walk_fills(limit=2, ticker="T")
    next(walk)
    with pytest.raises(ArgumentError, match=r"get_fills: |damaged") as raised:
        portfolio.walk_fills(resume=walk.checkpoint | change, **given)
    assert words in str(raised.value)


@pytest.mark.parametrize("resume", ["", "{", "[]", {}, 7, b"null"])
def test_invalid_checkpoints_are_refused(resume: Any) -> None:
    with pytest.raises(ArgumentError, match=r"walk\.checkpoint"):
        Client(History([])).portfolio.walk_fills(resume=resume)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"shards": 0}, "from 1 to"),
        ({"shards": True}, "from 1 to"),
        ({"shards": 2}, "pass the start of the range"),
        ({"since": datetime(2026, 1, 1)}, "time zone"),  # noqa: DTZ001
        ({"since": "2026"}, "aware datetime"),
        ({"since": 5, "until": 5}, "the time range is empty"),
        ({"limit": 0}, "limit"),
        ({"subaccount": 99}, "subaccount"),
    ],
)
def test_invalid_arguments_send_nothing(given: dict[str, Any], words: str) -> None:
    history = History([])
    with pytest.raises(ArgumentError, match=r"get_fills: |since") as raised:
        Client(history).portfolio.walk_fills(**given)
    assert words in str(raised.value)
    assert history.asked == []


@pytest.mark.parametrize("given", [{"cursor": "x"}, {"min_ts": 1}, {"max_ts": 1}, {"nothing": 1}])
def test_arguments_that_a_walk_sets_itself_are_refused(given: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=next(iter(given))):
        Client(History([])).portfolio.walk_fills(**given)


def test_the_archive_is_read_once(reader: MakeReader) -> None:
    history = History(rows_at(range(10)), cutoff=START + timedelta(seconds=5))
    one = reader(history)
    assert ids(one, one.client.portfolio.walk_fills(limit=4, since=START + timedelta(seconds=5))) == everything(history)[:5]
    assert not any(path == "/historical/fills" for path, _ in history.asked)
    history.asked.clear()
    assert ids(one, one.client.portfolio.walk_fills(limit=4, until=START + timedelta(seconds=5))) == everything(history)[5:]
    assert not any(path == "/portfolio/fills" for path, _ in history.asked)


def test_filters_missing_in_the_archive_are_applied_locally(reader: MakeReader) -> None:
    history = History(rows_at(range(6)), cutoff=START + timedelta(seconds=3))
    one = reader(history)
    assert ids(one, one.client.portfolio.walk_fills(order_id="o")) == everything(history)
    asked = [query for path, query in history.asked if path == "/historical/fills"]
    assert asked
    assert not any("order_id" in query for query in asked)
    assert (
        ids(one, one.client.portfolio.walk_fills(order_id="another")) == everything(history)[:3]
    )  # the venue itself filters the live side
    assert ids(one, one.client.portfolio.walk_fills(ticker=["T", "U"])) == everything(history)[3:]


def test_pages_and_batches_hold_the_same_rows_as_items(reader: MakeReader) -> None:
    history = History(rows_at(range(11)), cutoff=START + timedelta(seconds=4))
    one = reader(history)
    walk = one.client.portfolio.walk_fills(limit=3).pages()
    found = []
    while (page := one.next(walk)) is not None:
        found += [fill.fill_id for fill in page.fills]
    assert found == everything(history)
    batches = one.client.portfolio.walk_fills(limit=3).batches()
    rows, checkpoint = one.next(batches)
    assert [type(row).__module__ for row in rows] == ["venuekit_kalshi_api.wire.fill"] * 3
    rest = ids(one, one.client.portfolio.walk_fills(resume=checkpoint))
    assert [row.fill_id for row in rows] + rest == everything(history)


def test_a_walk_is_read_in_one_way_and_once(reader: MakeReader) -> None:
    one = reader(History(rows_at(range(3))))
    walk = one.client.portfolio.walk_fills()
    assert len(ids(one, walk, 1)) == 1
    with pytest.raises(PaginationError, match="read by items"):
        walk.pages()
    assert len(ids(one, walk)) == 2
    with pytest.raises(PaginationError, match="read to its end"):
        aiter(walk) if hasattr(walk, "__aiter__") else iter(walk)


def test_progress_is_reported_after_each_page(reader: MakeReader) -> None:
    told: list[Progress] = []
    one = reader(History(rows_at(range(10))))
    walk = one.client.portfolio.walk_fills(limit=4, since=START, until=START + timedelta(seconds=60), progress=told.append)
    ids(one, walk)
    assert [(one.rows, one.pages, one.finished) for one in told] == [(4, 1, False), (8, 2, False), (10, 3, False), (10, 3, True)]
    assert [one.reached for one in told[:2]] == [START + timedelta(seconds=6), START + timedelta(seconds=2)]
    assert all(one.rows_per_second > 0 and one.waited == 0 for one in told)
    assert (told[0].since, told[0].operation) == (START, "get_fills")


def test_a_bar_shows_progress(capsys: pytest.CaptureFixture[str]) -> None:
    with Bars(console=Console(force_terminal=True, width=200)) as bars:
        portfolio = Client(History(rows_at(range(10)))).portfolio
        list(portfolio.walk_fills(limit=4, since=START, until=datetime.now(UTC), progress=RichProgress(bars)))
        assert bars.finished
    assert "get_fills: 10 rows, 3 pages" in capsys.readouterr().out
