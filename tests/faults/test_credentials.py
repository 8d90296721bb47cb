"""Credentials from functions: when the functions are called, how keys rotate, and how failing functions are handled."""

from __future__ import annotations

import asyncio
import functools
import inspect
import logging
import pickle
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import CLIENTS, FIRST, MODES, VENUES, Driver, signer_of
from tests.faults.leaks import assert_error_hides, assert_hidden, frames_of
from tests.faults.planted_secrets import LOCKED
from venuekit import RetryPolicy, Secret
from venuekit.errors import AuthenticationError, CredentialError
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import SandboxVenue

ROTATED = {venue: next(iter(inspect.signature(signer_of(venue)).parameters)) for venue in VENUES}
"""The credential of each venue that these tests change."""
STALE = "stale-0123456789-0123456789"
TOGETHER = 50


class Vault:
    """Returns one value after another, then always the last one; exceptions among them are raised."""

    def __init__(self, *values: Any, delay: float = 0) -> None:
        self._values = values
        self._delay = delay
        self.asked = 0
        self._lock = threading.Lock()

    def __call__(self) -> Any:
        with self._lock:
            value = self._values[min(self.asked, len(self._values) - 1)]
            self.asked += 1
        time.sleep(self._delay)
        if isinstance(value, Exception):
            raise value
        return value


def good(sandbox: Sandbox, venue: str) -> str:
    return str(sandbox.venues[venue].credentials()[ROTATED[venue]])


def seen(sandbox: Sandbox, venue: str) -> list[bool]:
    """Return for each request whether its credentials were valid."""
    return [request.verified for request in sandbox.venues[venue].requests]


@pytest.mark.parametrize("wrap", [str, Secret], ids=["text", "secret"])
@pytest.mark.parametrize("venue", VENUES)
def test_function_is_called_once_and_again_after_a_refusal(
    sandbox: Sandbox, open_client: OpenClient, venue: str, wrap: Callable[[str], Any]
) -> None:
    operation = FIRST[venue]
    vault = Vault(wrap(STALE), wrap(good(sandbox, venue)))
    driver = open_client(venue, **{ROTATED[venue]: vault})
    assert vault.asked == 1
    for _ in range(3):
        driver.do(operation)
    assert seen(sandbox, venue) == [False, True, True, True]
    assert vault.asked == 2
    assert driver.client.with_options(timeout=3)._config.signer is driver.client._config.signer


def test_function_can_return_a_private_key_in_any_form(sandbox: Sandbox, open_client: OpenClient, tmp_path: Path) -> None:
    pem = sandbox.kalshi.credentials()["private_key"]
    file = tmp_path / "key.pem"
    file.write_text(pem)
    for given in (pem, pem.encode(), Secret(pem), file):
        vault = Vault(given)
        open_client("kalshi", private_key=vault).do("get_balance")
        assert vault.asked == 1
    assert all(seen(sandbox, "kalshi"))


@pytest.mark.parametrize("mode", MODES)
def test_all_credentials_can_rotate_while_a_client_is_open(mode: str) -> None:
    with Sandbox(kalshi={"key": "ed25519", "fills": 1}) as sandbox, asyncio.Runner() as runner:
        for venue in sandbox.venues.values():

            def held(name: str, venue: SandboxVenue = venue) -> str:
                return venue.credentials()[name]

            functions = {name: functools.partial(held, name) for name in venue.credentials()}
            driver = Driver(venue.name, mode, CLIENTS[venue.name, mode](**venue.client_args | functions), runner)
            for _ in range(2):
                driver.do(FIRST[driver.venue])
                venue.rotate()
            driver.do(FIRST[driver.venue])
            assert [request.verified for request in venue.requests] == [True, False, True, False, True]
            driver.close()


@pytest.mark.parametrize("venue", VENUES)
def test_function_is_called_at_most_once_per_call(sandbox: Sandbox, open_client: OpenClient, venue: str) -> None:
    vault = Vault(STALE)
    driver = open_client(venue, retry=RetryPolicy(attempts=5, base=0), **{ROTATED[venue]: vault})
    for calls in (1, 2):
        with pytest.raises(AuthenticationError) as raised:
            driver.do(FIRST[venue])
        assert raised.value.attempts == 2
        assert (vault.asked, len(seen(sandbox, venue))) == (1 + calls, 2 * calls)


def test_constant_credentials_are_not_retried(sandbox: Sandbox, open_client: OpenClient) -> None:
    with pytest.raises(AuthenticationError) as raised:
        open_client("coinapi_ems", api_key=STALE).do("get_balances")
    assert raised.value.attempts == 1 == len(seen(sandbox, "coinapi_ems"))


