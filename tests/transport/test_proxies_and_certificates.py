"""Proxies and certificates from the environment: they are used, invalid ones are refused early, and passwords stay secret."""

from __future__ import annotations

import base64
import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.conftest import CLIENTS, MODES
from tests.faults import conftest as unruly
from tests.faults import sockets
from tests.faults.leaks import assert_error_hides, assert_hidden
from venuekit import RetryPolicy
from venuekit.errors import ConfigurationError, ConnectFailed, DeadlineExceeded

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from tests.faults.conftest import Serve

pytestmark = pytest.mark.slow

PASSWORD = "hunter2-hunter2"
HURRY = RetryPolicy(attempts=50, base=0, deadline=0.5)
KEY = {"api_key": "k" * 20}
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def encrypted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Starts unruly servers with TLS, whose certificate clients trust."""
    file, context = sockets.with_certificate(tmp_path)
    sockets.trusting(file, monkeypatch)
    with ExitStack() as stack:
        yield lambda behave: stack.enter_context(unruly.serving(sockets.UnrulyBehindTls(behave, context)))


def tunnel_to(port: int, answer: bytes = b"HTTP/1.1 200 Connection established\r\n\r\n") -> Callable[[Any, socket.socket], None]:
    """Return the behaviour of a proxy that connects every tunnel to one local port."""

    def behave(server: Any, connection: socket.socket) -> None:
        connection.sendall(answer)
        if b" 200 " not in answer:
            return
        with socket.create_connection(("127.0.0.1", port)) as onward:
            there = threading.Thread(target=pass_on, args=(connection, onward))
            there.start()
            pass_on(onward, connection)
            there.join()

    return behave


def pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(65536):
            target.sendall(piece)
    for end in (source, target):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "ALL_PROXY", "https_proxy"])
def test_https_proxy_tunnels_calls(
    monkeypatch: pytest.MonkeyPatch, open_client: OpenClient, encrypted: Serve, serve: Serve, variable: str
) -> None:
    server = encrypted(lambda server, connection: connection.sendall(sockets.EMPTY_LIST))
    proxy = serve(tunnel_to(server.server_address[1]))
    monkeypatch.setenv(variable, proxy.base_url.replace("//", f"//user:{PASSWORD}@"))
    driver = open_client("coinapi_ems", base_url=f"https://{sockets.ELSEWHERE}:444")
    for _ in range(3):
        assert driver.do("get_balances") == []
    [asked] = proxy.requests
    assert asked.startswith(b"CONNECT venue.example:444 HTTP/1.1\r\nHost: venue.example:444\r\n")
    pair = base64.b64encode(f"user:{PASSWORD}".encode())
    assert b"Proxy-Authorization: Basic " + pair in asked
    assert b"coinapi" not in asked.lower()
    server.behave = sockets.dripping_body
    began = time.monotonic()
    with pytest.raises(DeadlineExceeded):
        driver.call(lambda client: client.with_options(retry=HURRY).balances.get_balances())
    assert time.monotonic() - began < 8
    assert sockets.busy(driver.client) == 0


REFUSALS = {
    "other credentials": (b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "407, proxy authentication required"),
    "no": (b"HTTP/1.1 403 Forbidden\r\n\r\n", "status 403"),
    "not HTTP": (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", "not HTTP"),
    "endless": (b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 4000, "not HTTP"),
    "more than asked for": (b"HTTP/1.1 200 OK\r\n\r\nmore", "data of its own after its response"),
}


@pytest.mark.parametrize(("answer", "reason"), REFUSALS.values(), ids=REFUSALS)
def test_refusal_of_a_proxy_raises_connect_failed(
    monkeypatch: pytest.MonkeyPatch, open_client: OpenClient, serve: Serve, answer: bytes, reason: str
) -> None:
    def behave(server: Any, connection: socket.socket) -> None:
        connection.sendall(answer)
        connection.shutdown(socket.SHUT_WR)

    monkeypatch.setenv("HTTPS_PROXY", serve(behave).base_url.replace("//", f"//user:{PASSWORD}@"))
    driver = open_client("coinapi_ems", base_url=f"https://{sockets.ELSEWHERE}", retry=RetryPolicy(attempts=1))
    with pytest.raises(ConnectFailed, match=reason) as raised:
        driver.do("get_balances")
    assert_error_hides({"password": PASSWORD}, raised.value)


def test_deadline_ends_a_wait_for_a_proxy(monkeypatch: pytest.MonkeyPatch, open_client: OpenClient, serve: Serve) -> None:
    monkeypatch.setenv("HTTPS_PROXY", serve(unruly.silent).base_url)
    driver = open_client("coinapi_ems", base_url=f"https://{sockets.ELSEWHERE}", retry=HURRY)
    began = time.monotonic()
    with pytest.raises(DeadlineExceeded) as raised:
        driver.do("get_balances")
    assert time.monotonic() - began < 8
    assert not raised.value.leaves_doubt


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize("secured", [False, True])
def test_loopback_addresses_bypass_the_proxy(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    open_client: OpenClient,
    serve: Serve,
    variable: str,
    secured: bool,
) -> None:
    start = request.getfixturevalue("encrypted" if secured else "serve")
    server = start(lambda server, connection: connection.sendall(sockets.EMPTY_LIST))
    proxy = serve(unruly.silent)
    monkeypatch.setenv(variable, proxy.base_url)
    assert open_client("coinapi_ems", base_url=server.base_url).do("get_balances") == []
    assert proxy.requests == []


UNUSABLE = {
    "SOCKS": ("ALL_PROXY", f"socks5://user:{PASSWORD}@127.0.0.1:1080", "SOCKS"),
    "TLS": ("HTTPS_PROXY", f"https://user:{PASSWORD}@127.0.0.1:8080", "TLS"),
    "no port": ("HTTPS_PROXY", f"http://user:{PASSWORD}@127.0.0.1:{PASSWORD}", "address"),
    "no host": ("HTTPS_PROXY", f"http://user:{PASSWORD}@:8080", "address"),
    "no address": ("HTTPS_PROXY", f"http://[{PASSWORD}", "address"),
    "no file": ("SSL_CERT_FILE", "/nowhere/certificates.pem", "SSL_CERT_FILE='/nowhere/certificates.pem'"),
    "no certificates": ("SSL_CERT_FILE", __file__, "SSL_CERT_FILE"),
    "keys nowhere": ("SSLKEYLOGFILE", "/nowhere/keys.log", "SSLKEYLOGFILE"),
}


@pytest.mark.parametrize(("variable", "value", "reason"), UNUSABLE.values(), ids=UNUSABLE)
@pytest.mark.parametrize("mode", MODES)
def test_invalid_proxy_and_certificate_settings_are_refused_by_the_constructor(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, mode: str, variable: str, value: str, reason: str
) -> None:
    monkeypatch.setenv(variable, value)
    caplog.set_level(logging.DEBUG)
    with pytest.raises(ConfigurationError, match=reason) as raised:
        CLIENTS["coinapi_ems", mode](**KEY, base_url=f"https://{sockets.ELSEWHERE}")
    assert_error_hides({"password": PASSWORD}, raised.value)
    assert_hidden({"password": PASSWORD}, caplog.text)


@pytest.mark.parametrize("entry", [sockets.ELSEWHERE, "*", ".example", "fd00::/8, venue.example"])
def test_no_proxy_hosts_bypass_the_proxy(
    monkeypatch: pytest.MonkeyPatch, open_client: OpenClient, serve: Serve, entry: str
) -> None:
    proxy = serve(unruly.hanging_up)
    monkeypatch.setenv("HTTPS_PROXY", proxy.base_url)
    monkeypatch.setenv("NO_PROXY", entry)
    driver = open_client("coinapi_ems", base_url=f"https://{sockets.ELSEWHERE}", retry=RetryPolicy(attempts=1))
    with pytest.raises(ConnectFailed):  # no DNS server resolves the host
        driver.do("get_balances")
    assert proxy.requests == []


@pytest.mark.parametrize("entry", ["fd00::/8", "10.0.0.0/8", "[", "a,,b", "http://x/", "\u00e9"])
def test_other_no_proxy_entries_are_ignored(
    monkeypatch: pytest.MonkeyPatch, open_client: OpenClient, serve: Serve, entry: str
) -> None:
    proxy = serve(unruly.hanging_up)
    monkeypatch.setenv("HTTPS_PROXY", proxy.base_url)
    monkeypatch.setenv("NO_PROXY", entry)
    with pytest.raises(ConnectFailed):
        open_client("coinapi_ems", base_url=f"https://{sockets.ELSEWHERE}", retry=RetryPolicy(attempts=1)).do("get_balances")
    assert len(proxy.requests) == 1


@pytest.mark.parametrize("mode", MODES)
def test_deadline_ends_a_dns_lookup(monkeypatch: pytest.MonkeyPatch, open_client: OpenClient, mode: str) -> None:
    """The system's resolver has no timeout, so calls stop waiting for it, and share a lookup that hangs."""
    asked, free = [], threading.Event()

    def hanging(host: str, *rest: Any, **more: Any) -> Any:
        asked.append(host)
        free.wait(60)
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", hanging)
    driver = open_client("coinapi_ems", base_url=f"https://{sockets.ELSEWHERE}", retry=HURRY)
    try:
        for _ in range(3):
            began = time.monotonic()
            with pytest.raises(DeadlineExceeded) as raised:
                driver.do("get_balances")
            assert time.monotonic() - began < 8
            assert not raised.value.leaves_doubt
        assert mode == "async" or len(asked) == 1
    finally:
        free.set()


def test_connect_timeout_is_shared_among_addresses(
    monkeypatch: pytest.MonkeyPatch, open_client: OpenClient, serve: Serve
) -> None:
    server = serve(lambda server, connection: connection.sendall(sockets.EMPTY_LIST))
    port = server.server_address[1]
    with socket.socket() as full, ExitStack() as stack:  # a listener with a full backlog neither accepts nor refuses
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(full.getsockname())
        found = [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", full.getsockname()),
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)),
        ]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *given, **more: found)
        driver = open_client(
            "coinapi_ems",
            base_url=f"http://localhost:{port}",
            timeout=httpx.Timeout(60, connect=3),
            retry=RetryPolicy(attempts=1),
        )
        assert driver.do("get_balances") == []
