"""Clients in forked processes, as in servers that load the program before they fork."""

from __future__ import annotations

import asyncio
import os
import pickle
import select
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.conftest import CLIENTS
from tests.faults import conftest as unruly
from tests.faults import sockets
from venuekit import Bucket, LocalLimits, RetryPolicy
from venuekit.errors import ConfigurationError

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from tests.faults.conftest import Serve
    from venuekit_sandbox import Sandbox

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="os.fork is not available")
SECONDS = 60
"""Timeout of a child; then SIGALRM ends it."""


def in_child(function: Callable[[], Any]) -> Any:
    """Run a function in a forked child; returns its result. A hanging child is killed, and an exception there fails the test."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(SECONDS)
        try:
            said = pickle.dumps((function(), None))
        except BaseException as error:  # noqa: BLE001  # the parent reports it, whatever it is
            said = pickle.dumps((None, repr(error)))
        os.write(writing, said)
        os._exit(0)  # without running the test runner's cleanup a second time
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        ready, _, _ = select.select([pipe], [], [], SECONDS + 5)
        said = pipe.read() if ready else b""
    _, status = os.waitpid(child, 0)
    assert said, f"the child sent no result before it ended ({status})"
    given, problem = pickle.loads(said)
    assert problem is None, problem
    return given


def once(call: Callable[[], Any]) -> Any:
    """Return a call's result; an asynchronous call runs in a new event loop."""

    async def wait() -> Any:
        return await given

    given = call()
    return given if isinstance(given, list) else asyncio.run(wait())


@pytest.fixture(params=[False, True], ids=["plain", "TLS"])
def peers(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, list[int]]]:
    """Return the address of a server, and the list of the client ports of all requests."""
    ports: list[int] = []

    def answering(server: Any, connection: socket.socket) -> None:
        ports.append(connection.getpeername()[1])
        connection.sendall(sockets.EMPTY_LIST)

    with ExitStack() as stack:
        server = unruly.Unruly(answering)
        if request.param:
            server.server_close()
            file, context = sockets.with_certificate(tmp_path)
            sockets.trusting(file, monkeypatch)
            server = sockets.UnrulyBehindTls(answering, context)
        stack.enter_context(unruly.serving(server))
        yield server.base_url, ports


def test_a_child_opens_its_own_connections_and_the_parent_keeps_its(
    open_client: OpenClient, peers: tuple[str, list[int]]
) -> None:
    address, ports = peers
    driver = open_client("coinapi_ems", base_url=address)
    driver.do("get_balances")

    def call_and_close() -> object:
        for _ in range(2):
            assert driver.do("get_balances") == [] if driver.mode == "sync" else once(driver.client.balances.get_balances) == []
        driver.client.close() if driver.mode == "sync" else asyncio.run(driver.client.aclose())
        return os.getpid()

    assert in_child(call_and_close) != os.getpid()
    driver.do("get_balances")
    parent, *child, again = ports
    assert parent == again
    assert len(child) == 2
    assert parent not in child


def test_children_of_children_have_their_own_connections(peers: tuple[str, list[int]]) -> None:
    address, ports = peers
    with CLIENTS["coinapi_ems", "sync"](api_key="key", base_url=address) as coinapi:
        call = coinapi.balances.get_balances

        def divide() -> object:
            return call() + in_child(call) + call()

        assert call() + in_child(divide) + call() == []
    first, second, third, fourth, fifth = ports
    assert first == fifth
    assert second == fourth
    assert len({first, second, third}) == 3


def test_the_callers_http_client_is_refused_in_a_child(sandbox: Sandbox, open_client: OpenClient, mode: str) -> None:
    own: Any = (httpx.Client if mode == "sync" else httpx.AsyncClient)()
    driver = open_client("coinapi_ems", http_client=own)
    driver.do("get_balances")

    def refused() -> str:
        with pytest.raises(ConfigurationError) as raised:
            once(driver.client.balances.get_balances)
        return str(raised.value)

    message = in_child(refused)
    assert "http_client was opened before this process was forked" in message
    assert "build a client here" in message
    assert driver.do("get_balances")
    driver.outcome(own.close() if mode == "sync" else own.aclose())