def test_function_is_not_called_for_other_errors(sandbox: Sandbox, open_client: OpenClient) -> None:
    vault = Vault(good(sandbox, "coinapi_ems"))
    driver = open_client("coinapi_ems", api_key=vault, retry=RetryPolicy(attempts=2, base=0))
    for status in (403, 429, 500):
        sandbox.coinapi_ems.answer("get_balances", status=status, times=2)
        with pytest.raises(Exception, match=str(status)):
            driver.do("get_balances")
        sandbox.coinapi_ems.reset()
    assert vault.asked == 1


def test_threads_renew_a_rotated_key_together(sandbox: Sandbox) -> None:
    vault = Vault(STALE, good(sandbox, "coinapi_ems"), delay=0.05)
    together = threading.Barrier(TOGETHER, timeout=60)
    arguments = sandbox.coinapi_ems.client_args | {"api_key": vault, "retry": RetryPolicy(attempts=1), "timeout": 60}
    with CLIENTS["coinapi_ems", "sync"](**arguments) as coinapi, ThreadPoolExecutor(TOGETHER) as threads:

        def call(_: int) -> int:
            together.wait()
            return len(coinapi.balances.get_balances())

        assert set(threads.map(call, range(TOGETHER))) == {2}
    assert vault.asked == 2
    assert sum(seen(sandbox, "coinapi_ems")) == TOGETHER


def test_tasks_renew_a_rotated_key_together(sandbox: Sandbox) -> None:
    vault = Vault(STALE, good(sandbox, "coinapi_ems"), delay=0.05)
    arguments = sandbox.coinapi_ems.client_args | {"api_key": vault, "retry": RetryPolicy(attempts=1), "timeout": 60}

    async def use() -> None:
        async with CLIENTS["coinapi_ems", "async"](**arguments) as coinapi:
            found = await asyncio.gather(*(coinapi.balances.get_balances() for _ in range(TOGETHER)))
            assert {len(accounts) for accounts in found} == {2}

    asyncio.run(use())
    assert vault.asked == 2
    assert sum(seen(sandbox, "coinapi_ems")) == TOGETHER


def test_event_loop_is_not_blocked_by_a_slow_function(sandbox: Sandbox) -> None:
    """The function returns only after the event loop has run some more iterations."""
    keys, may_go, in_time = Vault(STALE, good(sandbox, "coinapi_ems")), threading.Event(), list[bool]()

    def vault() -> Any:
        if keys.asked:
            in_time.append(may_go.wait(30))
        return keys()

    arguments = sandbox.coinapi_ems.client_args | {"api_key": vault}

    async def use() -> None:
        turns = 0
        async with CLIENTS["coinapi_ems", "async"](**arguments) as coinapi:
            call = asyncio.ensure_future(coinapi.balances.get_balances())
            while not call.done():
                await asyncio.sleep(0.005)
                turns += 1
                if turns == 20:
                    may_go.set()
            await call

    asyncio.run(use())
    assert in_time == [True]


def test_deadline_ends_the_wait_for_a_function(sandbox: Sandbox, open_client: OpenClient) -> None:
    """The call raises the venue's refusal by its deadline; later calls use the value that the function returns later."""
    may_go = threading.Event()
    answers = iter([STALE])

    def vault() -> str:
        for answer in answers:
            return answer
        may_go.wait(30)
        return good(sandbox, "coinapi_ems")

    driver = open_client("coinapi_ems", api_key=vault, retry=RetryPolicy(deadline=1.5))
    for _ in range(2):  # the second call waits for the same job
        began = time.monotonic()
        with pytest.raises(AuthenticationError, match="did not return by the call's deadline"):
            driver.do("get_balances")
        assert time.monotonic() - began < 25  # the function takes thirty
    assert seen(sandbox, "coinapi_ems") == [False] * 2
    may_go.set()
    signer = driver.client._config.signer
    signer._renewal.wait(time.monotonic() + 60)
    assert signer.version == 1
    driver.do("get_balances")
    assert seen(sandbox, "coinapi_ems") == [False, False, True]


