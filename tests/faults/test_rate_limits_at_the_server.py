"""Rate limits measured at the server: no interval has more requests than the bucket allows, whatever happens to the calls."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import CLIENTS
from venuekit import Bucket, LocalLimits, RetryPolicy

if TYPE_CHECKING:
    from venuekit_sandbox import Sandbox

pytestmark = pytest.mark.slow

RATE = 5.0
CALLS = 10
ROUNDING = 1e-6
ON_THE_WAY = 0.6
"""Seconds between sending a request and its arrival on a busy machine, by which requests may move closer together."""


@pytest.fixture
def arguments(sandbox: Sandbox, quicker: dict[str, dict[str, Any]]) -> Callable[..., dict[str, Any]]:
    def given(capacity: float, **options: Any) -> dict[str, Any]:
        limits = LocalLimits({"balance": Bucket(RATE, capacity)})
        usual: dict[str, Any] = sandbox.kalshi.client_args | quicker["kalshi"]
        return usual | {"limits": limits, "retry": RetryPolicy(attempts=1, deadline=None)} | options

    return given


def assert_rate_kept(moments: list[float], capacity: float) -> None:
    """Assert that no interval has more requests than the bucket's capacity and its refill."""
    moments = sorted(moments)
    for first, begin in enumerate(moments):
        for last in range(first, len(moments)):
            allowed = capacity + RATE * (moments[last] - begin + ON_THE_WAY) + ROUNDING
            assert last - first + 1 <= allowed, [round(moment - moments[0], 3) for moment in moments]


def arrivals(sandbox: Sandbox) -> list[float]:
    return [request.received_at for request in sandbox.kalshi.requests]


def together(client: Any, calls: int = CALLS) -> None:
    """Make the calls concurrently, each in its own thread."""
    start = threading.Barrier(calls, timeout=60)

    def call(_: int) -> None:
        start.wait()
        client.portfolio.get_balance()

    with ThreadPoolExecutor(calls) as threads:
        list(threads.map(call, range(calls)))


@pytest.mark.parametrize("capacity", [1, 3])
def test_threads_keep_the_rate_from_the_start_and_after_idling(
    sandbox: Sandbox, arguments: Callable[..., Any], capacity: int
) -> None:
    with CLIENTS["kalshi", "sync"](**arguments(capacity)) as kalshi:
        together(kalshi)
        time.sleep((capacity + 1) / RATE)
        together(kalshi)
    assert len(arrivals(sandbox)) == 2 * CALLS
    assert_rate_kept(arrivals(sandbox), capacity)


@pytest.mark.parametrize("capacity", [1, 3])
def test_tasks_keep_the_rate_from_the_start_and_after_idling(
    sandbox: Sandbox, arguments: Callable[..., Any], capacity: int
) -> None:
    async def use() -> None:
        async with CLIENTS["kalshi", "async"](**arguments(capacity)) as kalshi:
            await asyncio.gather(*(kalshi.portfolio.get_balance() for _ in range(CALLS)))
            await asyncio.sleep((capacity + 1) / RATE)
            await asyncio.gather(*(kalshi.portfolio.get_balance() for _ in range(CALLS)))

    asyncio.run(use())
    assert len(arrivals(sandbox)) == 2 * CALLS
    assert_rate_kept(arrivals(sandbox), capacity)


@pytest.mark.parametrize("capacity", [1, 3])
def test_rate_is_kept_if_the_first_request_is_sent_late(sandbox: Sandbox, arguments: Callable[..., Any], capacity: int) -> None:
    """Granted tokens count when the request is sent, which may be later, as when the pool is created first."""
    slow = iter([2.0])

    def hold_up(attempt: object) -> None:
        time.sleep(next(slow, 0))

    with CLIENTS["kalshi", "sync"](**arguments(capacity, on_request=hold_up)) as kalshi:
        together(kalshi)
    assert len(arrivals(sandbox)) == CALLS
    assert_rate_kept(arrivals(sandbox), capacity)


def test_rate_is_kept_if_the_event_loop_was_blocked(sandbox: Sandbox, arguments: Callable[..., Any]) -> None:
    """Calls that became due while it was blocked aren't sent all at once."""

    async def use() -> None:
        async with CLIENTS["kalshi", "async"](**arguments(1)) as kalshi:
            calls = asyncio.gather(*(kalshi.portfolio.get_balance() for _ in range(CALLS)))
            await asyncio.sleep(0.1)
            time.sleep(2)  # noqa: ASYNC251  # what is tested
            await calls

    asyncio.run(use())
    assert len(arrivals(sandbox)) == CALLS
    assert_rate_kept(arrivals(sandbox), 1)


def test_cancelled_calls_return_their_tokens(sandbox: Sandbox, arguments: Callable[..., Any]) -> None:
    async def use() -> float:
        async with CLIENTS["kalshi", "async"](**arguments(1)) as kalshi:
            await kalshi.portfolio.get_balance()
            waiting = [asyncio.ensure_future(kalshi.portfolio.get_balance()) for _ in range(1000)]
            await asyncio.sleep(0.2)
            for call in waiting:
                call.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)
            began = time.monotonic()
            await kalshi.portfolio.get_balance()
            took = time.monotonic() - began
            await asyncio.gather(*(kalshi.portfolio.get_balance() for _ in range(5)))
            return took

    assert asyncio.run(use()) < 30  # 1,000 calls would need 200 s
    assert_rate_kept(arrivals(sandbox), 1)


def test_calls_behind_cancelled_calls_move_up(sandbox: Sandbox, arguments: Callable[..., Any]) -> None:
    async def use() -> float:
        async with CLIENTS["kalshi", "async"](**arguments(1)) as kalshi:
            waiting = [asyncio.ensure_future(kalshi.portfolio.get_balance()) for _ in range(300)]
            last = asyncio.ensure_future(kalshi.portfolio.get_balance())
            await asyncio.sleep(0.2)
            for call in waiting:
                call.cancel()
            began = time.monotonic()
            await last
            return time.monotonic() - began

    assert asyncio.run(use()) < 30  # 300 calls would need 60 s
    assert_rate_kept(arrivals(sandbox), 1)
