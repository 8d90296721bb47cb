"""Processes that share a rate limit through a real Redis never exceed it together."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic, sleep, time_ns
from typing import Any

import pytest

from tests.faults.leaks import frames_of
from tests.faults.redis_server import RedisServer
from tests.faults.test_forking import in_child
from venuekit import Bucket, RetryPolicy, errors
from venuekit.limits.redis import SharedLimits
from venuekit_coinapi_ems import CoinApiEms
from venuekit_kalshi import AsyncKalshi, Kalshi
from venuekit_sandbox import Sandbox, SandboxVenue

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
BUCKET = Bucket(rate=5, capacity=1)
"""Slow enough that a busy machine delays a request by less than the interval between two."""
SECONDS = 10.0
JITTER = 2
"""Requests whose delay may move them into another second: one for each of the two processes, which wait for every response."""
FOREVER = float("inf")
PATIENCE = 30.0
"""Seconds that Redis may take where it answers: limits fall back to those of their own process after half a second."""
CLIENT = """
import json, sys, time
from venuekit import Bucket, LocalLimits
from venuekit.limits.redis import SharedLimits
from venuekit_kalshi import Kalshi
given = json.loads(sys.stdin.readline())
buckets = {"balance": Bucket(*given["bucket"])}
limits = SharedLimits(given["redis"], buckets, scope="test", timeout=30) if given["redis"] else LocalLimits(buckets)
with Kalshi(**given["client"], limits=limits) as kalshi:
    kalshi.portfolio.get_fills(limit=1)
    print("ready", flush=True)
    sys.stdin.readline()
    ends = time.monotonic() + given["seconds"]
    while time.monotonic() < ends:
        kalshi.portfolio.get_balance()
"""


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture
def venue() -> Iterator[SandboxVenue]:
    with Sandbox(venues=["kalshi"], kalshi={"key": "ed25519", "fills": 1}) as sandbox:
        yield sandbox.kalshi


def given(venue: SandboxVenue, **options: Any) -> dict[str, Any]:
    return {**venue.client_args, **options}


def arrivals(venue: SandboxVenue, url: str | None, seconds: float) -> list[float]:
    """Run two processes that call as fast as the rate limit allows; returns when the requests arrived."""
    client = {name: value for name, value in venue.client_args.items() if name != "limits"}
    said = json.dumps({"client": client, "redis": url, "bucket": BUCKET, "seconds": seconds})
    command = [sys.executable, "-c", CLIENT]
    processes = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, text=True) for _ in range(2)]
    try:
        for process in processes:
            assert process.stdin is not None
            print(said, file=process.stdin, flush=True)
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in processes:
            assert process.stdin is not None
            print("go", file=process.stdin, flush=True)
        for process in processes:
            assert process.wait(seconds + 120) == 0
    finally:
        for process in processes:
            process.kill()
            process.communicate()
    return [request.received_at for request in venue.requests if request.operation == "get_balance"]


def most_in_a_second(moments: list[float]) -> int:
    return max(sum(start <= moment < start + 1 for moment in moments) for start in moments)


def test_two_processes_share_one_rate_limit(redis: RedisServer, venue: SandboxVenue) -> None:
    moments = arrivals(venue, redis.url, SECONDS)
    together = len(moments)
    assert most_in_a_second(moments) <= BUCKET.rate + JITTER
    assert together <= BUCKET.rate * (moments[-1] - moments[0]) + JITTER
    assert together >= 0.7 * BUCKET.rate * SECONDS, "the processes waited longer than necessary"


def test_processes_that_share_nothing_exceed_the_rate_limit(venue: SandboxVenue) -> None:
    assert most_in_a_second(arrivals(venue, None, 3.0)) > 1.5 * BUCKET.rate


def test_threads_tasks_and_separate_limits_share_one_rate_limit(redis: RedisServer, venue: SandboxVenue) -> None:
    """Two ``SharedLimits`` stand for two hosts; the event loop isn't blocked by Redis."""

    def limits() -> SharedLimits:
        return SharedLimits(redis.url, {"balance": BUCKET}, scope="all", timeout=PATIENCE)

    async def ask() -> None:
        async with AsyncKalshi(**given(venue, limits=limits())) as kalshi:
            await asyncio.gather(*(kalshi.portfolio.get_balance() for _ in range(10)))

    with Kalshi(**given(venue, limits=limits())) as kalshi, ThreadPoolExecutor(10) as threads:
        calls = [threads.submit(kalshi.portfolio.get_balance) for _ in range(10)]
        asyncio.run(ask())
        assert all(call.result() for call in calls)
    moments = [request.received_at for request in venue.requests]
    assert len(moments) == 20
    assert max(moments) - min(moments) >= 19 / BUCKET.rate - 1  # the first may arrive late; ten alone would need 1.8 s


