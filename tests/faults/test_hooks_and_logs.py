"""Hooks and the log report every step of a call, in order, and no credential."""

from __future__ import annotations

import functools
import logging
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import CLIENTS, FIRST, MODES, VENUES
from tests.faults import conftest as unruly
from tests.faults import sockets
from tests.faults.leaks import assert_hidden
from tests.kinds import answer_by_sample, kinds, one_of_each
from venuekit import Bucket, LocalLimits, RateLimitWait, RetryPolicy
from venuekit.call.hooks import Attempt, ResponseInfo
from venuekit.errors import (
    AuthenticationError,
    BadRequest,
    CallError,
    ConfigurationError,
    DecodeError,
    OutcomeUnknown,
    RequestTimeout,
    ServerError,
)

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from tests.faults.conftest import Serve
    from venuekit_sandbox import Sandbox

HOOKS = ("on_request", "on_response", "on_error")
THRICE = RetryPolicy(attempts=3, base=0)
Told = list[tuple[Any, ...]]


@pytest.fixture
def told() -> Told:
    return []


def telling(told: Told) -> dict[str, Callable[..., Any]]:
    """Return hooks that record their arguments."""
    return {name: functools.partial(lambda name, *said: told.append((name, *said)), name) for name in HOOKS}


def test_hooks_report_every_step_of_a_retried_call(sandbox: Sandbox, open_client: OpenClient, told: Told) -> None:
    sandbox.kalshi.answer("get_balance", status=503, body=b"down")
    sandbox.kalshi.answer("get_balance", status=429, headers={"retry-after": "0"})
    open_client("kalshi", retry=THRICE, **telling(told)).do("get_balance")
    assert [name for name, *_ in told] == ["on_request", "on_response", "on_error"] * 2 + ["on_request", "on_response"]
    attempts = [said[0] for name, *said in told if name == "on_request"]
    assert attempts == [Attempt("get_balance", "GET", "/portfolio/balance", number) for number in (1, 2, 3)]
    answers = [said[0] for name, *said in told if name == "on_response"]
    assert [answer.attempt for answer in answers] == attempts
    assert [answer.status for answer in answers] == [503, 429, 200]
    assert [answer.size for answer in answers[:2]] == [4, 0]
    assert answers[2].size > 100
    assert [answer.request_id for answer in answers] == [request.request_id for request in sandbox.kalshi.requests]
    assert all(0 < answer.elapsed < 60 for answer in answers)
    failures = [said for name, *said in told if name == "on_error"]
    assert [(type(error).__name__, error.attempts, pause) for error, pause in failures] == [
        ("ServerError", 1, failures[0][1]),
        ("RateLimited", 2, 0),
    ]
    assert failures[0][1] == 0


def test_on_error_reports_every_failed_attempt(sandbox: Sandbox, open_client: OpenClient, told: Told) -> None:
    sandbox.kalshi.answer("get_balance", status=503, times=3)
    with pytest.raises(ServerError) as raised:
        open_client("kalshi", retry=THRICE, **telling(told)).do("get_balance")
    assert [name for name, *_ in told] == ["on_request", "on_response", "on_error"] * 3
    failures = [said for name, *said in told if name == "on_error"]
    assert [pause for _, pause in failures] == [0, 0, None]
    assert failures[-1][0] is raised.value


def test_a_timeout_is_reported_by_on_error_only(open_client: OpenClient, serve: Serve, told: Told) -> None:
    driver = open_client("kalshi", base_url=serve(unruly.silent).base_url, timeout=sockets.impatient(0.1), **telling(told))
    with pytest.raises(RequestTimeout) as raised:
        driver.do("get_balance")
    assert [name for name, *_ in told] == ["on_request", "on_error"]
    assert told[1][1:] == (raised.value, None)


@pytest.mark.parametrize("raw", [False, True], ids=["model", "raw"])
def test_an_undecodable_response_is_reported(sandbox: Sandbox, open_client: OpenClient, told: Told, raw: bool) -> None:
    sandbox.kalshi.answer("get_balance", body=b"<html>")
    driver = open_client("kalshi", **telling(told))
    with pytest.raises(DecodeError) as raised:
        driver.raw("get_balance").parsed if raw else driver.do("get_balance")
    assert [name for name, *_ in told] == ["on_request", "on_response", "on_error"]
    assert told[-1][1:] == (raised.value, None)


