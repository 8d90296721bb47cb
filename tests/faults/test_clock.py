"""A wrong local clock is corrected once, from the ``Date`` header of a refused call."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from time import time, time_ns
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import CLIENTS, FIRST, VENUES, signer_of
from venuekit import RetryPolicy
from venuekit.auth import clock
from venuekit.auth.clock import Clock
from venuekit.call import recovery
from venuekit.errors import AuthenticationError, ConfigurationError, ServerError

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox

TIMED = {venue: FIRST[venue] for venue in VENUES if signer_of(venue).timed}
UNTIMED = {venue: FIRST[venue] for venue in VENUES if not signer_of(venue).timed}
TOGETHER = 50
ABOUT = 30
"""Tolerance of an offset in seconds: ``Date`` has whole seconds, and a response may be slow."""
LONG_TIMEOUTS: dict[str, Any] = {"timeout": 60, "retry": RetryPolicy(attempts=1)}

Shift = Callable[[float], None]


@pytest.fixture
def shift(monkeypatch: pytest.MonkeyPatch) -> Shift:
    """Return a function that shifts the clients' clock; the sandbox uses the real one."""

    def shifted(seconds: float) -> None:
        monkeypatch.setattr(clock, "time", lambda: time() + seconds)
        monkeypatch.setattr(clock, "time_ns", lambda: time_ns() + int(seconds * 1e9))

    return shifted


@pytest.mark.parametrize("ahead", [3600, -3600, 700, -86400 * 365], ids=lambda seconds: f"{seconds:+d} s")
@pytest.mark.parametrize(("venue", "operation"), TIMED.items(), ids=TIMED)
def test_clock_offset_is_learned_within_one_call(
    sandbox: Sandbox, open_client: OpenClient, shift: Shift, venue: str, operation: str, ahead: int
) -> None:
    shift(ahead)
    driver = open_client(venue)
    assert driver.client.clock_offset == 0
    assert driver.raw(operation).status_code == 200
    assert [request.verified for request in sandbox.venues[venue].requests] == [False, True]
    assert driver.client.clock_offset == pytest.approx(-ahead, abs=ABOUT)
    driver.do(operation)
    assert [request.verified for request in sandbox.venues[venue].requests] == [False, True, True]
    shift(0)  # the local clock is corrected
    driver.do(operation)
    assert [request.verified for request in sandbox.venues[venue].requests[3:]] == [False, True]
    assert driver.client.clock_offset == pytest.approx(0, abs=ABOUT)


def test_clock_offset_can_be_set(sandbox: Sandbox, open_client: OpenClient, shift: Shift) -> None:
    shift(3600)
    driver = open_client("kalshi")
    driver.client.clock_offset = -3600
    derived = driver.client.with_options(timeout=5)
    assert derived.clock_offset == -3600
    driver.do("get_balance")
    assert [request.verified for request in sandbox.kalshi.requests] == [True]
    derived.clock_offset = 0
    assert driver.client.clock_offset == 0


@pytest.mark.parametrize("bad", [None, "5", True, float("nan"), float("inf"), -float("inf")], ids=repr)
def test_invalid_clock_offset_is_refused(open_client: OpenClient, bad: Any) -> None:
    driver = open_client("kalshi")
    with pytest.raises(ConfigurationError, match="seconds"):
        driver.client.clock_offset = bad
    assert driver.client.clock_offset == 0


def test_threads_learn_the_offset_together(sandbox: Sandbox, shift: Shift, quicker: dict[str, dict[str, Any]]) -> None:
    shift(3600)
    together = threading.Barrier(TOGETHER, timeout=60)
    arguments = sandbox.kalshi.client_args | quicker["kalshi"] | LONG_TIMEOUTS
    with CLIENTS["kalshi", "sync"](**arguments) as kalshi, ThreadPoolExecutor(TOGETHER) as threads:

        def call(_: int) -> int:
            together.wait()
            return int(kalshi.portfolio.get_balance().balance)

        assert set(threads.map(call, range(TOGETHER))) == {125034}
        assert kalshi.clock_offset == pytest.approx(-3600, abs=ABOUT)
    assert sum(request.verified for request in sandbox.kalshi.requests) == TOGETHER
    assert len(sandbox.kalshi.requests) <= 2 * TOGETHER


def test_tasks_learn_the_offset_together(sandbox: Sandbox, shift: Shift, quicker: dict[str, dict[str, Any]]) -> None:
    shift(-3600)

    async def use() -> None:
        arguments = sandbox.kalshi.client_args | quicker["kalshi"] | LONG_TIMEOUTS
        async with CLIENTS["kalshi", "async"](**arguments) as kalshi:
            balances = await asyncio.gather(*(kalshi.portfolio.get_balance() for _ in range(TOGETHER)))
            assert {balance.balance for balance in balances} == {125034}

    asyncio.run(use())
    assert sum(request.verified for request in sandbox.kalshi.requests) == TOGETHER
    assert len(sandbox.kalshi.requests) <= 2 * TOGETHER


