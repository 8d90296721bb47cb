"""A walk that is stopped early leaves nothing behind, and fetches at most one more page."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from venuekit.errors import ConfigurationError, PaginationError
from venuekit_kalshi import AsyncKalshi, Kalshi
from venuekit_sandbox import Sandbox

SIZE = 10
SLOW = 0.002
"""Seconds for processing an item, so that prefetching is useful."""


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    with Sandbox(venues=["kalshi"], kalshi={"key": "ed25519", "fills": 300}) as sandbox:
        yield sandbox


@pytest.fixture(scope="module", autouse=True)
def quick_collections(served: Sandbox) -> Iterator[None]:
    """Freeze existing objects, so that garbage collections are fast."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def sandbox(served: Sandbox) -> Sandbox:
    served.kalshi.reset()
    return served


def walkers() -> int:
    return sum(thread.name == "venuekit-walk" for thread in threading.enumerate())


def settled(true: Callable[[], bool], seconds: float = 60) -> bool:
    until = time.monotonic() + seconds
    while not true() and time.monotonic() < until:
        time.sleep(0.01)
    return true()


def pages(sandbox: Sandbox) -> int:
    return sum(request.operation == "get_fills" for request in sandbox.kalshi.requests)


def units_of(walk: Any, unit: str) -> Any:
    return walk if unit == "items" else getattr(walk, unit)()


def stop_by_break(walk: Any, unit: str, count: int) -> None:
    for number, _ in enumerate(units_of(walk, unit), 1):
        time.sleep(SLOW)
        if number == count:
            break


def stop_by_error(walk: Any, unit: str, count: int) -> None:
    def fail_at(number: int) -> None:
        time.sleep(SLOW)
        assert number < count

    with pytest.raises(AssertionError):
        list(map(fail_at, (number for number, _ in enumerate(units_of(walk, unit), 1))))


def stop_by_closing(walk: Any, unit: str, count: int) -> None:
    with walk:
        stop_by_break(walk, unit, count)
    with pytest.raises(PaginationError, match="closed"):
        list(units_of(walk, unit))


COUNTS = [
    ("items", 1),
    ("items", SIZE),
    ("items", SIZE + 1),
    ("items", 3 * SIZE),
    ("pages", 1),
    ("pages", 3),
    ("batches", 1),
    ("batches", 3),
]


