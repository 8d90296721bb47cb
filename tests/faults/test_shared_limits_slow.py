"""Rate limits in a Redis that responds late, byte by byte or never: calls keep their deadlines, and the rate isn't exceeded."""

from __future__ import annotations

import asyncio
import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from time import monotonic, sleep
from typing import Any

import pytest

from tests.faults.redis_server import RedisServer
from tests.faults.sockets import wait_until
from tests.faults.test_shared_limits import given
from venuekit import Bucket, RetryPolicy
from venuekit.errors import CallError
from venuekit.limits import redis as shared
from venuekit.limits.redis import SharedLimits
from venuekit.limits.redis_bucket import SharedBucket
from venuekit_kalshi import AsyncKalshi, Kalshi
from venuekit_sandbox import Sandbox, SandboxVenue

pytestmark = pytest.mark.slow

Behaviour = Callable[["Slow", socket.socket], None]
AMPLE = {"balance": Bucket(10_000, 10_000)}
DEADLINE = 1.0
PATIENT = RetryPolicy(attempts=1, deadline=60)
OVERTIME = 6.0
"""Seconds beyond the deadline, on a busy machine; waiting for Redis would take eight or more."""
TIMEOUTS = [0.3, 8.0]


class Slow(socketserver.ThreadingTCPServer):
    """A mock Redis server that calls ``behave`` for each connection."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, behave: Behaviour) -> None:
        self.behave = behave
        self.over = threading.Event()
        super().__init__(("127.0.0.1", 0), _Connection)

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.server_address[1]}"


class _Connection(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        server = self.server
        assert isinstance(server, Slow)
        with suppress(OSError):
            server.behave(server, self.request)


def silent(server: Slow, connection: socket.socket) -> None:
    """Accept the connection, and never respond."""
    server.over.wait(30)


def dripping(server: Slow, connection: socket.socket) -> None:
    """Send a byte every 0.2 seconds, and never the end of a response."""
    connection.recv(65536)
    connection.sendall(b"+")
    while not server.over.wait(0.2):
        connection.sendall(b"a")


def late(server: Slow, connection: socket.socket) -> None:
    """Send valid responses, each after ten seconds."""
    while connection.recv(65536) and not server.over.wait(10):
        connection.sendall(b"+OK\r\n")


def closing(server: Slow, connection: socket.socket) -> None:
    """Close the connection in the middle of a response."""
    connection.recv(65536)
    connection.sendall(b"*2\r\n$10\r\n12")


SLOW = {behave.__name__: behave for behave in (silent, dripping, late, closing)}


@contextmanager
def slow(behave: Behaviour) -> Iterator[Slow]:
    with Slow(behave) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield server
        finally:
            server.over.set()
            server.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def kalshi() -> Iterator[SandboxVenue]:
    with Sandbox(venues=["kalshi"], kalshi={"key": "ed25519", "fills": 1}) as sandbox:
        yield sandbox.kalshi


@pytest.fixture
def venue(kalshi: SandboxVenue) -> SandboxVenue:
    kalshi.reset()
    return kalshi


@pytest.mark.parametrize("timeout", TIMEOUTS)
@pytest.mark.parametrize("behave", SLOW.values(), ids=SLOW)
def test_threads_do_not_wait_for_redis_beyond_the_deadline(venue: SandboxVenue, behave: Behaviour, timeout: float) -> None:
    """With a timeout for Redis before the deadline, and with one after it."""
    with ExitStack() as stack:
        redis = stack.enter_context(slow(behave))
        limits = SharedLimits(redis.url, AMPLE, scope="test", timeout=timeout)
        client = Kalshi(**given(venue, limits=limits, retry=RetryPolicy(attempts=1, deadline=DEADLINE)))
        client = stack.enter_context(client)

        def call(_: int) -> float:
            began = monotonic()
            with suppress(CallError):
                client.portfolio.get_balance()
            return monotonic() - began

        with ThreadPoolExecutor(20) as threads:
            for _ in range(2):
                assert max(threads.map(call, range(20))) < DEADLINE + OVERTIME
        assert client.with_options(retry=PATIENT).portfolio.get_balance(), "an outage of Redis must not fail a call"


@pytest.mark.parametrize("timeout", TIMEOUTS)
@pytest.mark.parametrize("behave", SLOW.values(), ids=SLOW)
def test_tasks_do_not_wait_for_redis_beyond_the_deadline(venue: SandboxVenue, behave: Behaviour, timeout: float) -> None:
    """Cancelled tasks end at once, and the number of helper threads is limited."""

    async def use(url: str) -> None:
        limits = SharedLimits(url, AMPLE, scope="test", timeout=timeout)
        options = given(venue, limits=limits, retry=RetryPolicy(attempts=1, deadline=DEADLINE))
        async with AsyncKalshi(**options) as client:

            async def call() -> float:
                began = monotonic()
                with suppress(CallError):
                    await client.portfolio.get_balance()
                return monotonic() - began

            cancelled = [asyncio.ensure_future(call()) for _ in range(100)]
            await asyncio.sleep(0.05)
            for one in cancelled:
                one.cancel()
            began = monotonic()
            await asyncio.gather(*cancelled, return_exceptions=True)
            assert monotonic() - began < OVERTIME
            for _ in range(2):
                took = await asyncio.gather(*(call() for _ in range(50)))
                assert max(took) < DEADLINE + OVERTIME
            assert await client.with_options(retry=PATIENT).portfolio.get_balance(), "an outage of Redis must not fail a call"

    with slow(behave) as redis:
        before = threading.active_count()
        asyncio.run(use(redis.url))
        asking = [one for one in threading.enumerate() if one.name == "venuekit-redis"]
        assert len(asking) <= 2 * shared._MOST_ASKING, "the threads that hang, and those that replaced them"
        assert threading.active_count() - before < 60
    for one in asking:
        one.join(60)
    assert not any(one.is_alive() for one in asking)


def test_calls_with_short_deadlines_detect_that_redis_hangs(venue: SandboxVenue) -> None:
    """Their deadlines run out before the timeout for Redis; still, later calls don't wait for it."""
    with slow(silent) as redis:
        limits = SharedLimits(redis.url, AMPLE, scope="test", timeout=2.5)
        with Kalshi(**given(venue, limits=limits, retry=RetryPolicy(attempts=1, deadline=DEADLINE))) as client:
            answered, end = 0, monotonic() + 60
            while answered < 3 and monotonic() < end:
                with suppress(CallError):
                    client.portfolio.get_balance()
                    answered += 1
            assert answered == 3