def test_an_offset_learned_by_another_call_is_used(
    sandbox: Sandbox, open_client: OpenClient, shift: Shift, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even if the other call learns the offset while this one compares."""
    shift(3600)
    driver = open_client("kalshi")
    learn = Clock.learn

    def by_another(mine: Clock, date: str | None, elapsed: float) -> bool:
        assert learn(mine, date, elapsed)
        return learn(mine, date, elapsed)

    monkeypatch.setattr(Clock, "learn", by_another)
    assert driver.do("get_balance").balance == 125034
    assert len(sandbox.kalshi.requests) == 2


def refuse(sandbox: Sandbox, venue: str, date: str | None, times: int = 3) -> None:
    """Queue refusals with this ``Date`` header."""
    headers = {} if date is None else {"date": date}
    sandbox.venues[venue].answer({**TIMED, **UNTIMED}[venue], status=401, headers=headers, times=times, unchecked=True)


GARBAGE = ("", "now", "nan", "0", "Wed, 99 Foo 2015", "Wed, 21 Oct 99999 07:28:00 GMT", "Wed, 21 Oct 2015 07:28:00 +99999999")


@pytest.mark.parametrize("date", [*GARBAGE, "right"], ids=repr)
@pytest.mark.parametrize(("venue", "operation"), TIMED.items(), ids=TIMED)
def test_a_refusal_for_another_reason_is_final(
    sandbox: Sandbox, open_client: OpenClient, venue: str, operation: str, date: str
) -> None:
    refuse(sandbox, venue, formatdate(usegmt=True) if date == "right" else date)
    driver = open_client(venue, retry=RetryPolicy(attempts=5, base=0))
    with pytest.raises(AuthenticationError) as raised:
        driver.do(operation)
    assert raised.value.attempts == 1 == len(sandbox.venues[venue].requests)
    assert driver.client.clock_offset == 0


@pytest.mark.parametrize("venue", TIMED)
def test_a_refusal_after_learning_the_offset_is_final(sandbox: Sandbox, open_client: OpenClient, venue: str) -> None:
    """Each refusal has a different date, so every one of them changes the offset."""
    for hours in range(1, 6):
        refuse(sandbox, venue, formatdate(time() + 3600 * hours, usegmt=True), times=1)
    with pytest.raises(AuthenticationError) as raised:
        open_client(venue).do(TIMED[venue])
    assert raised.value.attempts == 2 == len(sandbox.venues[venue].requests)


@pytest.mark.parametrize(("venue", "operation"), UNTIMED.items(), ids=UNTIMED)
def test_venues_without_signed_timestamps_change_no_offset(
    sandbox: Sandbox, open_client: OpenClient, venue: str, operation: str
) -> None:
    refuse(sandbox, venue, formatdate(time() + 3600, usegmt=True))
    driver = open_client(venue)
    with pytest.raises(AuthenticationError) as raised:
        driver.do(operation)
    assert raised.value.attempts == 1 == len(sandbox.venues[venue].requests)
    assert driver.client.clock_offset == 0


@pytest.mark.parametrize("attempts", [2, 3])
def test_a_refusal_by_a_wrong_clock_counts_as_an_attempt(
    sandbox: Sandbox, open_client: OpenClient, shift: Shift, attempts: int
) -> None:
    shift(3600)
    sandbox.kalshi.answer("get_balance", status=503)  # for the first call that passes, which is the second request
    driver = open_client("kalshi", retry=RetryPolicy(attempts=attempts, base=0))
    if attempts == 3:
        assert driver.do("get_balance").balance == 125034
    else:
        with pytest.raises(ServerError):
            driver.do("get_balance")
    assert len(sandbox.kalshi.requests) == attempts


@pytest.mark.parametrize(
    ("behind", "elapsed", "offset"), [(0, 0, 0), (4, 0, -4), (4, 5, 0), (-4, 5, 4 + 2.5), (60, 5, -60 + 2.5)]
)
def test_a_slow_response_is_no_evidence_of_a_wrong_clock(behind: float, elapsed: float, offset: float) -> None:
    """The venue wrote the date at any moment between signing and receiving."""
    one = Clock()
    assert one.learn(formatdate(time() - behind, usegmt=True), elapsed) == (offset != 0)
    assert one.offset == pytest.approx(offset, abs=1)


@pytest.mark.parametrize(("venue", "operation"), TIMED.items(), ids=TIMED)
def test_a_request_that_was_refused_late_is_sent_again_once(
    sandbox: Sandbox, open_client: OpenClient, monkeypatch: pytest.MonkeyPatch, venue: str, operation: str
) -> None:
    """Its timestamp may have expired on the way."""
    driver = open_client(venue)
    refuse(sandbox, venue, None)
    monkeypatch.setattr(recovery, "EXPIRED", 1e9)
    with pytest.raises(AuthenticationError):
        driver.do(operation)
    assert len(sandbox.venues[venue].requests) == 1
    monkeypatch.setattr(recovery, "EXPIRED", 0)
    with pytest.raises(AuthenticationError):
        driver.do(operation)
    assert len(sandbox.venues[venue].requests) == 3


DATES = st.one_of(
    st.text(max_size=40),
    st.builds(formatdate, st.floats(-1e10, 1e11)),
    st.builds(
        "{}, {} {} {} {}:{}:{} {}".format,
        *(st.sampled_from(["Mon", "x", ""]), st.integers(-1, 99), st.sampled_from(["Jan", "Foo"]), st.integers(-1, 100_000)),
        *(st.integers(-1, 99) for _ in range(3)),
        st.sampled_from(["GMT", "-0000", "+9999", "+99999999", "", "CEST"]),
    ),
)


@given(dates=st.lists(DATES, max_size=5))
def test_no_date_header_breaks_the_clock(dates: list[str]) -> None:
    one = Clock()
    for date in dates:
        before = one.offset
        assert one.learn(date, 0) == (one.offset != before)
        assert one.milliseconds() == pytest.approx((time() + one.offset) * 1000, abs=30_000)
