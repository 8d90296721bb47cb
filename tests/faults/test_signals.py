"""Calls interrupted by signals: the handler's exception reaches the caller unchanged, and the client stays usable."""

from __future__ import annotations

import gc
import random
import signal
import socket
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.conftest import CLIENTS
from tests.faults import sockets
from venuekit import Bucket, LocalLimits, RetryPolicy

if TYPE_CHECKING:
    from tests.faults.conftest import Serve
    from venuekit_sandbox import Sandbox

pytestmark = pytest.mark.slow

SECONDS = 60
"""After this time a hanging test fails."""


@pytest.fixture(autouse=True)
def _sockets_left_behind() -> Iterator[None]:
    """Close sockets that a signal left without an owner, by garbage collection."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@contextmanager
def interrupting() -> Iterator[Callable[[], None]]:
    """Return a function that sends this process SIGINT, for which Python raises KeyboardInterrupt."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    main = threading.main_thread().ident
    assert main is not None
    try:
        yield lambda: signal.pthread_kill(main, signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)


needs_signals = pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="signal.pthread_kill is not available")


@needs_signals
@pytest.mark.parametrize("behave", sockets.PHASES.values(), ids=sockets.PHASES)
def test_keyboard_interrupt_reaches_the_caller(sandbox: Sandbox, serve: Serve, behave: Any) -> None:
    server = serve(behave)
    arguments = sandbox.coinapi_ems.client_args | {"base_url": server.base_url, "retry": RetryPolicy(attempts=3, base=0)}
    with CLIENTS["coinapi_ems", "sync"](**arguments) as coinapi, interrupting() as interrupt:

        def wait_and_interrupt() -> None:
            if server.arrived.acquire(timeout=SECONDS):
                time.sleep(0.05)
                interrupt()

        with background(wait_and_interrupt), pytest.raises(KeyboardInterrupt) as raised:
            coinapi.balances.get_balances()
        assert raised.value.__context__ is None or not isinstance(raised.value.__context__, httpx.HTTPError)
        assert sockets.busy(coinapi) == 0
        server.behave = lambda server, connection: connection.sendall(sockets.EMPTY_LIST)
        assert coinapi.balances.get_balances() == []
        assert len(sockets.pooled(coinapi)) == 1
    assert len(server.requests) == 2


@contextmanager
def background(function: Callable[[], None]) -> Iterator[None]:
    thread = threading.Thread(target=function)
    thread.start()
    try:
        yield
    finally:
        thread.join(SECONDS)


@needs_signals
def test_keyboard_interrupt_ends_a_backoff(sandbox: Sandbox, quicker: dict[str, dict[str, Any]]) -> None:
    sandbox.kalshi.answer("get_balance", status=503, headers={"Retry-After": "8"})
    told = threading.Event()
    arguments = sandbox.kalshi.client_args | quicker["kalshi"] | {"on_error": lambda error, pause: told.set()}
    with CLIENTS["kalshi", "sync"](**arguments) as kalshi, interrupting() as interrupt:

        def wait_and_interrupt() -> None:
            if told.wait(SECONDS):
                time.sleep(0.05)
                interrupt()

        began = time.monotonic()
        with background(wait_and_interrupt), pytest.raises(KeyboardInterrupt):
            kalshi.portfolio.get_balance()
        assert time.monotonic() - began < 7.5  # less than the pause
        assert kalshi.portfolio.get_balance().balance == 125034


@needs_signals
def test_keyboard_interrupt_ends_a_rate_limit_wait(sandbox: Sandbox, quicker: dict[str, dict[str, Any]]) -> None:
    """The call's tokens are returned, even while a traceback still refers to its frames."""
    limits = LocalLimits({"balance": Bucket(rate=0.2, capacity=1)})
    waits = threading.Event()
    arguments = sandbox.kalshi.client_args | quicker["kalshi"] | {"limits": limits, "on_wait": lambda wait: waits.set()}
    with CLIENTS["kalshi", "sync"](**arguments) as kalshi, interrupting() as interrupt:
        kalshi.portfolio.get_balance()

        def wait_and_interrupt() -> None:
            if waits.wait(SECONDS):
                time.sleep(0.05)
                interrupt()

        with background(wait_and_interrupt), pytest.raises(KeyboardInterrupt) as raised:
            kalshi.portfolio.get_balance()
        assert limits.acquire("balance", 1, 60).wait < 5
        assert raised.tb is not None


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="signal.setitimer is not available")
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # interrupted connections are closed by garbage collection
@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # a signal may arrive where Python can't raise, as in __del__
def test_client_stays_usable_after_signals_at_random_moments(sandbox: Sandbox, quicker: dict[str, dict[str, Any]]) -> None:
    """Wherever in a call a handler raises, later calls neither fail nor hang."""
    chance = random.Random(7)
    alarms = 0

    def ring(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, ring)
    try:
        # A single token: if one call kept it, all others would wait.
        options = {"limits": LocalLimits({"balance": Bucket(rate=5_000, capacity=1)}), "retry": RetryPolicy(deadline=20)}
        with CLIENTS["kalshi", "sync"](**sandbox.kalshi.client_args | quicker["kalshi"] | options) as kalshi:
            kalshi.portfolio.get_balance()
            for _ in range(200):
                try:
                    signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.0001, 0.004))
                    kalshi.portfolio.get_balance()
                    signal.setitimer(signal.ITIMER_REAL, 0)
                except KeyboardInterrupt:
                    alarms += 1
            signal.setitimer(signal.ITIMER_REAL, 0)
            assert alarms > 10
            assert kalshi.portfolio.get_balance().balance == 125034
            assert sockets.busy(kalshi) == 0
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@needs_signals
def test_a_signal_handler_can_make_a_call_during_a_call(sandbox: Sandbox, serve: Serve) -> None:
    """For example to clean up before the program exits; the interrupted call continues."""
    seen: list[object] = []

    def slow(server: Any, connection: socket.socket) -> None:
        if b"slow" in server.requests[-1].partition(b"\r\n")[0]:
            time.sleep(0.3)
        with suppress(OSError):
            connection.sendall(sockets.EMPTY_LIST)

    server = serve(slow)
    arguments = sandbox.coinapi_ems.client_args | {"base_url": server.base_url}
    with CLIENTS["coinapi_ems", "sync"](**arguments) as coinapi:
        before = signal.signal(signal.SIGUSR1, lambda number, frame: seen.append(coinapi.balances.get_balances()))

        def wait_and_signal() -> None:
            if server.arrived.acquire(timeout=SECONDS):
                time.sleep(0.05)
                signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)

        try:
            with background(wait_and_signal):
                assert coinapi.balances.get_balances(exchange_id="slow") == []
        finally:
            signal.signal(signal.SIGUSR1, before)
    assert seen == [[]]


def test_a_base_exception_in_a_hook_leaves_nothing_behind(sandbox: Sandbox, quicker: dict[str, dict[str, Any]]) -> None:
    """The hook raises a BaseException between two attempts."""

    class Stop(BaseException):
        pass

    def stop(error: object, pause: object) -> None:
        raise Stop

    sandbox.kalshi.answer("get_balance", status=503)
    with CLIENTS["kalshi", "sync"](**sandbox.kalshi.client_args | quicker["kalshi"] | {"on_error": stop}) as kalshi:
        with pytest.raises(Stop):
            kalshi.portfolio.get_balance()
        assert sockets.busy(kalshi) == 0
        assert kalshi.portfolio.get_balance().balance == 125034
        assert len(sockets.pooled(kalshi)) == 1
