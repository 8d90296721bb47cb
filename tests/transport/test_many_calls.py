"""Many concurrent calls: sent in order of arrival, and none ends after its deadline."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.transport.echo_server import Echo, serving
from tests.transport.test_pool import options
from venuekit import RetryPolicy
from venuekit.errors import DeadlineExceeded
from venuekit_coinapi_ems import AsyncCoinApiEms, CoinApiEms

pytestmark = pytest.mark.slow

DEADLINE = 2.0
LATE = 120.0
"""Seconds beyond the deadline; generous, since a machine may be busy. `nox -s bench` measures how late the last call is."""


async def timed(client: AsyncCoinApiEms, name: str) -> tuple[float, Any]:
    began = time.monotonic()
    try:
        found: Any = (await client.balances.get_balances(exchange_id=name))[0].exchange_id
    except DeadlineExceeded as error:
        found = error
    return time.monotonic() - began, found


@pytest.mark.parametrize(("calls", "deadline"), [(500, 100 * DEADLINE), (5000, DEADLINE)])
def test_tasks_are_served_in_order_and_keep_their_deadlines(calls: int, deadline: float) -> None:
    names = [f"E{number}" for number in range(calls)]

    async def use(server: Echo) -> list[tuple[float, Any]]:
        policy = RetryPolicy(attempts=3, deadline=deadline)
        async with AsyncCoinApiEms(**options(server, retry=policy)) as client:
            return await asyncio.gather(*(timed(client, name) for name in names))

    with serving(Echo()) as server:
        ends = asyncio.run(use(server))
        for name, (took, found) in zip(names, ends, strict=True):
            assert found == name or isinstance(found, DeadlineExceeded)
            assert took < deadline + LATE
        answered = [name for name, (_, found) in zip(names, ends, strict=True) if found == name]
        assert len(answered) == calls or calls == 5000
        arrived = [int(name[1:]) for name in server.asked]
        assert arrived or calls == 5000, "none was sent"  # a busy machine may need all the time to start that many
        # A connection that opens slowly delays only its own call; every other call keeps its place.
        delayed = [number for position, number in enumerate(arrived) if position - number >= 200]
        assert len(delayed) <= server.accepted
        if calls < 5000:  # shortly before its deadline, a call opens a connection rather than wait until a new one may be reused
            assert server.accepted <= 100


def test_threads_get_their_own_responses() -> None:
    names = [f"E{number}" for number in range(500)]
    with serving(Echo()) as server, ThreadPoolExecutor(64) as threads:
        with CoinApiEms(**options(server, retry=RetryPolicy(attempts=3, deadline=100 * DEADLINE))) as client:
            found = list(threads.map(lambda name: client.balances.get_balances(exchange_id=name)[0].exchange_id, names))
        assert found == names
        assert server.accepted <= 64