def test_cancelled_waits_for_a_function_leave_nothing_behind(sandbox: Sandbox) -> None:
    """However many calls give up, one thread runs the function, and no waiter is kept."""
    may_go = threading.Event()
    answers = iter([STALE])

    def vault() -> str:
        for answer in answers:
            return answer
        may_go.wait(30)
        return good(sandbox, "coinapi_ems")

    async def use() -> None:
        arguments = sandbox.coinapi_ems.client_args | {"api_key": vault, "retry": RetryPolicy(deadline=6)}
        async with CLIENTS["coinapi_ems", "async"](**arguments) as coinapi:
            calls = [asyncio.ensure_future(coinapi.balances.get_balances()) for _ in range(50)]
            await asyncio.sleep(0.5)
            for call in calls[::2]:
                call.cancel()
            outcomes = await asyncio.gather(*calls, return_exceptions=True)
            assert {type(outcome) for outcome in outcomes} == {asyncio.CancelledError, AuthenticationError}
            job = coinapi._config.signer._renewal
            assert job._wakers == set()
            may_go.set()
            await job.wait_async(time.monotonic() + 60)
            assert len(await coinapi.balances.get_balances()) == 2

    try:
        before = threading.active_count()
        asyncio.run(use())
        assert threading.active_count() <= before + 1
    finally:
        may_go.set()


# Failing functions


async def in_the_future() -> str:
    raise NotImplementedError


def raises() -> str:
    raise PermissionError("the vault is sealed")


WRONG: dict[str, Callable[[], Any]] = {
    "raises": raises,
    "is a coroutine function": in_the_future,
    "gives a coroutine": lambda: in_the_future(),  # can't be detected before the call
    "gives nothing": lambda: None,
    "gives a number": lambda: 5,
    "gives an empty text": lambda: "",
    "gives what can't stand in a header": lambda: "planted-0123456789\n",
    "gives bytes of no key": lambda: b"\xff planted-0123456789",
    "gives a list": lambda: ["planted-0123456789"],
    "gives a function": lambda: raises,
    "gives a locked key": lambda: LOCKED,
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize(("venue", "mode"), [(venue, mode) for venue in VENUES for mode in MODES])
def test_failing_function_is_refused_by_the_constructor(
    sandbox: Sandbox, venue: str, mode: str, wrong: Callable[[], Any]
) -> None:
    held = sandbox.venues[venue].credentials()
    for name in held:
        with pytest.raises(CredentialError) as raised:
            CLIENTS[venue, mode](**sandbox.venues[venue].client_args | {name: wrong})
        assert name in str(raised.value)
        if wrong is raises:
            assert "PermissionError" in str(raised.value)
            assert isinstance(raised.value.__cause__, PermissionError)
            assert_hidden(held, *frames_of(raised.value))
        else:
            assert_error_hides(held | {"planted": "planted-0123456789", "locked": LOCKED}, raised.value)
        if wrong in (in_the_future, WRONG["gives a coroutine"]):
            assert "plain function" in str(raised.value)


@pytest.mark.parametrize("wrong", [PermissionError("sealed"), "planted-0123456789\n", None, 5, b"planted-0123456789"], ids=repr)
@pytest.mark.parametrize("venue", VENUES)
def test_function_that_fails_later_leaves_the_refusal(
    sandbox: Sandbox, open_client: OpenClient, caplog: pytest.LogCaptureFixture, venue: str, wrong: Any
) -> None:
    """The caller gets the venue's refusal, the log says why it wasn't retried, and the next call tries the function again."""
    operation = FIRST[venue]
    vault = Vault(STALE, wrong, good(sandbox, venue))
    driver = open_client(venue, **{ROTATED[venue]: vault})
    caplog.set_level(logging.INFO, logger="venuekit")
    with pytest.raises(AuthenticationError) as raised:
        driver.do(operation)
    assert (raised.value.attempts, seen(sandbox, venue)) == (1, [False])
    [warning] = caplog.records
    assert (warning.levelname, warning.name) == ("WARNING", f"venuekit.{venue}")
    assert "could not be renewed" in warning.getMessage()
    assert ROTATED[venue] in warning.getMessage()
    planted = sandbox.venues[venue].credentials() | {"planted": "planted-0123456789", "stale": STALE}
    assert_hidden(planted, caplog.text, repr(warning.args))
    assert_error_hides(planted, raised.value)
    driver.do(operation)
    assert seen(sandbox, venue) == [False, False, True]


@pytest.mark.parametrize("venue", VENUES)
def test_clients_with_functions_reveal_no_credential_and_cannot_be_pickled(
    sandbox: Sandbox, open_client: OpenClient, venue: str
) -> None:
    held = sandbox.venues[venue].credentials()
    driver = open_client(venue, **{ROTATED[venue]: Vault(held[ROTATED[venue]])})
    driver.do(FIRST[venue])
    signer = driver.client._config.signer
    for thing in (driver.client, signer, driver.client._sender, driver.client._config):
        assert_hidden(held, repr(thing), repr(vars(thing) if hasattr(thing, "__dict__") else thing))
    for thing in (driver.client, signer, driver.client._sender):
        with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
            pickle.dumps(thing)