def test_shared_rate_limit_is_never_exceeded(redis: RedisServer) -> None:
    """Calls have different costs, and tokens are granted as soon as they are available."""
    rate, capacity = 300.0, 30
    hosts = [SharedLimits(redis.url, {"read": Bucket(rate, capacity)}, scope="costs", timeout=PATIENCE) for _ in range(3)]
    began, spent = monotonic(), 0
    while spent < 300:
        for number, host in enumerate(hosts):
            grant = host.acquire("read", 1 + (7 * number + spent) % capacity, FOREVER)
            if grant.granted:
                spent += 1 + (7 * number + spent) % capacity
                assert grant.wait == 0
                assert spent <= capacity + rate * (monotonic() - began) + 1
            else:
                assert 0.001 <= grant.wait <= (capacity + 1) / rate, (
                    "long enough not to busy-wait, no longer than the refill takes"
                )
                sleep(grant.wait)


@pytest.mark.parametrize(("rate", "capacity", "granted"), [(0.0004, 1, 1), (1 / 70, 2.9, 2), (0.03, 0.5, 1)])
def test_uneven_rates_and_capacities_are_rounded_down(redis: RedisServer, rate: float, capacity: float, granted: int) -> None:
    limits = SharedLimits(redis.url, {"read": Bucket(rate, capacity)}, scope="uneven", timeout=PATIENCE)
    grants = [limits.acquire("read", 1, FOREVER) for _ in range(granted + 1)]
    assert [grant.granted for grant in grants] == [True] * granted + [False]
    assert grants[-1].wait == pytest.approx(1 / rate, rel=0.05)


def test_a_call_can_cost_more_than_the_bucket_holds(redis: RedisServer, venue: SandboxVenue) -> None:
    """Such a call is made once its whole cost is covered, even without a deadline."""
    limits = SharedLimits(redis.url, {"read": Bucket(rate=100, capacity=5)}, scope="dear", timeout=PATIENCE)
    with Kalshi(**given(venue, limits=limits, retry=RetryPolicy(deadline=None))) as kalshi:
        began = monotonic()
        for _ in range(4):
            kalshi.portfolio.get_fills(limit=1)  # ten tokens each
        assert monotonic() - began >= 0.29
    assert len(venue.requests) == 4


def test_clocks_of_hosts_do_not_affect_the_rate_limit(redis: RedisServer, monkeypatch: pytest.MonkeyPatch) -> None:
    limits = SharedLimits(redis.url, {"read": Bucket(rate=0.1, capacity=1)}, scope="clocks", timeout=PATIENCE)
    assert limits.acquire("read", 1, 0).granted
    for hours in (2, -2):
        ahead = hours * 3600
        monkeypatch.setattr("time.time", lambda ahead=ahead: time_ns() / 1e9 + ahead)
        monkeypatch.setattr("pyrate_limiter.clocks.time_ns", lambda ahead=ahead: time_ns() + ahead * 10**9)
        grant = limits.acquire("read", 1, 0)
        assert not grant.granted
        assert 5 < grant.wait <= 10


def test_scopes_and_buckets_are_independent(redis: RedisServer) -> None:
    buckets = {"read": Bucket(0.001, 1), "write": Bucket(0.001, 1)}
    one, other = (SharedLimits(redis.url, buckets, scope=scope, timeout=PATIENCE) for scope in ("main account", "other account"))
    assert [limits.acquire(name, 1, 0).granted for limits in (one, other) for name in ("read", "write", "read")] == [
        *(True, True, False) * 2
    ]
    assert all(one.acquire("unknown", 1, 0).granted for _ in range(5))


