"""A uvicorn server on loopback that can be paused, gives applications their connections, and stops at once."""

from __future__ import annotations

import asyncio
import socket
from typing import Any, cast

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from venuekit_sandbox.transport import LoopbackTransport

HOST = "127.0.0.1"

#: Key of a request's connection in the extensions of its scope.
TRANSPORT = "venuekit.transport"

#: Long enough that connections stay open when a test pauses.
KEEP_ALIVE_SECONDS = 75

#: How long a running request may delay the shutdown.
GRACE_SECONDS = 2


class _Protocol(H11Protocol):
    """Passes the connection to an application, so that faults can act on it."""

    _loopback: LoopbackTransport

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        application = self.app

        async def with_transport(scope: Scope, receive: Receive, send: Send) -> None:
            scope.setdefault("extensions", {})[TRANSPORT] = self._loopback
            with self._loopback.call():
                await application(scope, receive, send)

        self.app = with_transport

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self._loopback = LoopbackTransport(transport)
        super().connection_made(cast(asyncio.Transport, self._loopback))

    def data_received(self, data: bytes) -> None:
        self._loopback.touch()
        super().data_received(data)


class UvicornServer(uvicorn.Server):
    """A uvicorn server that signals when it listens and sleeps until it is stopped.

    The original checks ten times a second whether it should stop; four of those would disturb benchmarks.
    """

    def __init__(self, config: uvicorn.Config, listening: asyncio.Event, end: asyncio.Event) -> None:
        super().__init__(config)
        self._listening = listening
        self._end = end
        self._kept: socket.socket | None = None
        """Reserves the port while the server doesn't listen on it."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and signal it."""
        await super().startup(sockets)
        self._listening.set()

    async def main_loop(self) -> None:
        """Sleep until the end."""
        await self._end.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop listening, and close all connections."""
        await self._stop_accepting()
        if self._kept is not None:
            self._kept.close()
        await super().shutdown(sockets)

    async def pause(self) -> None:
        """Refuse new connections and close those that are open, but keep the port."""
        if self._kept is not None:
            return
        await self._stop_accepting()
        (server,) = self.servers
        port = server.sockets[0].getsockname()[1]
        server.close()
        self.servers = []
        self._kept = loopback_socket(port)

    async def resume(self) -> None:
        """Listen on the same port again."""
        if self._kept is not None:
            kept, self._kept = self._kept, None
            await self.startup([kept])

    async def _stop_accepting(self) -> None:
        # Stop accepting connections first, with the listener still open: asyncio loses a connection, and leaks its
        # socket, if the listener is closed between accepting and the connection's first iteration.
        loop = asyncio.get_running_loop()
        for server in self.servers:
            for listener in server.sockets:
                loop.remove_reader(listener.fileno())
        # A newly accepted connection needs a few iterations of the loop to appear, and as many to disappear.
        for _ in range(10):
            self._disconnect_clients()
            await asyncio.sleep(0)

    def _disconnect_clients(self) -> None:
        # Don't wait for clients that stopped in the middle of sending a request or reading a response.
        for connection in list(self.server_state.connections):
            transport = connection.transport
            if transport.get_write_buffer_size():
                transport.abort()
            else:
                transport.close()


def configuration(application: ASGIApp) -> uvicorn.Config:
    """Return the settings of a server of one application."""
    return uvicorn.Config(
        application,
        http=_Protocol,
        ws="none",
        lifespan="off",
        log_config=None,  # don't change the program's logging
        log_level="warning",
        access_log=False,
        date_header=False,  # uvicorn's is up to a second old; each venue writes its own
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )


def loopback_socket(port: int) -> socket.socket:
    """Return a socket that is bound to a port of loopback; 0 for any free one."""
    # With an explicit protocol, asyncio disables Nagle's algorithm; otherwise every response would be delayed by 40 ms.
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        # Otherwise, recently closed connections would block the port.
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((HOST, port))
    except BaseException:
        bound.close()
        raise
    return bound