def test_fork_during_a_call_of_another_thread(sandbox: Sandbox, serve: Serve) -> None:
    server = serve(unruly.selective)
    arguments = sandbox.coinapi_ems.client_args | {
        "base_url": server.base_url,
        "retry": RetryPolicy(attempts=1, deadline=None),
        "timeout": 300,
    }
    with CLIENTS["coinapi_ems", "sync"](**arguments) as coinapi, ThreadPoolExecutor(4) as threads:
        coinapi.balances.get_balances()
        server.arrived.acquire()
        calls = [threads.submit(coinapi.balances.get_balances, exchange_id="silent") for _ in range(4)]
        for _ in calls:
            assert server.arrived.acquire(timeout=SECONDS)
        assert in_child(coinapi.balances.get_balances) == []
        assert coinapi.balances.get_balances() == []
        assert not any(call.done() for call in calls)
        server.hang_up()
        assert all(call.exception(timeout=SECONDS) is not None for call in calls)


def test_fork_while_credentials_are_renewed(sandbox: Sandbox) -> None:
    """A thread of the parent waits for the credential function; the child has no such thread."""
    right = sandbox.coinapi_ems.credentials()["api_key"]
    asked, may_go = threading.Semaphore(0), threading.Event()
    answers = iter(["stale-0123456789"])

    def vault() -> str:
        asked.release()
        for answer in answers:
            return str(answer)
        if os.getpid() == parent:
            may_go.wait(SECONDS)
        return str(right)

    parent = os.getpid()
    with CLIENTS["coinapi_ems", "sync"](**sandbox.coinapi_ems.client_args | {"api_key": vault}) as coinapi:
        asked.acquire()
        with ThreadPoolExecutor(1) as threads:
            call = threads.submit(coinapi.balances.get_balances)
            assert asked.acquire(timeout=SECONDS)
            try:
                assert in_child(lambda: len(coinapi.balances.get_balances())) == 2
            finally:
                may_go.set()
            assert len(call.result(timeout=SECONDS)) == 2


@pytest.mark.parametrize("held", ["sender", "rate limit", "drift", "credentials"])
def test_locked_locks_are_not_inherited(sandbox: Sandbox, quicker: dict[str, dict[str, Any]], held: str) -> None:
    """A child has no thread that could release a lock that another thread held during the fork."""
    limits = LocalLimits({name: Bucket(1000, 1000) for name in ("read", "balance")})
    keys = iter(["stale-0123456789"])
    right = sandbox.kalshi.credentials()["key_id"]
    arguments = sandbox.kalshi.client_args | quicker["kalshi"]
    client = CLIENTS["kalshi", "sync"]
    with client(**arguments | {"limits": limits, "drift_sample": 1, "key_id": lambda: next(keys, right)}) as kalshi:
        config = kalshi._config
        lock = {
            "sender": kalshi._sender._lock,
            "rate limit": limits._levels["balance"].lock,
            "drift": config.drift._lock,
            "credentials": config.signer._lock,
        }[held]
        with lock, ThreadPoolExecutor(1) as threads:  # this thread holds the lock, another one forks
            found = threads.submit(in_child, lambda: kalshi.portfolio.get_balance().balance).result()
        assert found == 125034
        assert kalshi.portfolio.get_balance().balance == 125034


def test_close_in_a_child_needs_no_thread_of_the_parent(sandbox: Sandbox) -> None:
    with CLIENTS["coinapi_ems", "sync"](**sandbox.coinapi_ems.client_args) as coinapi:
        coinapi.balances.get_balances()
        assert in_child(coinapi.close) is None
        assert coinapi.balances.get_balances()


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_fork_while_another_thread_builds_a_resource(
    sandbox: Sandbox, quicker: dict[str, Any], monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    """In Python 3.11 `functools.cached_property` holds a lock, which a child would wait for forever."""
    from venuekit_kalshi.pagination import portfolio as pagination

    name = "Portfolio" if mode == "sync" else "AsyncPortfolio"
    build, parent = getattr(pagination, name), os.getpid()
    asked, may_go = threading.Event(), threading.Event()

    def slow(client: Any) -> Any:
        if os.getpid() == parent:
            asked.set()
            assert may_go.wait(SECONDS)
        return build(client)

    monkeypatch.setattr(pagination, name, slow)
    kalshi = CLIENTS["kalshi", mode](**sandbox.kalshi.client_args | quicker["kalshi"])
    with ThreadPoolExecutor(1) as threads:
        resource = threads.submit(lambda: kalshi.portfolio)
        assert asked.wait(SECONDS)
        try:
            assert in_child(lambda: repr(kalshi.portfolio)).startswith(f"<{name} of ")
        finally:
            may_go.set()
        assert resource.result(SECONDS) is kalshi.portfolio