@pytest.mark.parametrize("by", ["port", "path"])
def test_redis_password_is_accepted(by: str, caplog: pytest.LogCaptureFixture) -> None:
    with RedisServer(password="hunter2") as redis:
        url = {"port": redis.url.replace("//", "//:hunter2@"), "path": redis.url_of_socket.replace("//", "//:hunter2@")}[by]
        buckets = {"read": Bucket(0.001, 1)}
        grants = [SharedLimits(url, buckets, scope="test", timeout=PATIENCE).acquire("read", 1, 0) for _ in range(2)]
    assert [grant.granted for grant in grants] == [True, False]
    assert caplog.messages == []


def test_a_wait_beyond_the_deadline_is_refused(redis: RedisServer, venue: SandboxVenue) -> None:
    limits = SharedLimits(redis.url, {"balance": Bucket(rate=0.001, capacity=1)}, scope="slow", timeout=PATIENCE)
    with Kalshi(**given(venue, limits=limits, retry=RetryPolicy(deadline=60))) as kalshi:
        kalshi.portfolio.get_balance()
        with pytest.raises(errors.RateLimitExceeded, match="too late"):
            kalshi.portfolio.get_balance()
    assert len(venue.requests) == 1


@pytest.mark.parametrize("held", ["nothing", "our lock", "Redis's"])
def test_forked_processes_share_the_rate_limit(redis: RedisServer, held: str) -> None:
    """Even if a thread that exists only in the parent holds a lock during the fork."""
    limits = SharedLimits(redis.url, {"read": Bucket(0.001, 2)}, scope="forks", timeout=PATIENCE)
    assert limits.acquire("read", 1, 0).granted
    assert limits._shared is not None
    pool: Any = limits._shared["read"].store.redis.connection_pool
    lock = {"nothing": threading.Lock(), "our lock": limits._lock, "Redis's": pool._lock}[held]
    with lock, ThreadPoolExecutor(1) as threads:  # this thread holds the lock, another one forks
        granted = threads.submit(in_child, lambda: [limits.acquire("read", 1, 0).granted for _ in range(2)]).result()
    assert granted == [True, False]
    assert not limits.acquire("read", 1, 0).granted


def test_a_venue_without_rate_limits_never_connects_to_redis() -> None:
    limits = SharedLimits("redis://127.0.0.1:1", {"balance": BUCKET}, scope="test")
    with (
        Sandbox(venues=["coinapi_ems"]) as sandbox,
        CoinApiEms(**given(sandbox.coinapi_ems, limits=limits)) as client,
    ):
        assert client.balances.get_balances()


@pytest.mark.parametrize(
    "bad",
    ["http://x:hunter2@127.0.0.1", "redis//:hunter2", "redis://:hunter2@127.0.0.1?odd=1", "redis://:hunter2@x:y", " ", None, 5],
)
def test_invalid_url_is_not_quoted_in_the_error(bad: object) -> None:
    with pytest.raises(errors.ConfigurationError, match="url") as raised:
        SharedLimits(bad, {"read": BUCKET}, scope="test")  # type: ignore[arg-type]
    assert raised.value.__context__ is None
    assert "hunter2" not in "".join(frames_of(raised.value))


@pytest.mark.parametrize(
    "bad",
    [{"scope": " "}, {"scope": None}, {"timeout": 0}, {"timeout": True}, {"timeout": FOREVER}, {"buckets": {"read": (1, 1)}}],
)
def test_invalid_arguments_are_refused(bad: dict[str, Any]) -> None:
    arguments: dict[str, Any] = {"url": "redis://:hunter2@127.0.0.1", "buckets": {"read": BUCKET}, "scope": "test"} | bad
    with pytest.raises(errors.ConfigurationError, match="limits" if "buckets" in bad else next(iter(bad))) as raised:
        SharedLimits(**arguments)
    assert not any("hunter2" in frame for frame in frames_of(raised.value))
