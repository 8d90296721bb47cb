"""Every call ends by its deadline, whatever the server does, and leaves nothing behind."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.conftest import CLIENTS, Driver
from tests.faults import conftest as unruly
from tests.faults import sockets
from venuekit import RetryPolicy
from venuekit.errors import (
    CallError,
    ConnectFailed,
    ConnectionInterrupted,
    DeadlineExceeded,
    RateLimited,
    RequestTimeout,
    ServerError,
    TransportError,
)

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from tests.faults.conftest import Serve
    from venuekit_sandbox import Sandbox

pytestmark = pytest.mark.slow

Behaviour = Callable[[Any, socket.socket], None]
DEADLINE = 0.6
"""For calls that run out of time; even a busy machine sends a request before that."""
BOUND = 8.0
"""Seconds; less than the timeout of a phase, which is ten seconds."""
HURRY = RetryPolicy(attempts=50, base=0, deadline=DEADLINE)
SLOW: dict[str, Behaviour] = {
    "silence": unruly.silent,
    "half a body, then silence": unruly.stalling,
    "headers byte by byte": sockets.dripping_head,
    "a body byte by byte": sockets.dripping_body,
    "chunk by chunk": sockets.dripping_chunks,
    "chunks without a pause": sockets.flooding,
}


def timed(driver: Driver, operation: str = "get_balances") -> tuple[CallError, float]:
    """Return the error of a call, and its duration in seconds."""
    began = time.monotonic()
    with pytest.raises(CallError) as raised:
        driver.do(operation)
    return raised.value, time.monotonic() - began


@pytest.fixture
def encrypted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Starts unruly servers with TLS, whose certificate clients trust."""
    file, context = sockets.with_certificate(tmp_path)
    sockets.trusting(file, monkeypatch)
    with ExitStack() as stack:
        yield lambda behave: stack.enter_context(unruly.serving(sockets.UnrulyBehindTls(behave, context)))


BEHIND_TLS = ("headers byte by byte", "a body byte by byte", "chunks without a pause")


@pytest.mark.parametrize(
    ("behave", "secured"),
    [
        *(pytest.param(behave, False, id=name) for name, behave in SLOW.items()),
        *(pytest.param(SLOW[name], True, id=f"{name}, by TLS") for name in BEHIND_TLS),
    ],
)
def test_deadline_ends_a_wait_for_the_response(
    request: pytest.FixtureRequest, open_client: OpenClient, behave: Behaviour, secured: bool
) -> None:
    serve = request.getfixturevalue("encrypted" if secured else "serve")
    server = serve(behave)
    driver = open_client("coinapi_ems", base_url=server.base_url)
    hasty = Driver(driver.venue, driver.mode, driver.client.with_options(retry=HURRY), driver._runner)
    error, took = timed(hasty)
    assert type(error) is DeadlineExceeded
    sockets.wait_until(lambda: len(server.requests) == 1)
    assert (error.attempts, len(server.requests)) == (1, 1)
    assert DEADLINE - 0.02 <= error.elapsed <= took < BOUND
    assert "deadline" in str(error)
    assert sockets.pooled(driver.client) == []
    server.behave = lambda server, connection: connection.sendall(sockets.EMPTY_LIST)
    assert driver.do("get_balances") == []
    assert len(sockets.pooled(driver.client)) == 1


def test_deadline_ends_an_unfinished_tls_handshake(tmp_path: Path, open_client: OpenClient) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"https://127.0.0.1:{listening.getsockname()[1]}"
        driver = open_client("coinapi_ems", base_url=address, retry=HURRY)
        error, took = timed(driver)
    assert type(error) is DeadlineExceeded
    assert not error.leaves_doubt
    assert "nothing was sent" in str(error)
    assert took < BOUND
    assert sockets.pooled(driver.client) == []


