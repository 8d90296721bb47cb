"""Rate limits of one process: never exceeded, first come, first served, and no wait beyond the deadline."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import CLIENTS, MODES, VENUES
from venuekit import Bucket, LocalLimits, RetryPolicy
from venuekit.errors import CallError, ConfigurationError, RateLimited, RateLimitExceeded, ServerError
from venuekit.limits.base import Grant, Limits, Reservation

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox

FOREVER = float("inf")
ROUNDING = 1e-6
COSTLY = "get_portfolio_resting_order_total_value"
"""A Kalshi operation that costs ten tokens of the read bucket."""


class FakeTime:
    """A clock that advances only when a test says so."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


@contextmanager
def fake_time(start: float = 1000.0) -> Iterator[FakeTime]:
    with patch("venuekit.limits.local.monotonic", FakeTime(start)) as clock:
        yield clock


def assert_rate_kept(granted: list[tuple[float, int]], rate: float, capacity: float) -> None:
    """Assert that no interval spends more than the bucket's capacity and its refill."""
    for first, (begin, _) in enumerate(granted):
        spent = 0
        for moment, tokens in granted[first:]:
            spent += tokens
            assert spent <= capacity + rate * (moment - begin) + ROUNDING * max(1.0, capacity)


@given(
    rate=st.floats(0.1, 500),
    capacity=st.integers(10, 400),
    start=st.floats(0, 1e6),
    asked=st.lists(st.tuples(st.floats(0, 5), st.integers(1, 10), st.sampled_from([0.0, 0.5, 10.0, FOREVER])), max_size=60),
)
def test_a_rate_limit_is_never_exceeded(rate: float, capacity: int, start: float, asked: list[tuple[float, int, float]]) -> None:
    with fake_time(start) as clock:
        limits = LocalLimits({"read": Bucket(rate, capacity)})
        granted = []
        for later, tokens, max_wait in asked:
            clock.now += later
            grant = limits.acquire("read", tokens, max_wait)
            assert grant.wait >= 0
            assert grant.granted == (grant.wait <= max_wait)
            if grant.granted:
                granted.append((clock.now + grant.wait, tokens))
    assert granted == sorted(granted, key=lambda grant: grant[0]), "calls are granted in order of arrival"
    assert_rate_kept(granted, rate, capacity)


@given(rate=st.floats(0.5, 100), capacity=st.integers(1, 50), tokens=st.integers(1, 20))
def test_all_of_the_rate_is_granted(rate: float, capacity: int, tokens: int) -> None:
    """A full bucket is granted at once, and then tokens at its rate."""
    with fake_time():
        limits = LocalLimits({"read": Bucket(rate, capacity)})
        waits = [limits.acquire("read", tokens, FOREVER).wait for _ in range(100)]
    for number, wait in enumerate(waits, start=1):
        assert wait == pytest.approx(max(0, number * tokens - capacity) / rate, abs=ROUNDING * number)


def test_a_refused_call_takes_no_tokens() -> None:
    with fake_time() as clock:
        limits = LocalLimits({"read": Bucket(10, 10)})
        assert limits.acquire("read", 10, 0) == Grant(0, True)
        assert [limits.acquire("read", 10, 0.5) for _ in range(5)] == [Grant(1, False)] * 5
        clock.now += 1
        assert limits.acquire("read", 10, 0) == Grant(0, True)


def test_a_call_that_costs_more_than_the_bucket_holds_waits_for_its_whole_cost() -> None:
    with fake_time():
        limits = LocalLimits({"read": Bucket(10, 5)})
        assert limits.acquire("read", 25, FOREVER) == Grant(2, True)
        assert limits.acquire("read", 5, FOREVER) == Grant(2.5, True)


