"""Shards balance their work: crowded spans are split, and spans that must stay sequential aren't."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from tests.walks.history import START, History, Reader, rows_at
from venuekit.call.operation import Request, Response
from venuekit.errors import DecodeError

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)


def walked(mode: str, history: History, **arguments: Any) -> list[str]:
    with asyncio.Runner() as runner:
        reader = Reader(mode, history, runner)
        walk = reader.client.portfolio.walk_fills(**arguments)
        found = []
        while (fill := reader.next(walk)) is not None:
            found.append(fill.fill_id)
        assert walk.finished
        return found


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("ordered", [True, False])
@pytest.mark.parametrize("burst", [0, 50, 99], ids=["oldest", "middle", "newest"])
def test_a_burst_is_split_among_shards(mode: str, ordered: bool, burst: int) -> None:
    history = History(rows_at(burst * DAY.total_seconds() + offset / 4 for offset in range(2000)))
    history.cutoff = START - 300 * DAY
    expected = [row.id for row in history.rows]
    span: dict[str, Any] = {"since": START, "until": START + 100 * DAY}
    found = walked(mode, history, limit=20, shards=8, ordered=ordered, **span)
    assert found == expected if ordered else sorted(found) == sorted(expected)
    chains = Counter((query.get("min_ts"), query.get("max_ts")) for path, query in history.asked if path == "/portfolio/fills")
    assert max(chains.values()) <= 50  # of a hundred pages
    assert sum(chains.values()) <= 300


class Misprinted(History):
    """A history with an invalid amount on some pages."""

    misprints: int = 0

    def answer(self, request: Request[Any]) -> Response:
        response = super().answer(request)
        if self.misprints and b'"f00142"' in response.content and self.misprints > 0:
            self.misprints -= 1
            return Response(response.status, response.headers, response.content.replace(b'"1.00"', b'"a lot"'))
        return response


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("misprints", [1, 2, 4])
def test_an_undecodable_page_is_fetched_again_and_then_an_error(mode: str, misprints: int) -> None:
    history = Misprinted(rows_at(range(300)), cutoff=START - DAY)
    history.misprints = misprints
    expected = [row.id for row in history.rows]
    with asyncio.Runner() as runner:
        reader = Reader(mode, history, runner)
        walk = reader.client.portfolio.walk_fills(limit=10, since=START, until=START + 300 * SECOND, shards=4)
        found: list[str] = []
        errors = 0
        while not walk.finished:
            try:
                fill = reader.next(walk)
            except DecodeError:
                assert 147 <= len(found) <= 157  # all rows before that page
                errors += 1
                continue
            found += [] if fill is None else [fill.fill_id]
    assert found == expected
    assert errors == misprints - 1


def _is_near(query: Mapping[str, str]) -> bool:
    return "min_ts" in query and float(query["min_ts"]) < START.timestamp() + 300


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("ordered", [True, False])
def test_rows_that_may_be_archived_are_read_sequentially_if_order_is_promised(mode: str, ordered: bool) -> None:
    history = History(rows_at(range(200)), cutoff=START)
    expected = [row.id for row in history.rows]
    found = walked(mode, history, limit=5, since=START - SECOND, shards=8, ordered=ordered)
    assert found == expected if ordered else sorted(found) == sorted(expected)
    near = {
        (query["min_ts"], query.get("max_ts")) for path, query in history.asked if path == "/portfolio/fills" and _is_near(query)
    }
    assert (len(near) == 1) == ordered
