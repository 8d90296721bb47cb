"""Every slot of the connection pool is returned after interruptions, and slots are granted in order of arrival."""

from __future__ import annotations

import asyncio
import random
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any

import httpx
import pytest

from tests.faults import sockets
from tests.transport.echo_server import Echo, answer, serving
from venuekit import RetryPolicy
from venuekit.errors import CallError, DeadlineExceeded
from venuekit.http.pool import Pool, Slot
from venuekit.http.transport import acquire
from venuekit_coinapi_ems import AsyncCoinApiEms, CoinApiEms

pytestmark = pytest.mark.slow

SECONDS = 2.5
"""Duration of the tests with random cancellations, in seconds."""
LONGEST = 0.5
"""Seconds after which a signal's exception counts as lost: Python drops exceptions in destructors."""


async def slow(server: Echo, exchange: str, _reader: object, writer: asyncio.StreamWriter) -> None:
    """Respond at once, later, or much later."""
    await asyncio.sleep(random.choice((0.0, 0.02, 0.5)))
    writer.write(answer(exchange))


def options(server: Echo, **more: Any) -> Any:
    return {
        "api_key": "k" * 20,
        "base_url": server.base_url,
        "retry": RetryPolicy(attempts=1, deadline=120),
        "timeout": 60,
        **more,
    }


@contextmanager
def own_client(kind: Any, connections: int | None) -> Iterator[dict[str, Any]]:
    """Yield options with the caller's own client of that many connections; no options for None."""
    if connections is None:
        yield {}
        return
    own = kind(limits=httpx.Limits(max_connections=connections))
    yield {"http_client": own}


WAYS = {
    "default": ({}, None),
    "one connection": ({"max_connections": 1}, None),
    "own client": ({}, 100),
    "own client, one connection": ({}, 1),
}


@pytest.mark.parametrize(("more", "own"), WAYS.values(), ids=WAYS)
def test_randomly_cancelled_tasks_return_their_slots(more: dict[str, Any], own: int | None) -> None:
    chance = random.Random(7)

    async def storm(client: AsyncCoinApiEms, ends: float) -> None:
        while time.monotonic() < ends:
            with suppress(TimeoutError, CallError):
                async with asyncio.timeout(chance.uniform(0.01, 0.5)):
                    await client.balances.get_balances(exchange_id="storm")

    async def use(server: Echo) -> None:
        with own_client(httpx.AsyncClient, own) as extra:
            async with AsyncCoinApiEms(**options(server, **more, **extra)) as client:
                await asyncio.gather(*(storm(client, time.monotonic() + SECONDS) for _ in range(300)))
                server.behave = Echo().behave
                names = [f"E{number}" for number in range(100)]
                found = await asyncio.gather(*(client.balances.get_balances(exchange_id=name) for name in names))
                assert [one[0].exchange_id for one in found] == names
                if not extra:
                    assert sockets.busy(client) == 0
            for one in extra.values():
                await one.aclose()

    with serving(Echo(slow)) as server:
        asyncio.run(use(server))


@pytest.mark.parametrize(("more", "own"), WAYS.values(), ids=WAYS)
def test_threads_with_short_deadlines_return_their_slots(more: dict[str, Any], own: int | None) -> None:
    with serving(Echo(slow)) as server, own_client(httpx.Client, own) as extra, ThreadPoolExecutor(20) as threads:
        with CoinApiEms(**options(server, **more, **extra)) as client:
            ends = time.monotonic() + SECONDS

            def storm(seed: int) -> None:
                chance = random.Random(seed)
                while time.monotonic() < ends:
                    hasty = client.with_options(retry=RetryPolicy(attempts=1, deadline=chance.uniform(0.01, 0.3)))
                    with suppress(CallError):
                        hasty.balances.get_balances(exchange_id="storm")

            list(threads.map(storm, range(20)))
            server.behave = Echo().behave
            names = [f"E{number}" for number in range(100)]
            found = list(threads.map(lambda name: client.balances.get_balances(exchange_id=name), names))
            assert [one[0].exchange_id for one in found] == names
            if not extra:
                assert sockets.busy(client) == 0
        for one in extra.values():
            one.close()