def test_many_concurrent_calls_are_not_mistaken_for_an_outage(
    venue: SandboxVenue, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """They wait for a helper thread longer than the timeout for Redis, and none is sent without being granted."""
    granted = []
    original = SharedBucket.spend

    def slower(self: SharedBucket, tokens: int) -> Any:
        sleep(0.09)
        grant = original(self, tokens)
        granted.append(grant.granted)
        return grant

    monkeypatch.setattr(SharedBucket, "spend", slower)

    async def use(url: str) -> None:
        limits = SharedLimits(url, AMPLE, scope="test", timeout=2.5)
        async with AsyncKalshi(**given(venue, limits=limits)) as client:
            await asyncio.gather(*(client.portfolio.get_balance() for _ in range(300)))

    with RedisServer() as redis:
        asyncio.run(use(redis.url))
    assert caplog.messages == []
    assert granted.count(True) >= 300


def most_within(moments: list[float], bucket: Bucket) -> float:
    """Return by how many requests the bucket was exceeded in the worst interval."""
    moments = sorted(moments)
    return max(
        last - first + 1 - bucket.capacity - bucket.rate * (moments[last] - moments[first])
        for first in range(len(moments))
        for last in range(first, len(moments))
    )


@pytest.mark.parametrize("trouble", ["killed", "stopped"])
def test_rate_limit_is_kept_during_an_outage_and_after_it(
    venue: SandboxVenue, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    """Measured at the server; a bucket of twenty isn't refilled when Redis returns."""
    monkeypatch.setattr(shared, "AGAIN_AFTER", 0.3)
    bucket = Bucket(rate=20, capacity=20)

    async def use(redis: RedisServer) -> None:
        limits = SharedLimits(redis.url, {"balance": bucket}, scope="test", timeout=1.0)
        async with AsyncKalshi(**given(venue, limits=limits)) as client:
            over = asyncio.Event()

            async def keep_calling() -> None:
                while not over.is_set():
                    await client.portfolio.get_balance()

            calls = [asyncio.ensure_future(keep_calling()) for _ in range(10)]
            await asyncio.sleep(1)
            await asyncio.to_thread(redis.kill if trouble == "killed" else redis.stop_answering)
            await asyncio.to_thread(wait_until, lambda: bool(limits._ask_at))
            await asyncio.sleep(0.5)
            if trouble == "stopped":
                await asyncio.to_thread(redis.kill)
            await asyncio.to_thread(redis.start)
            await asyncio.to_thread(wait_until, lambda: not limits._ask_at)
            assert not limits._ask_at, "the limits are not shared again"
            await asyncio.sleep(1)
            over.set()
            await asyncio.gather(*calls)

    with RedisServer() as redis:
        asyncio.run(use(redis))
    moments = [request.received_at for request in venue.requests]
    assert len(moments) > 0.5 * bucket.rate * (moments[-1] - moments[0])
    assert most_within(moments, bucket) <= 0.5 * bucket.capacity, (
        "more than the jitter of a busy machine; a full bucket would be twenty"
    )


def test_bucket_is_not_full_after_an_outage(monkeypatch: pytest.MonkeyPatch) -> None:
    """During the outage each spent tokens by itself; together they spent all that the venue allows."""
    monkeypatch.setattr(shared, "AGAIN_AFTER", 0.01)
    with RedisServer() as redis:
        hosts = [SharedLimits(redis.url, {"read": Bucket(rate=0.001, capacity=20)}, scope="test", timeout=30) for _ in range(3)]
        redis.kill()
        assert all(host.acquire("read", 3, 0).granted for host in hosts)
        redis.start()
        sleep(0.05)
        assert not any(host.acquire("read", 1, 0).granted for host in hosts)


def test_a_late_grant_is_spent_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tokens that Redis granted to a call that had given up stay spent."""
    with RedisServer() as redis:
        limits = SharedLimits(redis.url, {"read": Bucket(rate=0.001, capacity=3)}, scope="test", timeout=30)
        original, may_go = SharedBucket.spend, threading.Event()

        def delayed(self: Any, tokens: int) -> Any:
            grant = original(self, tokens)
            assert may_go.wait(60)
            return grant

        monkeypatch.setattr(SharedBucket, "spend", delayed)
        asked = limits.ask("read", 1, 0)
        assert asked is not None
        asked.wait(monotonic() + 0.1)
        assert not asked.done
        asked.cancel()
        may_go.set()
        asked.wait(monotonic() + 60)
        assert asked.result() == (0.0, True)
        monkeypatch.undo()
        other = SharedLimits(redis.url, {"read": Bucket(rate=0.001, capacity=3)}, scope="test", timeout=30)
        assert [other.acquire("read", 1, 0).granted for _ in range(3)] == [True, True, False]
