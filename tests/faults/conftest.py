"""A server that breaks the rules on purpose, since the sandbox keeps them."""

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
    """Does to every connection what ``behave`` does, once a request has come."""

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
        """End every connection, so that nobody waits for one."""
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
    """The next request, or nothing if the other side is gone."""
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
    """Never answers; waits for the other side to go."""
    received(connection)


def hanging_up(server: Unruly, connection: socket.socket) -> None:
    """Closes the connection instead of answering."""
    connection.shutdown(socket.SHUT_RDWR)


def resetting(server: Unruly, connection: socket.socket) -> None:
    """Sends half of a body and cuts the connection off."""
    connection.sendall(HEAD % 100 + b'[{"data":')
    reset(connection)


def ending_early(server: Unruly, connection: socket.socket) -> None:
    """Sends half of a body and ends the connection politely."""
    connection.sendall(HEAD % 100 + b'[{"data":')
    connection.shutdown(socket.SHUT_WR)


def stalling(server: Unruly, connection: socket.socket) -> None:
    """Sends half of a body and no more."""
    connection.sendall(HEAD % 100 + b'[{"data":')
    received(connection)


def babbling(server: Unruly, connection: socket.socket) -> None:
    """Answers with something that isn't HTTP."""
    connection.sendall(b"220 mail.example.com ESMTP\r\n\r\n")
    connection.shutdown(socket.SHUT_WR)


def selective(server: Unruly, connection: socket.socket) -> None:
    """Never answers a request that says ``silent``; answers any other with an empty list."""
    if b"silent" in server.requests[-1].partition(b"\r\n")[0]:
        received(connection)
    else:
        connection.sendall(HEAD % 2 + b"[]")


def reset(connection: socket.socket) -> None:
    """Cut a connection off with a reset, so that the other side gets an error and no end of stream."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


class Serve(Protocol):
    """Starts an unruly server that ends with the test."""

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
    """An address where nobody listens."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"
