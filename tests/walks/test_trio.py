"""Walks in trio deliver the same rows, however they are read, cancelled or resumed."""

from __future__ import annotations

import json
from typing import Any

import pytest
import trio

from tests.conftest import CLIENTS
from venuekit.errors import PaginationError, ServerError
from venuekit_sandbox import Sandbox

SINCE = 1_700_000_000


def client(sandbox: Sandbox, quicker: dict[str, Any], **options: Any) -> Any:
    return CLIENTS["kalshi", "async"](**sandbox.kalshi.client_args | quicker["kalshi"], **options)


@pytest.mark.parametrize("shards", [1, 4])
@pytest.mark.parametrize("unit", ["items", "pages", "batches"])
def test_rows_are_those_of_a_synchronous_walk(sandbox: Sandbox, quicker: dict[str, Any], unit: str, shards: int) -> None:
    with CLIENTS["kalshi", "sync"](**sandbox.kalshi.client_args | quicker["kalshi"]) as blocking:
        expected = [str(row.settled_time) for row in blocking.portfolio.walk_settlements()]

    async def use() -> list[str]:
        async with client(sandbox, quicker) as kalshi:
            walk = kalshi.portfolio.walk_settlements(limit=7, since=SINCE, shards=shards)
            if unit == "items":
                rows = [row async for row in walk]
            elif unit == "pages":
                rows = [row async for page in walk.pages() for row in page.settlements]
            else:
                rows = [row async for batch, _ in walk.batches() for row in batch]
            assert walk.finished
            return [str(row.settled_time) for row in rows]

    assert trio.run(use) == expected


def test_a_cancelled_walk_continues_with_the_next_row(sandbox: Sandbox, quicker: dict[str, Any]) -> None:
    async def use() -> None:
        async with client(sandbox, quicker) as kalshi:
            whole = [row.fill_id async for row in kalshi.portfolio.walk_fills(limit=50)]
            for shards in (1, 4):
                walk = kalshi.portfolio.walk_fills(limit=50, since=SINCE, shards=shards)
                found: list[str] = []
                for delay in (0.0, 0.001, 0.004, 0.016):
                    with trio.move_on_after(delay):
                        async for row in walk:
                            found.append(row.fill_id)  # noqa: PERF401  # those before a cancellation count
                resumed = kalshi.portfolio.walk_fills(resume=json.dumps(walk.checkpoint), shards=shards)
                await walk.aclose()
                assert found + [row.fill_id async for row in resumed] == whole

    trio.run(use)


def test_an_error_is_raised_at_the_place_of_the_missing_rows(sandbox: Sandbox, quicker: dict[str, Any]) -> None:
    async def use() -> None:
        async with client(sandbox, quicker) as kalshi:
            sandbox.kalshi.fail("get_settlements", "set-cookie")
            sandbox.kalshi.fail("get_settlements", "500", times=3)
            walk = kalshi.portfolio.walk_settlements(limit=20)
            rows = [await anext(walk) for _ in range(20)]
            with pytest.raises(ServerError):
                await anext(walk)
            rows += [row async for row in walk]
            assert len(rows) == 60
            async with kalshi.portfolio.walk_settlements(limit=20) as closed:
                await anext(closed)
            with pytest.raises(PaginationError, match="closed"):
                [row async for row in closed]

    trio.run(use)