def test_retries_end_at_the_deadline(sandbox: Sandbox, open_client: OpenClient) -> None:
    """The error counts the attempts, and is that of the last response if there was one."""
    sandbox.kalshi.answer("get_balance", status=503, times=10_000)
    policy = RetryPolicy(attempts=10_000, base=0.2, cap=0.2, deadline=3)
    error, took = timed(open_client("kalshi", retry=policy), "get_balance")
    assert isinstance(error, (ServerError, DeadlineExceeded))  # the latter if it runs out during an attempt
    assert took < BOUND
    assert error.attempts > 2
    sent = error.attempts - isinstance(error, DeadlineExceeded)  # the last may have been sent or not
    sockets.wait_until(lambda: len(sandbox.kalshi.requests) >= sent)
    assert sent <= len(sandbox.kalshi.requests) <= error.attempts


@pytest.mark.parametrize(("status", "kind"), [(429, RateLimited), (503, ServerError)])
def test_a_pause_beyond_the_deadline_is_not_started(
    sandbox: Sandbox, open_client: OpenClient, status: int, kind: type[CallError]
) -> None:
    """A pause that would be longer isn't started."""
    sandbox.kalshi.answer("get_balance", status=status, headers={"Retry-After": "8"}, times=3)
    error, took = timed(open_client("kalshi", retry=RetryPolicy(deadline=7)), "get_balance")
    assert isinstance(error, kind)
    assert error.attempts == 1 == len(sandbox.kalshi.requests)
    assert took < 7


def test_timeouts_are_retried_until_the_deadline(open_client: OpenClient, serve: Serve) -> None:
    server = serve(unruly.silent)
    policy = RetryPolicy(attempts=50, base=0, deadline=2)
    error, took = timed(open_client("coinapi_ems", base_url=server.base_url, timeout=sockets.impatient(0.1), retry=policy))
    assert isinstance(error, (RequestTimeout, DeadlineExceeded))  # the latter if it runs out before the last request is sent
    assert error.attempts >= 3
    sockets.wait_until(lambda: len(server.requests) >= error.attempts - isinstance(error, DeadlineExceeded))
    assert 0 <= error.attempts - len(server.requests) <= isinstance(error, DeadlineExceeded)
    assert took < BOUND


def test_a_call_can_have_no_deadline(open_client: OpenClient, serve: Serve) -> None:
    def late(server: Any, connection: socket.socket) -> None:
        sockets.drip(connection, sockets.EMPTY_LIST[:30])
        connection.sendall(sockets.EMPTY_LIST[30:])

    options: dict[str, Any] = {"base_url": serve(late).base_url, "timeout": httpx.Timeout(None)}
    assert open_client("coinapi_ems", retry=RetryPolicy(deadline=None), **options).do("get_balances") == []


@pytest.mark.parametrize("kind", [httpx.ReadTimeout, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.WriteTimeout])
def test_timeouts_of_the_operating_system_become_transport_errors(
    open_client: OpenClient, mode: str, kind: type[httpx.TimeoutException]
) -> None:
    """The operating system may time out a connection by itself."""

    def give_up(request: httpx.Request) -> httpx.Response:
        raise kind("timed out")

    own: Any = (httpx.Client if mode == "sync" else httpx.AsyncClient)(transport=httpx.MockTransport(give_up))
    policy = RetryPolicy(attempts=1, deadline=None)
    driver = open_client("coinapi_ems", http_client=own, timeout=httpx.Timeout(None), retry=policy)
    with pytest.raises(TransportError):
        driver.do("get_balances")
    driver.outcome(own.close() if mode == "sync" else own.aclose())


