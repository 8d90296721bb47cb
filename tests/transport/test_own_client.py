"""The caller's own httpx and httpx2 clients: whatever they and their hooks do, a call returns or raises a venuekit error."""

from __future__ import annotations

import asyncio
import logging
import socket
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest

from tests.conftest import CLIENTS, MODES, VENUES
from tests.faults import sockets
from tests.faults.leaks import assert_error_hides, assert_hidden
from tests.kinds import answer_by_sample, kinds, one_of_each
from venuekit import RetryPolicy
from venuekit.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectFailed,
    ConnectionInterrupted,
    DeadlineExceeded,
    PermissionDenied,
    RedirectRefused,
    RequestTimeout,
    ServerError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Driver, OpenClient
    from tests.faults.conftest import Serve
    from venuekit_sandbox import Sandbox

LIBRARIES = {"httpx": httpx, "httpx2": httpx2}


@pytest.fixture(params=LIBRARIES)
def library(request: pytest.FixtureRequest) -> Any:
    return LIBRARIES[request.param]


@pytest.fixture
def opened(library: Any, mode: str, open_client: OpenClient) -> Iterator[Any]:
    """Opens clients that use the caller's own HTTP client."""
    made: list[tuple[Driver, Any]] = []

    def build(venue: str, options: dict[str, Any] | None = None, **more: Any) -> Driver:
        own = (library.Client if mode == "sync" else library.AsyncClient)(**options or {})
        made.append((open_client(venue, http_client=own, **more), own))
        return made[-1][0]

    yield build
    for driver, own in made:
        driver.outcome(own.close() if mode == "sync" else own.aclose())


def hooks(mode: str, function: Any) -> dict[str, Any]:
    """Return a response hook of the right kind."""

    async def awaited(response: Any) -> None:
        function(response)

    return {"event_hooks": {"response": [function if mode == "sync" else awaited]}}


@pytest.mark.parametrize("venue", VENUES)
def test_every_kind_of_call_works(sandbox: Sandbox, opened: Any, venue: str) -> None:
    driver = opened(venue)
    for operation in one_of_each(venue):
        answer_by_sample(sandbox.venues[venue], operation)
        assert (driver.do(operation) is None) == (not kinds(venue)[operation].answer)
    assert all(request.verified for request in sandbox.venues[venue].requests)


def test_httpx_errors_become_venuekit_errors(opened: Any, serve: Serve, nowhere: str) -> None:
    from tests.faults import conftest as unruly

    ends: dict[Any, type[Exception]] = {
        unruly.silent: RequestTimeout,
        unruly.hanging_up: ConnectionInterrupted,
        unruly.resetting: ConnectionInterrupted,
        unruly.babbling: ConnectionInterrupted,
    }
    for behave, kind in ends.items():
        timeout = sockets.impatient(0.2 if kind is RequestTimeout else 60)
        driver = opened("coinapi_ems", base_url=serve(behave).base_url, timeout=timeout)
        with pytest.raises(kind) as raised:
            driver.do("get_balances")
        assert type(raised.value) is kind
    with pytest.raises(ConnectFailed):
        opened("coinapi_ems", base_url=nowhere).do("get_balances")
    hasty = opened("coinapi_ems", base_url=serve(sockets.dripping_body).base_url, retry=RetryPolicy(attempts=1, deadline=1))
    with pytest.raises(DeadlineExceeded):
        hasty.do("get_balances")


@pytest.mark.parametrize(("status", "kind"), [(401, AuthenticationError), (503, ServerError)])
def test_raise_for_status_in_a_hook_becomes_the_error_of_the_status(
    sandbox: Sandbox, opened: Any, mode: str, status: int, kind: type[Exception]
) -> None:
    sandbox.kalshi.answer("get_balance", status=status)
    driver = opened("kalshi", hooks(mode, lambda response: response.raise_for_status()))
    with pytest.raises(kind) as raised:
        driver.do("get_balance")
    assert_error_hides(sandbox.kalshi.credentials(), raised.value)
    assert raised.value.status == status  # type: ignore[attr-defined]
    assert driver.do("get_balance").balance == 125034


def test_raise_for_status_after_reading_keeps_the_body(sandbox: Sandbox, opened: Any, mode: str) -> None:
    async def awaited(response: Any) -> None:
        await response.aread()
        response.raise_for_status()

    def blocking(response: Any) -> None:
        response.read()
        response.raise_for_status()

    sandbox.kalshi.answer("get_balance", status=403, body=b'{"error": {"code": "no_access", "message": "not yours"}}')
    driver = opened("kalshi", {"event_hooks": {"response": [blocking if mode == "sync" else awaited]}})
    with pytest.raises(PermissionDenied) as raised:
        driver.do("get_balance")
    assert (raised.value.venue_code, raised.value.venue_message) == ("no_access", "not yours")