def test_a_refusal_followed_by_new_credentials_is_reported(sandbox: Sandbox, open_client: OpenClient, told: Told) -> None:
    keys = iter(["stale-0123456789", sandbox.coinapi_ems.credentials()["api_key"]])
    open_client("coinapi_ems", api_key=lambda: next(keys), **telling(told)).do("get_balances")
    assert [name for name, *_ in told] == ["on_request", "on_response", "on_error", "on_request", "on_response"]
    error, pause = told[2][1:]
    assert isinstance(error, AuthenticationError)
    assert pause == 0


def test_hooks_run_in_the_callers_thread_and_for_derived_clients(open_client: OpenClient) -> None:
    threads: set[int] = set()
    driver = open_client("kalshi", on_request=lambda attempt: threads.add(threading.get_ident()))
    driver.call(lambda client: client.with_options(timeout=5).portfolio.get_balance())
    assert threads == {threading.get_ident()}


class Broken(RuntimeError):
    """The error of a failing hook."""


def breaking(*said: object) -> None:
    raise Broken("hook")


def test_a_failing_hook_breaks_nothing(sandbox: Sandbox, open_client: OpenClient, caplog: pytest.LogCaptureFixture) -> None:
    sandbox.kalshi.answer("get_balance", status=503)
    driver = open_client("kalshi", retry=THRICE, **dict.fromkeys(HOOKS, breaking))
    assert driver.do("get_balance").balance == 125034
    failed = [record for record in caplog.records if record.name == "venuekit.hooks"]
    assert [record.getMessage() for record in failed] == [
        *("on_request failed", "on_response failed", "on_error failed", "on_request failed", "on_response failed")
    ]
    assert all(record.exc_info is not None and record.exc_info[0] is Broken for record in failed)
    sandbox.kalshi.answer("get_balance", status=404)
    with pytest.raises(CallError, match="404"):
        driver.do("get_balance")


@pytest.mark.parametrize("name", HOOKS)
def test_system_exit_in_a_hook_ends_the_call(open_client: OpenClient, sandbox: Sandbox, name: str) -> None:
    """By an exception such as SystemExit, which isn't an ``Exception``."""

    def leave(*said: object) -> None:
        raise SystemExit(7)

    sandbox.kalshi.answer("get_balance", status=404)
    driver = open_client("kalshi", **{name: leave})
    with pytest.raises(SystemExit):
        driver.do("get_balance")


async def in_the_future(*said: object) -> None:
    raise NotImplementedError


class CalledInTheFuture:
    async def __call__(self, *said: object) -> None:
        raise NotImplementedError


@pytest.mark.parametrize(
    "bad", [in_the_future, functools.partial(in_the_future, 1), CalledInTheFuture(), CalledInTheFuture().__call__, 5, "print"]
)
@pytest.mark.parametrize("name", [*HOOKS, "on_drift"])
@pytest.mark.parametrize("mode", MODES)
def test_hooks_that_are_not_plain_functions_are_refused(sandbox: Sandbox, mode: str, name: str, bad: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"{name}.*plain function"):
        CLIENTS["kalshi", mode](**sandbox.kalshi.client_args, **{name: bad})


def test_a_hook_that_returns_a_coroutine_is_logged(open_client: OpenClient, caplog: pytest.LogCaptureFixture) -> None:
    """It can't be distinguished from a plain function before it is called."""
    driver = open_client("kalshi", on_request=lambda attempt: in_the_future())
    driver.do("get_balance")
    [record] = [record for record in caplog.records if record.name == "venuekit.hooks"]
    assert "on_request" in record.getMessage()
    assert "plain function" in record.getMessage()


def everything_said(told: Told) -> Iterator[str]:
    for _, *said in told:
        for one in said:
            yield repr(one)
            yield str(one)
            if isinstance(one, CallError):
                yield repr(vars(one))


@pytest.mark.parametrize("venue", VENUES)
def test_hooks_receive_no_credential(
    sandbox: Sandbox, open_client: OpenClient, serve: Serve, told: Told, caplog: pytest.LogCaptureFixture, venue: str
) -> None:
    caplog.set_level(logging.DEBUG, logger="venuekit")
    held, document = sandbox.venues[venue].credentials(), sandbox.venues[venue].document
    assert document is not None
    driver = open_client(venue, retry=THRICE, **telling(told))
    for operation in one_of_each(venue):
        for status in (200, 401, 500, 302):
            sandbox.venues[venue].answer(operation, status=status, body=b"no")
        if document.operations[operation].sample.status == 200 and not kinds(venue)[operation].answer.endswith("json"):
            driver.do(operation)  # such a body is never invalid
        for _ in range(4):
            with pytest.raises(CallError):
                driver.do(operation)
            if not sandbox.venues[venue].pending(operation):
                break
    with pytest.raises(CallError):
        open_client(venue, base_url=serve(unruly.hanging_up).base_url, **telling(told)).do(FIRST[venue])
    assert {name for name, *_ in told} == set(HOOKS)
    assert_hidden(held, *everything_said(told), caplog.text)