def test_each_thread_has_its_own_deadline(sandbox: Sandbox, serve: Serve) -> None:
    """A deadline doesn't affect concurrent calls on the same client."""

    ended, all_ended = iter(range(4)), threading.Event()

    def late(server: Any, connection: socket.socket) -> None:
        assert all_ended.wait(30)  # until all calls with the short deadline have ended
        with suppress(OSError):
            connection.sendall(sockets.EMPTY_LIST)

    server = serve(late)
    server.socket.listen(128)
    arguments = sandbox.coinapi_ems.client_args | {"base_url": server.base_url}
    with CLIENTS["coinapi_ems", "sync"](**arguments, timeout=60) as patient, ThreadPoolExecutor(8) as threads:
        hasty = patient.with_options(retry=HURRY)
        together = threading.Barrier(8, timeout=60)

        def call(number: int) -> object:
            together.wait()
            try:
                return (hasty if number % 2 else patient).balances.get_balances()
            except CallError as error:
                if next(ended) == 3:
                    all_ended.set()
                return type(error)

        assert list(threads.map(call, range(8))) == [[], DeadlineExceeded] * 4


def test_a_nested_call_keeps_the_outer_deadline(sandbox: Sandbox, serve: Serve) -> None:
    """For example if an httpx hook or a signal handler calls another venue."""
    sandbox.coinapi_ems.answer("get_balances", body=b"[]")
    with CLIENTS["coinapi_ems", "sync"](**sandbox.coinapi_ems.client_args) as inner:
        own = httpx.Client(event_hooks={"request": [lambda request: inner.balances.get_balances()]})
        arguments = sandbox.kalshi.client_args | {"http_client": own}
        with own, CLIENTS["kalshi", "sync"](**arguments) as outer:
            assert outer.portfolio.get_balance().balance == 125034


def test_deadline_includes_the_wait_for_a_connection(sandbox: Sandbox, serve: Serve) -> None:
    """The caller's own pool is full: the wait for a connection ends at the deadline too."""
    server = serve(unruly.selective)
    own = httpx.Client(limits=httpx.Limits(max_connections=1))
    arguments = sandbox.coinapi_ems.client_args | {"base_url": server.base_url, "http_client": own, "retry": HURRY}
    with own, CLIENTS["coinapi_ems", "sync"](**arguments) as coinapi, ThreadPoolExecutor(1) as threads:
        longer = coinapi.with_options(retry=RetryPolicy(attempts=1), timeout=60)
        first = threads.submit(longer.balances.get_balances, exchange_id="silent")
        assert server.arrived.acquire(timeout=60)
        began = time.monotonic()
        with pytest.raises(DeadlineExceeded, match="nothing was sent") as raised:
            coinapi.balances.get_balances()
        assert not raised.value.leaves_doubt
        assert time.monotonic() - began < BOUND
        assert not first.done()
        server.hang_up()
        assert isinstance(first.exception(timeout=60), ConnectionInterrupted)


def test_untrusted_certificate_raises_connect_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, open_client: OpenClient
) -> None:
    _, context = sockets.with_certificate(tmp_path)
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    with unruly.serving(sockets.UnrulyBehindTls(unruly.silent, context)) as server:
        with pytest.raises(ConnectFailed, match=r"(?i)certificate"):
            open_client("coinapi_ems", base_url=server.base_url).do("get_balances")
        assert server.requests == []


def test_concurrent_calls_end_at_the_deadline_together(sandbox: Sandbox, serve: Serve) -> None:
    """Sixty concurrent calls without a response take no longer than one, and leave no connection in the pool."""
    server = serve(sockets.dripping_body)
    server.socket.listen(128)

    async def use() -> None:
        arguments = sandbox.coinapi_ems.client_args | {"base_url": server.base_url, "retry": HURRY}
        async with CLIENTS["coinapi_ems", "async"](**arguments) as coinapi:
            calls = (coinapi.balances.get_balances() for _ in range(60))
            outcomes = await asyncio.gather(*calls, return_exceptions=True)
            kinds = {type(outcome) for outcome in outcomes}
            assert DeadlineExceeded in kinds
            assert kinds <= {DeadlineExceeded, ConnectFailed}  # a busy machine may not connect that many in time
            assert sockets.pooled(coinapi) == []

    began = time.monotonic()
    asyncio.run(use())
    assert time.monotonic() - began < 2 * BOUND
