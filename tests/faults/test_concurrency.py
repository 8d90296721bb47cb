"""Clients shared by many threads or tasks, and cancelled tasks."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.conftest import CALLS, CLIENTS, FIRST, VENUES
from tests.faults import conftest as unruly
from venuekit import RetryPolicy
from venuekit.errors import ConnectFailed

if TYPE_CHECKING:
    from tests.faults.conftest import Serve
    from venuekit_sandbox import Sandbox

THREADS = 50
TASKS = 100
PATIENT: dict[str, Any] = {"timeout": 120, "retry": RetryPolicy(deadline=240)}
"""For many concurrent calls, which a single process answers."""


def test_threads_share_a_client(sandbox: Sandbox) -> None:
    together = threading.Barrier(THREADS, timeout=60)
    with (
        CLIENTS["kalshi", "sync"](**sandbox.kalshi.client_args, **PATIENT) as kalshi,
        ThreadPoolExecutor(THREADS) as threads,
    ):

        def walk(number: int) -> tuple[Any, list[str]]:
            together.wait()
            return kalshi.portfolio.get_balance(), [
                fill.fill_id for fill in kalshi.portfolio.iter_fills(limit=500, subaccount=number % 2)
            ]

        found = list(threads.map(walk, range(THREADS)))
    assert len({repr(balance) for balance, _ in found}) == 1
    by_subaccount = [{tuple(fills) for _, fills in found[start::2]} for start in (0, 1)]
    assert [len(distinct) for distinct in by_subaccount] == [1, 1]
    assert sandbox.kalshi.requests
    assert all(request.verified for request in sandbox.kalshi.requests)


def test_tasks_share_clients_of_every_venue(sandbox: Sandbox) -> None:
    """Each response goes to the task that made the call."""

    async def use() -> dict[str, list[Any]]:
        async with contextlib.AsyncExitStack() as stack:
            tasks = {}
            for venue in VENUES:
                client = await stack.enter_async_context(CLIENTS[venue, "async"](**sandbox.venues[venue].client_args, **PATIENT))
                tasks[venue] = [asyncio.ensure_future(CALLS[venue][FIRST[venue]].on(client)) for _ in range(TASKS)]
            return {venue: await asyncio.gather(*of_one) for venue, of_one in tasks.items()}

    found = asyncio.run(use())
    for venue in VENUES:
        assert len({repr(answer) for answer in found[venue]}) == 1
        assert [request.verified for request in sandbox.venues[venue].requests] == [True] * TASKS
    assert len({repr(answers[0]) for answers in found.values()}) == len(VENUES)


def test_tasks_iterate_over_pages_concurrently(sandbox: Sandbox) -> None:
    async def use() -> list[list[str]]:
        async with CLIENTS["kalshi", "async"](**sandbox.kalshi.client_args, **PATIENT) as kalshi:

            async def walk(limit: int) -> list[str]:
                return [fill.fill_id async for fill in kalshi.portfolio.iter_fills(limit=limit)]

            return await asyncio.gather(*(walk(200 + number) for number in range(10)))

    first, *others = asyncio.run(use())
    assert len(first) == len(set(first)) == 1000
    assert all(other == first for other in others)


@pytest.mark.parametrize("attempts", [1, 3])
def test_a_cancelled_task_leaves_the_client_usable(sandbox: Sandbox, serve: Serve, attempts: int) -> None:
    server = serve(unruly.selective)

    async def use() -> None:
        options = {"base_url": server.base_url, "retry": RetryPolicy(attempts=attempts, base=0)}
        async with CLIENTS["coinapi_ems", "async"](**sandbox.coinapi_ems.client_args | options) as coinapi:
            for _ in range(3):
                tasks = [asyncio.ensure_future(coinapi.balances.get_balances(exchange_id="silent")) for _ in range(5)]
                for _ in tasks:
                    await asyncio.to_thread(server.arrived.acquire)
                for task in tasks:
                    task.cancel()
                outcomes = await asyncio.gather(*tasks, return_exceptions=True)
                assert [type(outcome) for outcome in outcomes] == [asyncio.CancelledError] * len(tasks)
                assert await coinapi.balances.get_balances() == []
                server.arrived.acquire()

    asyncio.run(use())
    assert len(server.requests) == 18


def test_asyncio_timeout_around_a_call_works(sandbox: Sandbox, serve: Serve) -> None:
    server = serve(unruly.selective)

    async def use() -> None:
        async with CLIENTS["coinapi_ems", "async"](**sandbox.coinapi_ems.client_args | {"base_url": server.base_url}) as coinapi:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await coinapi.balances.get_balances(exchange_id="silent")
            assert await coinapi.balances.get_balances() == []

    asyncio.run(use())


def test_a_full_pool_is_named_in_the_error(sandbox: Sandbox, serve: Serve) -> None:
    """The only connection is used by a call without a response; the next call waits for it until its pool timeout."""
    server = serve(unruly.selective)

    async def use() -> None:
        own = httpx.AsyncClient(limits=httpx.Limits(max_connections=1))
        options = {"base_url": server.base_url, "http_client": own, "retry": RetryPolicy(attempts=1)}
        arguments = sandbox.coinapi_ems.client_args | options
        async with own, CLIENTS["coinapi_ems", "async"](**arguments, timeout=httpx.Timeout(30, pool=0.05)) as coinapi:
            task = asyncio.ensure_future(coinapi.balances.get_balances(exchange_id="silent"))
            await asyncio.to_thread(server.arrived.acquire)
            with pytest.raises(ConnectFailed, match=r"pool within 0\.05 s; nothing was sent"):
                await coinapi.balances.get_balances()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    asyncio.run(use())
    assert len(server.requests) == 1
