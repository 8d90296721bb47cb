"""Request budgets: never overdrawn, first come first served, and no call waits in vain."""

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
from venuekit.errors import BudgetExceeded, CallError, ConfigurationError, RateLimited, ServerError
from venuekit.limits.local import Limits, Turn

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox

FOREVER = float("inf")
ROUNDING = 1e-6
COSTLY = "get_portfolio_resting_order_total_value"
"""A call of Kalshi's that costs ten tokens of the bucket for reading."""


class FakeTime:
    """A clock that goes on only when it is told to."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


@contextmanager
def fake_time(start: float = 1000.0) -> Iterator[FakeTime]:
    with patch("venuekit.limits.local.monotonic", FakeTime(start)) as clock:
        yield clock


def assert_kept(granted: list[tuple[float, int]], rate: float, capacity: float) -> None:
    """In no stretch of time is more spent than the bucket holds when full and what it gets meanwhile."""
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
def test_a_budget_is_never_overdrawn(rate: float, capacity: int, start: float, asked: list[tuple[float, int, float]]) -> None:
    with fake_time(start) as clock:
        limits = LocalLimits({"read": Bucket(rate, capacity)})
        granted = []
        for later, tokens, patience in asked:
            clock.now += later
            turn = limits.turn("read", tokens, patience)
            assert turn.wait >= 0
            assert turn.taken == (turn.wait <= patience)
            if turn.taken:
                granted.append((clock.now + turn.wait, tokens))
    assert granted == sorted(granted, key=lambda grant: grant[0]), "whoever asks first goes first"
    assert_kept(granted, rate, capacity)


@given(rate=st.floats(0.5, 100), capacity=st.integers(1, 50), tokens=st.integers(1, 20))
def test_nothing_is_withheld_either(rate: float, capacity: int, tokens: int) -> None:
    """A full bucket is spent at once, and then its rate is reached."""
    with fake_time():
        limits = LocalLimits({"read": Bucket(rate, capacity)})
        waits = [limits.turn("read", tokens, FOREVER).wait for _ in range(100)]
    for number, wait in enumerate(waits, start=1):
        assert wait == pytest.approx(max(0, number * tokens - capacity) / rate, abs=ROUNDING * number)


def test_who_does_not_want_to_wait_takes_nothing() -> None:
    with fake_time() as clock:
        limits = LocalLimits({"read": Bucket(10, 10)})
        assert limits.turn("read", 10, 0) == Turn(0, True)
        assert [limits.turn("read", 10, 0.5) for _ in range(5)] == [Turn(1, False)] * 5
        clock.now += 1
        assert limits.turn("read", 10, 0) == Turn(0, True)


def test_a_call_that_costs_more_than_the_bucket_holds_goes_once_it_is_paid_for() -> None:
    with fake_time():
        limits = LocalLimits({"read": Bucket(10, 5)})
        assert limits.turn("read", 25, FOREVER) == Turn(2, True)
        assert limits.turn("read", 5, FOREVER) == Turn(2.5, True)


def test_buckets_are_apart_and_an_unknown_one_is_free() -> None:
    with fake_time():
        limits = LocalLimits({"read": Bucket(1, 1), "write": Bucket(1, 1)})
        assert [limits.turn(name, 1, 0).taken for name in ("read", "write", "read", "write", "else", "else")] == [
            *(True, True, False, False, True, True)
        ]


def test_threads_do_not_overdraw() -> None:
    """With the real clock: what is granted at which moment, by all threads together."""
    rate, capacity = 2000.0, 100
    limits = LocalLimits({"read": Bucket(rate, capacity)})
    granted: list[tuple[float, int]] = []
    together = threading.Barrier(16, timeout=30)

    def spend(number: int) -> None:
        together.wait()
        for _ in range(40):
            before = time.monotonic()
            granted.append((before + limits.turn("read", 1 + number % 3, FOREVER).wait, 1 + number % 3))

    with ThreadPoolExecutor(16) as threads:
        list(threads.map(spend, range(16)))
    spent = sum(tokens for _, tokens in granted)
    begin, end = min(granted)[0], max(granted)[0]
    assert spent <= capacity + rate * (end - begin) + rate * 0.05  # a thread may be held up between looking and asking
    assert limits.turn("read", 1, 0).taken is False


def budget(rate: float, capacity: float) -> LocalLimits:
    """A budget of the bucket for reading, of which a call costs ten."""
    return LocalLimits({"read": Bucket(rate, capacity)})


def test_calls_wait_for_their_turn(sandbox: Sandbox, open_client: OpenClient) -> None:
    face = open_client("kalshi", limits=budget(100, 10))
    began = time.monotonic()
    for _ in range(4):
        face.do(COSTLY)
    assert time.monotonic() - began >= 0.29
    assert len(sandbox.kalshi.requests) == 4


def test_two_clients_share_one_budget(sandbox: Sandbox, quicker: dict[str, dict[str, Any]]) -> None:
    """Threads of one kind of client, tasks of the other, and one budget for both."""
    shared = budget(200, 20)
    arguments = sandbox.kalshi.client_args | quicker["kalshi"] | {"limits": shared}

    async def side_by_side() -> None:
        async with CLIENTS["kalshi", "async"](**arguments) as kalshi:
            await asyncio.gather(*(kalshi.portfolio.get_portfolio_resting_order_total_value() for _ in range(6)))

    began = time.monotonic()
    with CLIENTS["kalshi", "sync"](**arguments) as kalshi, ThreadPoolExecutor(8) as threads:
        calls = [
            threads.submit(kalshi.with_options(timeout=5).portfolio.get_portfolio_resting_order_total_value) for _ in range(6)
        ]
        asyncio.run(side_by_side())
        for call in calls:
            call.result()
    assert time.monotonic() - began >= 0.49  # twelve calls cost 120, of which 20 were there
    assert len(sandbox.kalshi.requests) == 12


def test_a_turn_after_the_deadline_is_not_waited_for(sandbox: Sandbox, open_client: OpenClient) -> None:
    limits = budget(1, 10)
    face = open_client("kalshi", limits=limits, retry=RetryPolicy(deadline=1))
    face.do(COSTLY)
    began = time.monotonic()
    with pytest.raises(BudgetExceeded) as raised:
        face.do(COSTLY)
    assert time.monotonic() - began < 1
    error = raised.value
    assert (error.operation, error.attempts, error.retry_safe, error.leaves_doubt) == (COSTLY, 0, True, False)
    assert all(word in str(error) for word in ("'read'", "deadline", "tier"))
    assert len(sandbox.kalshi.requests) == 1
    # It has taken nothing either: the next call waits for its own ten tokens only.
    assert limits.turn("read", 10, 0).wait < 10


def test_each_attempt_is_paid_for(sandbox: Sandbox, open_client: OpenClient) -> None:
    sandbox.kalshi.answer(COSTLY, status=503, times=2)
    limits = budget(0.001, 30)
    open_client("kalshi", limits=limits, retry=RetryPolicy(attempts=3, base=0)).do(COSTLY)
    assert limits.turn("read", 10, 0).taken is False


@pytest.mark.parametrize(("status", "kind"), [(503, ServerError), (429, RateLimited)])
def test_a_budget_that_ends_between_attempts_leaves_the_venues_last_word(
    sandbox: Sandbox, open_client: OpenClient, status: int, kind: type[CallError]
) -> None:
    sandbox.kalshi.answer(COSTLY, status=status, times=2)
    with pytest.raises(kind) as raised:
        open_client("kalshi", limits=budget(0.1, 10), retry=RetryPolicy(attempts=3, base=0, deadline=5)).do(COSTLY)
    assert raised.value.attempts == 1 == len(sandbox.kalshi.requests)


def test_no_limits_means_none(sandbox: Sandbox, open_client: OpenClient) -> None:
    face = open_client("kalshi", limits=None)
    assert face.client._conduct.limits is None
    for _ in range(50):  # 500 tokens, and the lowest tier holds 400
        face.do(COSTLY)
    assert len(sandbox.kalshi.requests) == 50


class Written(Limits):
    """Limits as a caller may write them: not this process alone knows of them."""

    def __init__(self, *turns: Turn) -> None:
        self.turns = list(turns)
        self.asked: list[tuple[str, int]] = []
        self.threads: set[int] = set()

    def turn(self, bucket: str, tokens: int, patience: float) -> Turn:
        self.asked.append((bucket, tokens))
        self.threads.add(threading.get_ident())
        return self.turns.pop(0)


class Remote(Written):
    blocking = True


@pytest.mark.parametrize("kind", [Written, Remote])
def test_limits_may_ask_to_be_asked_again(open_client: OpenClient, mode: str, kind: type[Written]) -> None:
    limits = kind(Turn(0.01, False), Turn(0.01, False), Turn(0.01, True))
    open_client("kalshi", limits=limits).do(COSTLY)
    assert limits.asked == [("read", 10)] * 3
    # What may block is asked away from the event loop.
    assert (threading.get_ident() in limits.threads) == (mode == "sync" or kind is Written)


@pytest.mark.parametrize("mode", MODES)
def test_tiers_by_name(sandbox: Sandbox, mode: str) -> None:
    client = CLIENTS["kalshi", mode]
    given = sandbox.kalshi.credentials()
    basic, named, better = (
        client(**given)._conduct.limits,
        client(**given, limits="basic")._conduct.limits,
        client(**given, limits="premier")._conduct.limits,
    )
    assert basic.buckets == named.buckets
    assert all(better.buckets[name].rate > bucket.rate for name, bucket in basic.buckets.items())
    assert basic is not named


@pytest.mark.parametrize("bad", ["gold", "", 5, True, {"read": Bucket(1, 1)}, Bucket(1, 1), LocalLimits], ids=repr)
@pytest.mark.parametrize(("venue", "mode"), [(venue, mode) for venue in VENUES for mode in MODES])
def test_limits_that_will_not_do(sandbox: Sandbox, venue: str, mode: str, bad: Any) -> None:
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
def test_buckets_that_will_not_do(bad: Any) -> None:
    with pytest.raises(ConfigurationError, match="limits"):
        LocalLimits(bad)


def test_limits_are_a_copy() -> None:
    """What is done to the mapping afterwards changes no budget."""
    buckets = {"read": Bucket(1, 1)}
    limits = LocalLimits(buckets)
    buckets["read"] = Bucket(1000, 1000)
    assert limits.buckets == {"read": Bucket(1, 1)}
    assert limits.turn("read", 1, 0).taken
    assert not limits.turn("read", 1, 0).taken
    assert "Bucket" in repr(limits)
