"""One budget for two processes, through a real Redis: kept together, and kept apart when Redis dies."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from tests.faults.hiding import frames_of
from tests.faults.redis_server import RedisServer
from venuekit import Bucket, RetryPolicy, errors, shared
from venuekit.shared import SharedLimits
from venuekit_coinapi_ems import CoinApiEms
from venuekit_kalshi import AsyncKalshi, Kalshi
from venuekit_sandbox import KalshiVenue, Sandbox, Venue

ROOT = Path(__file__).parents[2]
BUDGET = Bucket(rate=20, capacity=1)
SECONDS = 10.0
JITTER = 2
"""Requests that may slip into another second on their way."""
CLIENT = """
import json, sys, time
from venuekit import Bucket, LocalLimits
from venuekit.shared import SharedLimits
from venuekit_kalshi import Kalshi
given = json.load(sys.stdin)
buckets = {"balance": Bucket(*given["budget"])}
limits = SharedLimits(given["redis"], buckets, scope="test") if given["redis"] else LocalLimits(buckets)
with Kalshi(**given["client"], limits=limits) as kalshi:
    kalshi.portfolio.get_fills(limit=1)
    print("ready", flush=True)
    ends = time.monotonic() + given["seconds"]
    while time.monotonic() < ends:
        kalshi.portfolio.get_balance()
"""


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture
def venue() -> Iterator[KalshiVenue]:
    with Sandbox(venues=["kalshi"], kalshi={"key": "ed25519", "fills": 1}) as sandbox:
        yield sandbox.kalshi


def given(venue: Venue, **options: Any) -> dict[str, Any]:
    return {**venue.client_args, **options}


def arrivals(venue: KalshiVenue, url: str | None, seconds: float) -> list[float]:
    """When the calls of two processes came that called as fast as they were let."""
    client = {name: value for name, value in venue.client_args.items() if name != "limits"}
    said = json.dumps({"client": client, "redis": url, "budget": BUDGET, "seconds": seconds})
    processes = [
        subprocess.Popen([sys.executable, "-c", CLIENT], stdin=subprocess.PIPE, cwd=ROOT, stdout=subprocess.DEVNULL, text=True)
        for _ in range(2)
    ]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write(said)
        process.stdin.close()
    for process in processes:
        assert process.wait(seconds + 30) == 0
    return [request.received_at for request in venue.requests if request.operation == "get_balance"]


def most_in_a_second(moments: list[float]) -> int:
    return max(sum(start <= moment < start + 1 for moment in moments) for start in moments)


def test_two_processes_keep_to_one_budget(redis: RedisServer, venue: KalshiVenue) -> None:
    moments = arrivals(venue, redis.url, SECONDS)
    together = len(moments)
    assert most_in_a_second(moments) <= BUDGET.rate + JITTER
    assert together <= BUDGET.rate * (moments[-1] - moments[0]) + JITTER
    assert together >= 0.85 * BUDGET.rate * SECONDS, "they were held back more than they had to be"


def test_without_sharing_they_would_not(venue: KalshiVenue) -> None:
    assert most_in_a_second(arrivals(venue, None, 2.0)) > 1.5 * BUDGET.rate


def test_redis_dies_and_comes_back(
    redis: RedisServer, venue: KalshiVenue, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared, "AGAIN_AFTER", 0.3)
    caplog.set_level(logging.INFO, "venuekit.limits")
    limits = SharedLimits(redis.url, {"balance": Bucket(rate=50, capacity=1)}, scope="test")
    with Kalshi(**given(venue, limits=limits)) as kalshi:

        def ask(times: int) -> float:
            began = monotonic()
            for _ in range(times):
                kalshi.portfolio.get_balance()
            return monotonic() - began

        ask(3)
        assert caplog.messages == []
        redis.kill()
        assert ask(40) > 0.6, "the budget was not kept to"
        assert [record.levelname for record in caplog.records] == ["WARNING"]
        assert "no longer shared" in caplog.messages[0]
        redis.start()
        ask(30)
        assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
        assert "shared again" in caplog.messages[1]


def test_tasks_share_it_too(redis: RedisServer, venue: KalshiVenue) -> None:
    async def ask() -> None:
        async with AsyncKalshi(**given(venue, limits=limits)) as kalshi:
            await asyncio.gather(*(kalshi.portfolio.get_balance() for _ in range(15)))

    limits = SharedLimits(redis.url, {"balance": BUDGET}, scope="tasks")
    asyncio.run(ask())
    moments = [request.received_at for request in venue.requests]
    assert len(moments) == 15
    assert max(moments) - min(moments) > 0.6


def test_a_deadline_that_comes_first(redis: RedisServer, venue: KalshiVenue) -> None:
    limits = SharedLimits(redis.url, {"balance": Bucket(rate=0.1, capacity=1)}, scope="slow")
    with Kalshi(**given(venue, limits=limits, retry=RetryPolicy(deadline=1))) as kalshi:
        kalshi.portfolio.get_balance()
        with pytest.raises(errors.BudgetExceeded, match="too late"):
            kalshi.portfolio.get_balance()
    assert len(venue.requests) == 1


@pytest.mark.parametrize("bad", ["http://x:hunter2@127.0.0.1", "redis//:hunter2", "", None, 5])
def test_an_address_that_cannot_be_is_not_quoted(bad: object) -> None:
    with pytest.raises(errors.ConfigurationError, match="url") as raised:
        SharedLimits(bad, {"read": BUDGET}, scope="test")  # type: ignore[arg-type]
    assert "hunter2" not in "".join(frames_of(raised.value))


def test_a_password_shows_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    limits = SharedLimits("redis://somebody:hunter2@127.0.0.1:1/0", {"read": BUDGET}, scope="test")
    assert limits.turn("read", 1, 5).taken
    assert len(caplog.messages) == 1
    assert "hunter2" not in repr(limits) + str(vars(limits)) + caplog.text


@pytest.mark.parametrize("missing", ["redis", "pyrate_limiter"])
def test_a_missing_package_is_named_with_its_cure(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    monkeypatch.setattr(shared, "find_spec", lambda name: None if name == missing else object())
    with pytest.raises(errors.ConfigurationError, match=r"venuekit\[redis\]"):
        SharedLimits("redis://127.0.0.1", {"read": BUDGET}, scope="test")


def test_a_venue_without_budgets_never_asks() -> None:
    limits = SharedLimits("redis://127.0.0.1:1", {"balance": BUDGET}, scope="test")
    with Sandbox(venues=["coinapi_ems"]) as sandbox, CoinApiEms(**given(sandbox.coinapi_ems, limits=limits)) as client:
        assert client.balances.get_balances()
