"""TLS servers with a test certificate, slow responses, and functions that inspect a client's connection pool."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.faults.conftest import Unruly, silent

if TYPE_CHECKING:
    import pytest

PAUSE = 0.02
"""Seconds between the bytes of a slow response; far below the timeout of any phase, so none of them runs out."""
ELSEWHERE = "venue.example"
"""A second host of the certificate, which no DNS server resolves."""
EMPTY_LIST = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n[]"


def drip(connection: socket.socket, said: bytes) -> None:
    """Send bytes one by one until all are sent or the peer disconnects."""
    with suppress(OSError):
        for number in range(len(said)):
            connection.sendall(said[number : number + 1])
            time.sleep(PAUSE)


def dripping_head(server: Unruly, connection: socket.socket) -> None:
    """Send headers that take minutes."""
    drip(connection, b"HTTP/1.1 200 OK\r\nx-long: " + b"a" * 10_000)


def dripping_body(server: Unruly, connection: socket.socket) -> None:
    """Send a body that takes minutes."""
    with suppress(OSError):
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 10000\r\n\r\n")
    drip(connection, b" " * 10_000)


def dripping_chunks(server: Unruly, connection: socket.socket) -> None:
    """Send a chunked body slowly, without a final chunk."""
    with suppress(OSError):
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n")
    drip(connection, b"1\r\n \r\n" * 2_000)


def flooding(server: Unruly, connection: socket.socket) -> None:
    """Send an endless body without pauses, so that no read timeout can run out."""
    with suppress(OSError):
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n")
        while True:
            connection.sendall(b"1\r\n \r\n" * 1_000)


PHASES: dict[str, Any] = {
    "before the response": silent,
    "during the headers": dripping_head,
    "during the body": dripping_body,
    "during a flood": flooding,
}
"""The phases in which a call can be interrupted."""


def pooled(client: Any) -> list[Any]:
    """Return the idle connections of a client's pool."""
    pool = pool_of(client)
    return [] if pool is None else [slot.connection for slot in pool._idle]


def busy(client: Any) -> int:
    """Return the number of connections in use."""
    pool = pool_of(client)
    return 0 if pool is None else client._sender._options.max_connections - pool.free


def pool_of(client: Any) -> Any:
    """Return a client's connection pool; None before its first call."""
    transport = client._sender._transport
    return None if transport is None else transport.pool


@cache
def _certificate() -> bytes:
    """Create a certificate and a key for 127.0.0.1 once; returns them as PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "loopback")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1")), x509.DNSName(ELSEWHERE)]),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return certificate.public_bytes(serialization.Encoding.PEM) + private


def with_certificate(folder: Path, *protocols: str) -> tuple[Path, ssl.SSLContext]:
    """Return a CA file for clients, and the SSL context of a server that it verifies."""
    file = folder / "certificate.pem"
    file.write_bytes(_certificate())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    if protocols:
        context.set_alpn_protocols(list(protocols))
    return file, context


def trusting(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make new clients trust a CA file, through the environment."""
    monkeypatch.setenv("SSL_CERT_FILE", str(file))


class UnrulyBehindTls(Unruly):
    """An unruly server with TLS. Each connection's handshake runs in its own thread."""

    def __init__(self, behave: Any, context: ssl.SSLContext) -> None:
        self.context = context
        super().__init__(behave)

    @property
    def base_url(self) -> str:
        return super().base_url.replace("http://", "https://")

    def finish_request(self, request: Any, client_address: Any) -> None:
        with suppress(OSError), self.context.wrap_socket(request, server_side=True) as secured:
            self.connections.append(secured)
            super().finish_request(secured, client_address)


def impatient(seconds: float) -> httpx.Timeout:
    """Return a timeout that runs out only while the response is awaited, however slowly connections open."""
    return httpx.Timeout(60, read=seconds)


def wait_until(holds: Callable[[], bool], seconds: float = 60) -> None:
    """Wait until a condition holds, for at most that long."""
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.005)
