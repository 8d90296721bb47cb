"""A minimal server in a separate process: every request gets the same balance, with or without latency.

``python -m benchmarks.load_server SECONDS [CERTIFICATE]`` prints its port and exits when its standard input is closed.
"""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

BODY = b'{"balance": 125034, "balance_dollars": "1250.3471", "portfolio_value": 8890, "updated_ts": 1790000000}'
RESPONSE = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(BODY), BODY)
END = b"\r\n\r\n"


class Balance(asyncio.Protocol):
    """One connection. It checks nothing and only looks for the end of each request, which has no body."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *requests, self._received = (self._received + data).split(END)
        for _ in requests:
            if self._seconds:
                asyncio.get_running_loop().call_later(self._seconds, self._transport.write, RESPONSE)
            else:
                self._transport.write(RESPONSE)


@contextmanager
def serving(*, seconds: float = 0.0, certificate: Path | None = None) -> Iterator[str]:
    """Start a server that responds after that many seconds, and yield its address."""
    arguments = [str(seconds), *([str(certificate)] if certificate else [])]
    with subprocess.Popen(  # nosec B603  # fixed arguments
        [sys.executable, "-m", "benchmarks.load_server", *arguments],
        cwd=Path(__file__).parent.parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        try:
            port = int(server.stdout.readline())
            yield f"{'https' if certificate else 'http'}://127.0.0.1:{port}"
        finally:
            server.stdin.close()


def write_certificate(file: Path) -> Path:
    """Write a certificate and key for 127.0.0.1 to a file, as PEM."""
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
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM) + private)
    return file


async def _serve(seconds: float, certificate: str | None) -> None:
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Balance(seconds), "127.0.0.1", 0, backlog=4096, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1]), sys.argv[2] if sys.argv[2:] else None))