@pytest.mark.parametrize(("unit", "count"), COUNTS)
@pytest.mark.parametrize("stop", [stop_by_break, stop_by_error, stop_by_closing])
@pytest.mark.parametrize("shards", [1, 4])
def test_stopping_leaves_no_thread_and_sends_at_most_one_more_request(
    sandbox: Sandbox, stop: Callable[[Any, str, int], None], unit: str, count: int, shards: int
) -> None:
    with Kalshi(**sandbox.kalshi.client_args) as kalshi:
        walk = kalshi.portfolio.walk_fills(limit=SIZE, **spanned(shards))
        stop(walk, unit, count)
        if shards == 1:
            assert pages(sandbox) <= (-(-count // SIZE) if unit == "items" else count) + 1
        del walk
        assert settled(lambda: walkers() == 0)  # so nothing more is sent
    gc.collect()  # a ResourceWarning would be an error
    assert settled(lambda: sandbox.kalshi.connections == 0)


def spanned(shards: int) -> dict[str, Any]:
    return {"since": 1_700_000_000, "shards": shards} if shards > 1 else {}


@pytest.mark.parametrize("unit", ["items", "pages", "batches"])
@pytest.mark.parametrize("shards", [1, 4])
def test_an_unreferenced_walk_is_freed(sandbox: Sandbox, unit: str, shards: int) -> None:
    """Without the garbage collector: a walk has no reference cycles."""
    with Kalshi(**sandbox.kalshi.client_args) as kalshi:
        walk = kalshi.portfolio.walk_fills(limit=SIZE, **spanned(shards))
        units = units_of(walk, unit)
        for _ in range(2):
            next(units)
            time.sleep(SLOW)
        gone = weakref.ref(walk)
        gc.disable()
        try:
            del walk, units
            assert settled(lambda: gone() is None)
        finally:
            gc.enable()
        assert settled(lambda: walkers() == 0)
    assert settled(lambda: sandbox.kalshi.connections == 0)


@pytest.mark.parametrize("unit", ["items", "pages", "batches"])
@pytest.mark.parametrize("shards", [1, 4])
def test_a_walk_of_a_closed_client_raises_and_its_checkpoint_resumes(sandbox: Sandbox, unit: str, shards: int) -> None:
    def count(read: Any) -> int:
        return 1 if unit == "items" else len(read.fills) if unit == "pages" else len(read[0])

    with Kalshi(**sandbox.kalshi.client_args) as kalshi:
        whole = sum(1 for _ in kalshi.portfolio.walk_fills(limit=200))
        walk = kalshi.portfolio.walk_fills(limit=SIZE, **spanned(shards))
        units = units_of(walk, unit)
        found = count(next(units))
        time.sleep(SLOW)

    def read_to_the_end() -> None:
        nonlocal found
        for one in units:
            found += count(one)

    with pytest.raises(ConfigurationError, match="this client is closed"):
        read_to_the_end()
    assert not walk.finished
    assert settled(lambda: walkers() == 0)
    assert settled(lambda: sandbox.kalshi.connections == 0)
    with Kalshi(**sandbox.kalshi.client_args) as kalshi:
        assert found + sum(1 for _ in kalshi.portfolio.walk_fills(resume=walk.checkpoint)) == whole


def test_the_next_page_is_prefetched(sandbox: Sandbox) -> None:
    with Kalshi(**sandbox.kalshi.client_args) as kalshi:
        walk = kalshi.portfolio.walk_fills(limit=SIZE)
        next(walk)
        assert settled(lambda: pages(sandbox) == 2)
        time.sleep(0.1)
        assert pages(sandbox) == 2


def test_the_client_can_be_closed_while_a_page_is_fetched(sandbox: Sandbox) -> None:
    sandbox.kalshi.answer("get_fills", body={"fills": [row("a")], "cursor": "next"})
    sandbox.kalshi.fail("get_fills", "slow-answer", pace=0.5)
    with Kalshi(**sandbox.kalshi.client_args) as kalshi:
        walk = kalshi.portfolio.walk_fills(limit=SIZE)
        assert next(walk).fill_id == "a"
    del walk
    gc.collect()
    assert settled(lambda: walkers() == 0)


def row(name: str) -> dict[str, object]:
    return {"fill_id": name, "trade_id": name, "order_id": "o", "ticker": "T", "market_ticker": "T", "is_taker": True}


@pytest.mark.parametrize("how", ["break", "error", "cancel", "aclose", "client"])
@pytest.mark.parametrize("unit", ["items", "pages", "batches"])
@pytest.mark.parametrize("shards", [1, 4])
def test_stopping_leaves_no_task(sandbox: Sandbox, how: str, unit: str, shards: int) -> None:
    logged: list[dict[str, Any]] = []
    last = 15 if unit == "items" else 2

    async def read(walk: Any, stopped: asyncio.Event) -> None:
        number = 0
        async for _ in units_of(walk, unit):
            number += 1
            await asyncio.sleep(SLOW)
            if number == last:
                stopped.set()
                if how == "error":
                    raise ZeroDivisionError
                if how == "cancel":
                    await asyncio.sleep(60)
                break

    async def use() -> None:
        before = asyncio.all_tasks()
        asyncio.get_running_loop().set_exception_handler(lambda _, context: logged.append(context))
        sent: list[object] = []
        async with AsyncKalshi(**sandbox.kalshi.client_args, on_request=sent.append) as kalshi:
            walk = kalshi.portfolio.walk_fills(limit=SIZE, **spanned(shards))
            stopped = asyncio.Event()
            reading = asyncio.create_task(read(walk, stopped))
            await stopped.wait()
            when_stopped = len(sent)
            if how == "cancel":
                reading.cancel()
            await asyncio.wait([reading], timeout=120)
            assert reading.done()
            if how == "error":
                assert isinstance(reading.exception(), ZeroDivisionError)
            if how == "aclose":
                await walk.aclose()
                assert asyncio.all_tasks() == before
            if how == "client":
                await kalshi.aclose()
                with pytest.raises(ConfigurationError, match="this client is closed"):
                    async for _ in units_of(walk, unit):
                        pass
                assert not walk.finished
            if shards == 1:
                assert pages(sandbox) <= 3
            del walk, reading
            gc.collect()
            for _ in range(6000):
                await asyncio.sleep(0.01)
                if asyncio.all_tasks() == before:
                    break
            assert asyncio.all_tasks() == before  # so nothing more is sent
            assert len(sent) <= when_stopped + shards
        gc.collect()

    asyncio.run(asyncio.wait_for(use(), 240))
    assert logged == []
    assert settled(lambda: sandbox.kalshi.connections == 0)


def test_a_cancelled_task_loses_no_row(sandbox: Sandbox) -> None:
    async def use() -> tuple[int, int]:
        async with AsyncKalshi(**sandbox.kalshi.client_args) as kalshi:
            whole = [fill.fill_id async for fill in kalshi.portfolio.walk_fills(limit=SIZE)]
            walk = kalshi.portfolio.walk_fills(limit=SIZE)
            found: list[str] = []

            async def read() -> None:
                async for fill in walk:
                    found.append(fill.fill_id)  # noqa: PERF401  # those before a cancellation count

            for delay in (0.0, 0.001, 0.002, 0.004, 0.008, 0.016):
                reading = asyncio.create_task(read())
                await asyncio.sleep(delay)
                reading.cancel()
                await asyncio.wait([reading], timeout=120)
            if not walk.finished:
                await read()
            assert found == whole
            return len(found), len(asyncio.all_tasks())

    found, tasks = asyncio.run(asyncio.wait_for(use(), 240))
    assert found > 250
    assert tasks <= 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_process_continues_a_walk(sandbox: Sandbox) -> None:
    with Kalshi(**sandbox.kalshi.client_args) as kalshi:
        whole = [fill.fill_id for fill in kalshi.portfolio.walk_fills(limit=100)]
        walk = kalshi.portfolio.walk_fills(limit=100)
        first = [next(walk).fill_id for _ in range(150)]
        child = os.fork()
        if child == 0:
            signal.alarm(120)  # kills it if it hangs
            rest = [fill.fill_id for fill in walk]
            os._exit(0 if first + rest == whole else 1)
        assert os.waitpid(child, 0)[1] == 0
        assert first + [fill.fill_id for fill in walk] == whole
