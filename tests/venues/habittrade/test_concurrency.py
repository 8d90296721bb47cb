"""Concurrent calls of HabitTrade: each caller gets its own response."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from tests.conftest import CLIENTS

if TYPE_CHECKING:
    from venuekit_sandbox import Sandbox


THREADS = 50


TASKS = 100


def test_threads_share_a_client(sandbox: Sandbox) -> None:
    names = [f"portfolio {number}" for number in range(4 * THREADS)]
    with (
        CLIENTS["habittrade", "sync"](**sandbox.habittrade.client_args, timeout=120) as habittrade,
        ThreadPoolExecutor(THREADS) as threads,
    ):
        found = list(threads.map(habittrade.account.get_portfolio, names))
    assert [portfolio.portfolio_id for portfolio in found] == names
    assert all(request.verified for request in sandbox.habittrade.requests)


def test_tasks_share_a_client(sandbox: Sandbox) -> None:
    names = [f"portfolio {number}" for number in range(TASKS)]

    async def use() -> list[Any]:
        async with CLIENTS["habittrade", "async"](**sandbox.habittrade.client_args, timeout=120) as habittrade:
            return await asyncio.gather(*map(habittrade.account.get_portfolio, names))

    assert [portfolio.portfolio_id for portfolio in asyncio.run(use())] == names
    assert [request.verified for request in sandbox.habittrade.requests] == [True] * TASKS