@given(
    rate=st.floats(0.1, 500),
    capacity=st.integers(5, 50),
    steps=st.lists(
        st.one_of(
            st.tuples(st.just("reserve"), st.integers(1, 5)),
            st.tuples(st.just("let time pass"), st.floats(0, 2)),
            st.tuples(st.sampled_from(["send", "release"]), st.integers(0, 20)),
        ),
        max_size=80,
    ),
)
def test_rate_is_kept_although_calls_are_late_or_give_up(rate: float, capacity: int, steps: list[tuple[str, Any]]) -> None:
    """Tokens count when the request is sent, however late that is."""
    with fake_time() as clock:
        limits = LocalLimits({"read": Bucket(rate, capacity)})
        waiting: list[tuple[Reservation, int]] = []
        sent: list[tuple[float, int]] = []
        for step, amount in steps:
            if step == "reserve":
                held = limits.reserve("read", amount)
                grant = held.acquire(FOREVER)
                assert grant.granted
                assert grant.wait == pytest.approx(held.remaining(), abs=ROUNDING)
                waiting.append((held, amount))
            elif step == "let time pass":
                clock.now += amount
            elif waiting and step == "release":
                waiting.pop(amount % len(waiting))[0].release()
            ready = [not held.remaining() for held, _ in waiting]
            assert ready == sorted(ready, reverse=True), "calls are granted in order of arrival"
            if step == "send" and any(ready):
                held, tokens = waiting.pop(amount % sum(ready))
                held.sent()
                held.release()  # has no effect after sent()
                sent.append((clock.now, tokens))
        assert_rate_kept(sent, rate, capacity)
        while waiting:
            waiting.pop()[0].release()
        assert limits.acquire("read", 1, FOREVER).wait <= 1 / rate + ROUNDING, "returned tokens are available again"
        clock.now += (capacity + 1) / rate + ROUNDING
        assert limits.acquire("read", capacity, FOREVER).wait == pytest.approx(0, abs=ROUNDING)


@given(
    rate=st.floats(0.1, 500),
    capacity=st.integers(1, 20),
    calls=st.lists(st.tuples(st.integers(1, 30), st.booleans()), min_size=1, max_size=40),
)
def test_calls_behind_a_call_that_gives_up_move_up(rate: float, capacity: int, calls: list[tuple[int, bool]]) -> None:
    """As if it had never been made; even if a call costs more than the bucket holds."""
    with fake_time() as clock:
        limits = LocalLimits({"read": Bucket(rate, capacity)})
        start = clock.now
        held = [(limits.reserve("read", tokens), tokens, stays) for tokens, stays in calls]
        for reservation, _, _ in held:
            assert reservation.acquire(FOREVER).granted
        for reservation, _, stays in held:
            if not stays:
                reservation.release()
        spent = 0
        for reservation, tokens, stays in held:
            if stays:
                spent += tokens
                clock.now += reservation.remaining()
                assert reservation.remaining() <= ROUNDING
                reservation.sent()
                assert clock.now - start == pytest.approx(max(0, spent - capacity) / rate, abs=ROUNDING * len(calls))


def test_calls_that_give_up_return_their_tokens() -> None:
    with fake_time():
        limits = LocalLimits({"read": Bucket(20, 1)})
        assert limits.acquire("read", 1, 0).granted
        held = [limits.reserve("read", 1) for _ in range(1000)]
        assert [reservation.acquire(FOREVER).wait for reservation in held][-1] == pytest.approx(50)
        for reservation in held:
            reservation.release()
            reservation.release()
        assert limits.acquire("read", 1, FOREVER).wait == pytest.approx(0.05)


def test_a_granted_call_that_is_never_sent_blocks_others_for_seconds_only() -> None:
    """For example a call whose hook hangs. If it is sent after all, its tokens still count."""
    with fake_time() as clock:
        limits = LocalLimits({"read": Bucket(rate=10, capacity=1)})
        hung, *others = [limits.reserve("read", 1) for _ in range(4)]
        for reservation in (hung, *others):
            assert reservation.acquire(FOREVER).granted
        for _ in range(90):
            clock.now += 0.1
            assert others[0].remaining()
        for other in others:
            clock.now += 10
            assert not other.remaining() or other is others[0]
            clock.now += 0.1
            assert not other.remaining()
            hung.sent()
            hung.release()
            other.sent()
        assert limits.acquire("read", 1, FOREVER).wait == pytest.approx(0.1)


def test_buckets_are_independent_and_an_unknown_one_is_unlimited() -> None:
    with fake_time():
        limits = LocalLimits({"read": Bucket(1, 1), "write": Bucket(1, 1)})
        assert [limits.acquire(name, 1, 0).granted for name in ("read", "write", "read", "write", "else", "else")] == [
            *(True, True, False, False, True, True)
        ]


