"""HTTP/2, where both sides speak it: many calls on one connection, and none that holds up another."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import ConnectionTerminated, RequestReceived

from tests.conftest import CLIENTS, MODES
from tests.faults import conftest as unruly
from tests.faults import wire
from venuekit import RetryPolicy
from venuekit.errors import AnswerTooLarge, ConfigurationError, DeadlineExceeded, TransportError
from venuekit.http import options as settings

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox

BOUND = 2.0
HURRY = RetryPolicy(attempts=1, deadline=0.15)


class Server(wire.UnrulyBehindTls):
    """Answers by HTTP/2 where that is agreed on, else by HTTP/1.1; a request that says ``silent`` gets no answer."""

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(lambda server, connection: connection.sendall(wire.EMPTY_LIST), context)
        self.streams: list[dict[str, str]] = []
        """Headers of the requests by HTTP/2."""
        self.agreed: list[str | None] = []
        """What each connection speaks."""
        self.content = b"[]"

    def finish_request(self, request: Any, client_address: Any) -> None:
        with suppress(OSError), self.context.wrap_socket(request, server_side=True) as secured:
            self.connections.append(secured)
            self.agreed.append(secured.selected_alpn_protocol())
            if self.agreed[-1] == "h2":
                self.converse(secured)
            else:
                unruly._Connection(secured, client_address, self)

    def converse(self, secured: ssl.SSLSocket) -> None:
        """One connection, to its end."""
        both = H2Connection(H2Configuration(client_side=False, header_encoding="ascii"))
        both.initiate_connection()
        secured.sendall(both.data_to_send())
        while piece := secured.recv(65536):
            for event in both.receive_data(piece):
                if isinstance(event, RequestReceived):
                    self.answer(both, event)
                elif isinstance(event, ConnectionTerminated):
                    return
            secured.sendall(both.data_to_send())

    def answer(self, both: H2Connection, event: RequestReceived) -> None:
        headers = {str(name): str(value) for name, value in event.headers or ()}
        self.streams.append(headers)
        self.arrived.release()
        if "silent" in headers[":path"]:
            return
        said = [(":status", "200"), ("content-type", "application/json")]
        both.send_headers(event.stream_id or 0, said)
        both.send_data(event.stream_id or 0, self.content, end_stream=True)


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Server]]:
    """Starts servers that speak the protocols named, and are trusted."""
    with ExitStack() as stack:

        def started(*protocols: str) -> Server:
            file, context = wire.with_certificate(tmp_path, *protocols)
            wire.trusting(file, monkeypatch)
            server = Server(context)
            server.socket.listen(128)
            stack.enter_context(unruly.serving(server))
            return server

        yield started


def asked(headers: dict[str, str]) -> tuple[str, str]:
    return headers[":method"], headers[":path"]


def test_calls_go_by_http2(start: Callable[..., Server], open_client: OpenClient) -> None:
    server = start("h2", "http/1.1")
    face = open_client("coinapi_ems", base_url=server.base_url, http2=True)
    for _ in range(3):
        assert face.do("get_balances") == []
    assert [asked(headers) for headers in server.streams] == [("GET", "/v1/balances")] * 3
    assert server.agreed == ["h2"]
    assert all(headers["x-coinapi-key"] and headers["accept-encoding"] == "gzip" for headers in server.streams)
    assert "HTTP/2" in repr(wire.pooled(face.client))


@pytest.mark.parametrize(("spoken", "wanted"), [(("http/1.1",), True), ((), True), (("h2", "http/1.1"), False)])
def test_http_1_where_one_side_does_without(
    start: Callable[..., Server], open_client: OpenClient, spoken: tuple[str, ...], wanted: bool
) -> None:
    server = start(*spoken)
    face = open_client("coinapi_ems", base_url=server.base_url, http2=wanted)
    assert face.do("get_balances") == []
    assert server.streams == []
    assert len(server.requests) == 1


def test_signatures_hold(start: Callable[..., Server], sandbox: Sandbox, open_client: OpenClient) -> None:
    """Kalshi signs the path, which goes another way here; the account itself is of no matter."""
    server = start("h2")
    server.content = b'{"balance": 1, "portfolio_value": 2, "updated_ts": 3}'
    face = open_client("kalshi", base_url=server.base_url + "/trade-api/v2", http2=True)
    assert face.do("get_balance").balance == 1
    [headers] = server.streams
    assert asked(headers) == ("GET", "/trade-api/v2/portfolio/balance")
    assert headers["kalshi-access-signature"]


def test_many_calls_share_a_connection(start: Callable[..., Server], sandbox: Sandbox) -> None:
    server = start("h2")
    arguments = sandbox.coinapi_ems.client_args | {"base_url": server.base_url, "http2": True}

    async def use() -> None:
        async with CLIENTS["coinapi_ems", "async"](**arguments) as coinapi:
            await coinapi.balances.get_balances()
            found = await asyncio.gather(*(coinapi.balances.get_balances() for _ in range(50)))
            assert found == [[]] * 50

    asyncio.run(use())
    with CLIENTS["coinapi_ems", "sync"](**arguments) as coinapi, ThreadPoolExecutor(20) as threads:
        coinapi.balances.get_balances()
        assert list(threads.map(lambda _: coinapi.balances.get_balances(), range(50))) == [[]] * 50
    assert len(server.streams) == 102
    assert len(server.agreed) == 2


def test_deadlines_hold(start: Callable[..., Server], open_client: OpenClient) -> None:
    server = start("h2")
    face = open_client("coinapi_ems", base_url=server.base_url, http2=True, retry=HURRY)
    for _ in range(2):
        began = time.monotonic()
        with pytest.raises(DeadlineExceeded):
            face.call(lambda client: client.balances.get_balances(exchange_id="silent"))
        assert time.monotonic() - began < BOUND
        assert face.do("get_balances") == []


def test_a_body_that_is_too_large(start: Callable[..., Server], open_client: OpenClient) -> None:
    server = start("h2")
    face = open_client("coinapi_ems", base_url=server.base_url, http2=True, max_body=1000)
    server.content = b"[" + b" " * 5000 + b"]"
    with pytest.raises(AnswerTooLarge):
        face.do("get_balances")
    server.content = b"[]"
    assert face.do("get_balances") == []


def test_a_connection_that_ends_is_replaced(start: Callable[..., Server], open_client: OpenClient) -> None:
    server = start("h2")
    face = open_client("coinapi_ems", base_url=server.base_url, http2=True, retry=RetryPolicy(attempts=3, base=0))
    assert face.do("get_balances") == []
    server.hang_up()
    assert face.do("get_balances") == []
    assert server.agreed == ["h2", "h2"]


def test_a_cancelled_call_does_not_hurt_the_others(start: Callable[..., Server], sandbox: Sandbox) -> None:
    server = start("h2")
    arguments = sandbox.coinapi_ems.client_args | {"base_url": server.base_url, "http2": True}

    async def use() -> None:
        async with CLIENTS["coinapi_ems", "async"](**arguments) as coinapi:
            await coinapi.balances.get_balances()
            silent = [asyncio.ensure_future(coinapi.balances.get_balances(exchange_id="silent")) for _ in range(5)]
            await asyncio.sleep(0.1)
            for task in silent:
                task.cancel()
            others = asyncio.gather(*(coinapi.balances.get_balances() for _ in range(5)))
            ends = await asyncio.gather(*silent, return_exceptions=True)
            assert {type(end) for end in ends} == {asyncio.CancelledError}
            assert await others == [[]] * 5
            assert await coinapi.balances.get_balances() == []

    asyncio.run(use())


def test_threads_that_share_a_connection_hold_each_other_up_for_one_time_limit_at_most(
    start: Callable[..., Server], sandbox: Sandbox
) -> None:
    """One thread reads for all of them, so another's deadline is noticed when that one's wait is over."""
    server = start("h2")
    arguments = sandbox.coinapi_ems.client_args | {"base_url": server.base_url, "http2": True, "timeout": 0.6}
    with CLIENTS["coinapi_ems", "sync"](**arguments | {"retry": RetryPolicy(attempts=1)}) as patient:
        hasty = patient.with_options(retry=HURRY)
        patient.balances.get_balances()
        server.arrived.acquire(timeout=10)
        with ThreadPoolExecutor(1) as threads:
            waiting = threads.submit(patient.balances.get_balances, exchange_id="silent")
            assert server.arrived.acquire(timeout=10)
            began = time.monotonic()
            with pytest.raises(TransportError):
                hasty.balances.get_balances(exchange_id="silent")
            took = time.monotonic() - began
            server.hang_up()
            assert isinstance(waiting.exception(timeout=10), TransportError)
        assert took < BOUND
        assert patient.balances.get_balances() == []


@pytest.mark.parametrize("mode", MODES)
def test_without_the_package_that_speaks_it(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, mode: str) -> None:
    monkeypatch.setattr(settings, "find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r'pip install "venuekit\[http2\]"'):
        CLIENTS["kalshi", mode](**sandbox.kalshi.client_args, http2=True)
    CLIENTS["kalshi", mode](**sandbox.kalshi.client_args, http2=False)


@pytest.mark.parametrize("mode", MODES)
def test_connections_of_ones_own_speak_what_they_were_built_for(sandbox: Sandbox, mode: str) -> None:
    own: Any = (httpx.Client if mode == "sync" else httpx.AsyncClient)()
    with pytest.raises(ConfigurationError, match="build http_client with http2=True"):
        CLIENTS["kalshi", mode](**sandbox.kalshi.client_args, http2=True, http_client=own)
