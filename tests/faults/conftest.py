"""A mock server that violates HTTP on purpose; the sandbox doesn't."""

from __future__ import annotations

import socket
import socketserver
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any, Protocol

import pytest

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"


class Unruly(socketserver.ThreadingTCPServer):
    """Calls ``behave`` for every request."""

    def __init__(self, behave: Callable[[Unruly, socket.socket], None]) -> None:
        self.behave = behave
        self.requests: list[bytes] = []
        self.arrived = threading.Semaphore(0)
        """Released once for each request."""
        self.connections: list[socket.socket] = []
        super().__init__(("127.0.0.1", 0), _Connection)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        self.connections.append(connection)
        return connection, address

    def hang_up(self) -> None:
        """Close every connection, so that no thread waits for one."""
        for connection in self.connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class _Connection(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        connection, server = self.request, self.server
        assert isinstance(server, Unruly)
        while head := received(connection):
            server.requests.append(head)
            server.arrived.release()
            server.behave(server, connection)


def received(connection: socket.socket) -> bytes:
    """Return the next request, or nothing if the peer has disconnected."""
    said = b""
    try:
        while b"\r\n\r\n" not in said:
            more = connection.recv(65536)
            if not more:
                return b""
            said += more
    except OSError:
        return b""
    return said


def silent(server: Unruly, connection: socket.socket) -> None:
    """Never respond; wait until the peer disconnects."""
    received(connection)


def hanging_up(server: Unruly, connection: socket.socket) -> None:
    """Close the connection instead of responding."""
    connection.shutdown(socket.SHUT_RDWR)


def resetting(server: Unruly, connection: socket.socket) -> None:
    """Send half of a body, then reset the connection."""
    connection.sendall(HEAD % 100 + b'[{"data":')
    reset(connection)


def ending_early(server: Unruly, connection: socket.socket) -> None:
    """Send half of a body, then close the connection."""
    connection.sendall(HEAD % 100 + b'[{"data":')
    connection.shutdown(socket.SHUT_WR)


def stalling(server: Unruly, connection: socket.socket) -> None:
    """Send half of a body, then nothing more."""
    connection.sendall(HEAD % 100 + b'[{"data":')
    received(connection)


def babbling(server: Unruly, connection: socket.socket) -> None:
    """Respond with something that isn't HTTP."""
    connection.sendall(b"220 mail.example.com ESMTP\r\n\r\n")
    connection.shutdown(socket.SHUT_WR)


def selective(server: Unruly, connection: socket.socket) -> None:
    """Never respond to a request with ``silent`` in its URL; respond to any other with an empty list."""
    if b"silent" in server.requests[-1].partition(b"\r\n")[0]:
        received(connection)
    else:
        connection.sendall(HEAD % 2 + b"[]")


def reset(connection: socket.socket) -> None:
    """Reset a connection, so that the peer gets an error instead of an end of stream."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


class Serve(Protocol):
    """Starts an unruly server that stops after the test."""

    def __call__(self, behave: Callable[[Any, socket.socket], None], /) -> Unruly: ...


@pytest.fixture
def serve() -> Iterator[Serve]:
    with ExitStack() as stack:
        yield lambda behave: stack.enter_context(serving(Unruly(behave)))


@contextmanager
def serving(server: Unruly) -> Iterator[Unruly]:
    with server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            server.hang_up()
            thread.join()


@pytest.fixture
def nowhere() -> Iterator[str]:
    """Return an address where no server listens."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"