def test_threads_keep_the_rate_together() -> None:
    """With the real clock, counting the grants of all threads."""
    rate, capacity = 20.0, 100
    limits = LocalLimits({"read": Bucket(rate, capacity)})
    granted: list[tuple[float, float, int]] = []
    together = threading.Barrier(16, timeout=60)

    def spend(number: int) -> None:
        together.wait()
        for _ in range(40):
            before = time.monotonic()
            wait = limits.acquire("read", 1 + number % 3, FOREVER).wait
            granted.append(
                (before + wait, time.monotonic() + wait, 1 + number % 3)
            )  # the tokens are granted for a moment between these two

    with ThreadPoolExecutor(16) as threads:
        list(threads.map(spend, range(16)))
    spent = sum(tokens for *_, tokens in granted)
    begin, end = min(first for first, *_ in granted), max(last for _, last, _ in granted)
    assert spent <= capacity + rate * (end - begin) + ROUNDING * capacity
    assert limits.acquire("read", 1, 0).granted is False


def reading(rate: float, capacity: float) -> LocalLimits:
    """Return limits for the read bucket, of which the costly operation takes ten tokens."""
    return LocalLimits({"read": Bucket(rate, capacity)})


def test_calls_wait_for_the_rate_limit(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver = open_client("kalshi", limits=reading(100, 10))
    began = time.monotonic()
    for _ in range(4):
        driver.do(COSTLY)
    assert time.monotonic() - began >= 0.29
    assert len(sandbox.kalshi.requests) == 4


def test_two_clients_share_one_rate_limit(sandbox: Sandbox, quicker: dict[str, dict[str, Any]]) -> None:
    """Threads with a synchronous client, tasks with an asynchronous one, and one rate limit for both."""
    shared = reading(200, 20)
    arguments = sandbox.kalshi.client_args | quicker["kalshi"] | {"limits": shared}

    async def side_by_side() -> None:
        async with CLIENTS["kalshi", "async"](**arguments) as kalshi:
            await asyncio.gather(*(kalshi.portfolio.get_portfolio_resting_order_total_value() for _ in range(6)))

    began = time.monotonic()
    with CLIENTS["kalshi", "sync"](**arguments) as kalshi, ThreadPoolExecutor(8) as threads:
        calls = [
            threads.submit(kalshi.with_options(timeout=60).portfolio.get_portfolio_resting_order_total_value) for _ in range(6)
        ]
        asyncio.run(side_by_side())
        for call in calls:
            call.result()
    assert time.monotonic() - began >= 0.49  # twelve calls cost 120 tokens, and the bucket held 20
    assert len(sandbox.kalshi.requests) == 12


def test_a_wait_beyond_the_deadline_is_not_started(sandbox: Sandbox, open_client: OpenClient) -> None:
    limits = reading(0.1, 10)
    driver = open_client("kalshi", limits=limits, retry=RetryPolicy(deadline=40))
    driver.do(COSTLY)
    began = time.monotonic()
    with pytest.raises(RateLimitExceeded) as raised:
        driver.do(COSTLY)
    assert time.monotonic() - began < 30
    error = raised.value
    assert (error.operation, error.attempts, error.retry_safe, error.leaves_doubt) == (COSTLY, 0, True, False)
    assert all(word in str(error) for word in ("'read'", "deadline", "tier"))
    assert len(sandbox.kalshi.requests) == 1
    # It took no tokens either: the next call waits only for its own ten.
    assert limits.acquire("read", 10, 0).wait < 100


def test_each_attempt_takes_tokens(sandbox: Sandbox, open_client: OpenClient) -> None:
    sandbox.kalshi.answer(COSTLY, status=503, times=2)
    limits = reading(0.001, 30)
    open_client("kalshi", limits=limits, retry=RetryPolicy(attempts=3, base=0)).do(COSTLY)
    assert limits.acquire("read", 10, 0).granted is False


@pytest.mark.parametrize(("status", "kind"), [(503, ServerError), (429, RateLimited)])
def test_a_rate_limit_between_attempts_leaves_the_venues_error(
    sandbox: Sandbox, open_client: OpenClient, status: int, kind: type[CallError]
) -> None:
    sandbox.kalshi.answer(COSTLY, status=status, times=2)
    with pytest.raises(kind) as raised:
        open_client("kalshi", limits=reading(0.1, 10), retry=RetryPolicy(attempts=3, base=0, deadline=40)).do(COSTLY)
    assert raised.value.attempts == 1 == len(sandbox.kalshi.requests)


def test_limits_none_turns_rate_limits_off(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver = open_client("kalshi", limits=None)
    assert driver.client._config.limits is None
    for _ in range(50):  # 500 tokens; the lowest tier holds 400
        driver.do(COSTLY)
    assert len(sandbox.kalshi.requests) == 50


class Written(Limits):
    """Limits that a caller may implement, for example outside this process."""

    def __init__(self, *grants: Grant) -> None:
        self.grants = list(grants)
        self.asked: list[tuple[str, int]] = []
        self.threads: set[int] = set()

    def acquire(self, bucket: str, tokens: int, max_wait: float) -> Grant:
        self.asked.append((bucket, tokens))
        self.threads.add(threading.get_ident())
        return self.grants.pop(0)


class Remote(Written):
    blocking = True


@pytest.mark.parametrize("kind", [Written, Remote])
def test_custom_limits_can_ask_for_another_wait(open_client: OpenClient, mode: str, kind: type[Written]) -> None:
    limits = kind(Grant(0.01, False), Grant(0.01, False), Grant(0.01, True))
    open_client("kalshi", limits=limits).do(COSTLY)
    assert limits.asked == [("read", 10)] * 3
    # Limits that may block are called in a helper thread.
    assert (threading.get_ident() in limits.threads) == (kind is Written)


@pytest.mark.parametrize("mode", MODES)
def test_tiers_can_be_chosen_by_name(sandbox: Sandbox, mode: str) -> None:
    client = CLIENTS["kalshi", mode]
    given = sandbox.kalshi.credentials()
    basic, named, better = (
        client(**given)._config.limits,
        client(**given, limits="basic")._config.limits,
        client(**given, limits="premier")._config.limits,
    )
    assert basic.buckets == named.buckets
    assert all(better.buckets[name].rate > bucket.rate for name, bucket in basic.buckets.items())
    assert basic is not named


@pytest.mark.parametrize("bad", ["gold", "", 5, True, {"read": Bucket(1, 1)}, Bucket(1, 1), LocalLimits], ids=repr)
@pytest.mark.parametrize(("venue", "mode"), [(venue, mode) for venue in VENUES for mode in MODES])
def test_invalid_limits_are_refused(sandbox: Sandbox, venue: str, mode: str, bad: Any) -> None:
    with pytest.raises(ConfigurationError, match="limits=") as raised:
        CLIENTS[venue, mode](**sandbox.venues[venue].client_args | {"limits": bad})
    assert "LocalLimits" in str(raised.value)
    assert ("basic" in str(raised.value)) == (venue == "kalshi")


BAD_BUCKETS: list[Any] = [
    *({"read": Bucket(rate, capacity)} for rate, capacity in ((0, 1), (1, 0), (-1, 5), (float("nan"), 1), (1, float("inf")))),
    *({"read": bad} for bad in (5, None, "ab", (1,), (1, 2, 3), ("1", "2"), (None, 1))),
    *(5, None, "read", [Bucket(1, 1)]),
]


@pytest.mark.parametrize("bad", BAD_BUCKETS, ids=repr)
def test_invalid_buckets_are_refused(bad: Any) -> None:
    with pytest.raises(ConfigurationError, match="limits"):
        LocalLimits(bad)


def test_limits_copy_their_buckets() -> None:
    """Changing the mapping afterwards changes no limit."""
    buckets = {"read": Bucket(1, 1)}
    limits = LocalLimits(buckets)
    buckets["read"] = Bucket(1000, 1000)
    assert limits.buckets == {"read": Bucket(1, 1)}
    assert limits.acquire("read", 1, 0).granted
    assert not limits.acquire("read", 1, 0).granted
    assert "Bucket" in repr(limits)