def test_slots_are_granted_in_order_of_arrival() -> None:
    pool: Pool[Any] = Pool(1, 30)
    order: list[int] = []
    held = acquire(pool, None, float("inf"))
    waiting = [threading.Thread(target=lambda number=number: follow(pool, order, number)) for number in range(20)]
    for number, thread in enumerate(waiting):
        thread.start()
        while len(pool._queue) <= number:
            time.sleep(0.001)
    pool.release(held)
    for thread in waiting:
        thread.join()
    assert order == list(range(20))


def follow(pool: Pool[Any], order: list[int], number: int) -> None:
    slot = acquire(pool, None, float("inf"))
    order.append(number)
    pool.release(slot)


def test_a_dropped_slot_is_returned() -> None:
    pool: Pool[Any] = Pool(1, 30)
    closed: list[bool] = []

    class Held:
        idle_since = 0.0

        def close(self) -> None:
            closed.append(True)

    slot: Slot[Any] | None = pool.take()
    assert slot is not None
    slot.connection = Held()
    assert pool.take() is None
    del slot
    assert closed == [True]
    assert pool.free == 1
    assert pool.take() is not None


def test_a_timed_out_waiter_leaves_the_queue() -> None:
    pool: Pool[Any] = Pool(1, 30)
    held = acquire(pool, None, float("inf"))
    for _ in range(3):
        with pytest.raises(httpx.PoolTimeout):
            acquire(pool, 0.01, float("inf"))
    pool.release(held)
    pool.release(acquire(pool, 60, float("inf")))
    assert pool.free == 1


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="signal.setitimer is not available")
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # of a socket whose owner was interrupted; garbage collection closes it
def test_signals_at_random_moments_lose_no_slot() -> None:
    """A signal handler may raise between any two steps of the pool's bookkeeping."""

    class Interrupted(Exception):
        pass

    def interrupt(*_: object) -> None:
        raise Interrupted

    before = signal.signal(signal.SIGALRM, interrupt)
    chance = random.Random(3)
    try:
        with serving(Echo()) as server, CoinApiEms(**options(server, max_connections=2)) as client:
            interrupted = 0
            for _ in range(400):
                try:
                    signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.00005, 0.002))
                    end = time.monotonic() + LONGEST
                    while time.monotonic() < end:
                        client.balances.get_balances(exchange_id="A")
                except Interrupted:
                    interrupted += 1
                finally:
                    signal.setitimer(signal.ITIMER_REAL, 0)
            assert interrupted > 300
            assert client.balances.get_balances(exchange_id="B")[0].exchange_id == "B"
            assert sockets.busy(client) == 0
    finally:
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_full_pool_makes_a_call_wait_until_its_deadline(mode: str) -> None:
    arrived, release = threading.Event(), threading.Event()

    async def held(server: Echo, exchange: str, _reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        arrived.set()
        await asyncio.to_thread(release.wait)
        writer.write(answer(exchange))

    with serving(Echo(held)) as server:
        first, errors = (threaded if mode == "sync" else gathered)(server, arrived, release)
        assert len(first) == 1
        assert [type(error) for error in errors] == [DeadlineExceeded] * 4
        assert not any(error.leaves_doubt for error in errors)
        assert len(server.asked) == 1


def threaded(server: Echo, arrived: threading.Event, release: threading.Event) -> tuple[Any, list[Any]]:
    """Return what a call got that kept the only connection until ``release``, and the errors of four that waited for it."""
    with CoinApiEms(**options(server, max_connections=1)) as client, ThreadPoolExecutor(5) as threads:
        try:
            first = threads.submit(client.balances.get_balances)
            arrived.wait()
            hasty = client.with_options(retry=RetryPolicy(attempts=1, deadline=0.5))
            errors = [one.exception() for one in [threads.submit(hasty.balances.get_balances) for _ in range(4)]]
        finally:
            release.set()
        return first.result(), errors


def gathered(server: Echo, arrived: threading.Event, release: threading.Event) -> tuple[Any, list[Any]]:
    """Do the same with the asynchronous client."""

    async def use() -> tuple[Any, list[Any]]:
        async with AsyncCoinApiEms(**options(server, max_connections=1)) as client:
            try:
                first = asyncio.ensure_future(client.balances.get_balances())
                await asyncio.to_thread(arrived.wait)
                hasty = client.with_options(retry=RetryPolicy(attempts=1, deadline=0.5))
                errors = await asyncio.gather(*(hasty.balances.get_balances() for _ in range(4)), return_exceptions=True)
            finally:
                release.set()
            return await first, errors

    return asyncio.run(use())