# The log


def logged(caplog: pytest.LogCaptureFixture, venue: str) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == f"venuekit.{venue}"]


@pytest.mark.parametrize("venue", VENUES)
def test_every_attempt_is_logged(sandbox: Sandbox, open_client: OpenClient, caplog: pytest.LogCaptureFixture, venue: str) -> None:
    caplog.set_level(logging.DEBUG, logger="venuekit")
    driver = open_client(venue, retry=THRICE)
    document = sandbox.venues[venue].document
    assert document is not None
    for operation in one_of_each(venue):
        described = document.operations[operation]
        sandbox.venues[venue].answer(operation, status=503, body=b"down")
        answer_by_sample(sandbox.venues[venue], operation)
        if kinds(venue)[operation].retry == "never":
            with pytest.raises(OutcomeUnknown):
                driver.do(operation)
            driver.do(operation)
            refused, answered = logged(caplog, venue)
            attempt = 1
        else:
            driver.do(operation)
            refused, again, answered = logged(caplog, venue)
            attempt = 2
            assert "again in" in again
            assert "ServerError" in again
        assert "503, attempt 1, " in refused
        assert "4 bytes" in refused
        assert f": {described.sample.status}, attempt {attempt}, " in answered
        assert " ms, " in answered
        for line in (refused, answered):
            assert line.startswith(f"{operation} {described.method} /")
        values = [str(described.sample_arguments[one.name]) for one in described.parameters if one.where == "path"]
        assert not any(value in line for value in values for line in logged(caplog, venue)), (
            "the log shows the value of a parameter"
        )
        caplog.clear()


def test_log_does_not_contain_parameter_values(open_client: OpenClient, caplog: pytest.LogCaptureFixture, told: Told) -> None:
    caplog.set_level(logging.DEBUG, logger="venuekit")
    open_client("kalshi", **telling(told)).call(lambda client: client.portfolio.get_fills(ticker="PRIVATE-TICKER"))
    assert "PRIVATE-TICKER" not in caplog.text
    assert not any("PRIVATE-TICKER" in said for said in everything_said(told))


def test_a_timeout_is_logged(open_client: OpenClient, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="venuekit")
    with pytest.raises(RequestTimeout):
        open_client("kalshi", base_url=serve(unruly.silent).base_url, timeout=sockets.impatient(0.1)).do("get_balance")
    [line] = logged(caplog, "kalshi")
    assert "RequestTimeout, attempt 1, " in line
    assert "0 bytes" in line


def test_a_plain_call_logs_nothing_at_info(open_client: OpenClient, caplog: pytest.LogCaptureFixture) -> None:
    """At level INFO a client logs nothing for a plain call."""
    caplog.set_level(logging.INFO, logger="venuekit")
    open_client("kalshi").do("get_balance")
    assert logged(caplog, "kalshi") == []


def test_attempt_and_response_info_are_plain_tuples() -> None:
    attempt = Attempt("get_balance", "GET", "/portfolio/balance", 1)
    assert attempt == ("get_balance", "GET", "/portfolio/balance", 1)
    assert ResponseInfo(attempt, 200, 5, 0.1, None).attempt is attempt


def test_a_rate_limit_wait_is_reported_and_logged(
    sandbox: Sandbox, open_client: OpenClient, told: Told, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "venuekit.kalshi")
    limits = LocalLimits({"balance": Bucket(rate=0.3, capacity=1)})
    driver = open_client("kalshi", limits=limits, on_wait=told.append)
    driver.do("get_balance")
    assert told == []
    sandbox.kalshi.answer("get_balance", status=400)
    with pytest.raises(BadRequest) as raised:
        driver.do("get_balance")
    [wait] = told
    assert isinstance(wait, RateLimitWait)
    assert (wait.operation, wait.bucket) == ("get_balance", "balance")
    assert 1 <= wait.seconds <= 1 / 0.3  # minus the time since the first call
    assert raised.value.elapsed >= wait.seconds
    [record] = caplog.records
    assert record.getMessage().startswith(f"get_balance: waits {wait.seconds:.1f}"[:-1])