def test_other_exceptions_of_a_hook_reach_the_caller(sandbox: Sandbox, opened: Any, mode: str) -> None:
    def fail(response: Any) -> None:
        raise KeyError("mine")

    driver = opened("kalshi", hooks(mode, fail))
    with pytest.raises(KeyError, match="mine"):
        driver.do("get_balance")


LOCATIONS = {
    "mail": "mailto:x",
    "no host name": "http://xn--a/",
    "too long": "/" + "x" * 70_000,
    "elsewhere": "https://x.example/",
}


@pytest.mark.parametrize("location", LOCATIONS.values(), ids=LOCATIONS)
def test_invalid_redirects_are_refused(opened: Any, serve: Serve, location: str) -> None:
    def behave(server: Any, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 302 Found\r\nlocation: %b\r\ncontent-length: 0\r\n\r\n" % location.encode())

    server = serve(behave)
    with pytest.raises(RedirectRefused) as raised:
        opened("coinapi_ems", base_url=server.base_url, retry=RetryPolicy(attempts=3, base=0)).do("get_balances")
    assert raised.value.status == 302
    assert len(server.requests) == 1
    assert len(str(raised.value)) < 400


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("wrong", [5, "https://x.example", object(), httpx])
def test_http_client_must_be_an_httpx_client(mode: str, wrong: object) -> None:
    name = "Client" if mode == "sync" else "AsyncClient"
    with pytest.raises(ConfigurationError, match=rf"httpx.{name} or an httpx2.{name}, not "):
        CLIENTS["coinapi_ems", mode](api_key="k" * 20, http_client=wrong)


@pytest.mark.parametrize("mode", MODES)
def test_http_client_of_the_other_kind_is_refused(library: Any, mode: str) -> None:
    with pytest.raises(ConfigurationError, match="http_client: must be"):
        CLIENTS["coinapi_ems", mode](api_key="k" * 20, http_client=(library.AsyncClient if mode == "sync" else library.Client)())


@pytest.mark.parametrize("mode", MODES)
def test_max_connections_with_http_client_is_refused(library: Any, mode: str) -> None:
    own = (library.Client if mode == "sync" else library.AsyncClient)()
    with pytest.raises(ConfigurationError, match=r"httpx.Limits\(max_connections"):
        CLIENTS["coinapi_ems", mode](api_key="k" * 20, http_client=own, max_connections=5)


def test_fresh_connection_for_writes_uses_each_connection_once(opened: Any, serve: Serve) -> None:
    """The caller's own client can't detect surplus bytes, but can avoid reusing connections."""
    server = serve(lambda server, connection: connection.sendall(sockets.EMPTY_LIST))
    driver = opened("coinapi_ems", base_url=server.base_url, fresh_connection_for_writes=True)
    for _ in range(3):
        assert driver.do("get_balances") == []
    assert all(b"connection: close" in request.lower() for request in server.requests)
    assert len(server.connections) == 3


def test_logs_of_http2_hide_credentials(
    sandbox: Sandbox, open_client: OpenClient, tmp_path: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from tests.faults import conftest as unruly
    from tests.transport.http2 import Http2Server

    file, context = sockets.with_certificate(tmp_path, "h2")
    sockets.trusting(file, monkeypatch)
    for name in ("hpack", "hpack.hpack", "hpack.table", "h2", "httpcore", "httpx", "asyncio"):
        caplog.set_level(logging.DEBUG, logger=name)
    server = Http2Server(context)
    both: list[tuple[str, Any]] = [("sync", httpx.Client(http2=True)), ("async", httpx.AsyncClient(http2=True))]
    with unruly.serving(server):
        for mode, own in both:
            arguments = sandbox.kalshi.client_args | {"base_url": server.base_url + "/trade-api/v2", "http_client": own}
            client = CLIENTS["kalshi", mode](**arguments)
            if mode == "sync":
                assert client.portfolio.get_balance().balance == 1
                own.close()
            else:
                asyncio.run(awaited(client, own))
    assert len(server.streams) == 2
    assert any(record.name.startswith("hpack") for record in caplog.records)
    signatures = {str(number): headers["kalshi-access-signature"] for number, headers in enumerate(server.streams)}
    held = {**sandbox.kalshi.credentials(), **signatures}
    assert_hidden(held, caplog.text)
    for record in caplog.records:
        assert_hidden(held, record.getMessage(), repr(record.args))


async def awaited(client: Any, own: Any) -> None:
    assert (await client.portfolio.get_balance()).balance == 1
    await own.aclose()
