"""Serve several applications, each on its own loopback port, in one thread with one event loop."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from functools import partial
from typing import Any, NamedTuple, cast

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


class LoopbackServers:
    """Starts and completely stops one server for each application."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._stop: Callable[[], object] | None = None

    def start(self, applications: Sequence[ASGIApp]) -> list[Listener]:
        """Serve ``applications``; returns their listeners, in the same order, once all of them listen."""
        sockets: list[socket.socket] = []
        ready: Future[_Running] = Future()
        try:
            sockets.extend(_loopback_socket(0) for _ in applications)
            # A daemon, so that a sandbox that is never stopped doesn't keep the program alive.
            self._thread = threading.Thread(
                target=_run,
                args=(list(zip(applications, sockets, strict=True)), ready),
                name="venuekit-sandbox",
                daemon=True,
            )
            self._thread.start()
            running = ready.result()
            self._stop = running.stop
        except BaseException:
            # An interrupt may arrive during the wait above, when the thread may already be serving, so stop it.
            ready.add_done_callback(_stop_late)
            if self._thread is not None and self._thread.ident is not None:
                self._thread.join()
            for bound in sockets:
                bound.close()
            self._thread = None
            raise
        return running.listeners

    def stop(self) -> None:
        """Close every listener and connection and wait for the thread to end. Does nothing if nothing runs."""
        if self._stop is not None:
            self._stop()
        if self._thread is not None:
            self._thread.join()
        self._stop = self._thread = None


class Listener:
    """Accepts one application's connections; can be stopped and restarted from another thread."""

    def __init__(self, server: _Server, port: int, loop: asyncio.AbstractEventLoop) -> None:
        self.port = port
        self._server = server
        self._loop = loop

    @property
    def connections(self) -> int:
        """How many connections are open."""
        return len(self._server.server_state.connections)

    def close(self) -> None:
        """Refuse new connections and close those that are open."""
        if self._loop.is_closed():
            raise RuntimeError("the sandbox has stopped")
        self._wait_for(self._server.pause())

    def open(self) -> None:
        """Accept connections again, on the same port. Does nothing if it already does, or after the end."""
        if not self._loop.is_closed():
            self._wait_for(self._server.resume())

    def _wait_for(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(GRACE_SECONDS)


class _Running(NamedTuple):
    listeners: list[Listener]
    stop: Callable[[], object]


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


class _Server(uvicorn.Server):
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
        await super().startup(sockets)
        self._listening.set()

    async def main_loop(self) -> None:
        await self._end.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await self._stop_accepting()
        if self._kept is not None:
            self._kept.close()
        await super().shutdown(sockets)

    async def pause(self) -> None:
        if self._kept is not None:
            return
        await self._stop_accepting()
        (server,) = self.servers
        port = server.sockets[0].getsockname()[1]
        server.close()
        self.servers = []
        self._kept = _loopback_socket(port)

    async def resume(self) -> None:
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


def _loopback_socket(port: int) -> socket.socket:
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


def _run(served: list[tuple[ASGIApp, socket.socket]], ready: Future[_Running]) -> None:
    try:
        # The same kind of loop on every system, because the default one of Windows can't stop accepting without closing.
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(_serve(served, ready))
    except BaseException as problem:
        if ready.done():
            raise
        ready.set_exception(problem)


async def _serve(served: list[tuple[ASGIApp, socket.socket]], ready: Future[_Running]) -> None:
    loop = asyncio.get_running_loop()
    end = asyncio.Event()
    listeners: list[Listener] = []
    async with asyncio.TaskGroup() as group:
        for application, bound in served:
            listening = asyncio.Event()
            server = _Server(_configuration(application), listening, end)
            group.create_task(server.serve(sockets=[bound]))
            await listening.wait()
            listeners.append(Listener(server, bound.getsockname()[1], loop))
        ready.set_result(_Running(listeners, partial(loop.call_soon_threadsafe, end.set)))


def _configuration(application: ASGIApp) -> uvicorn.Config:
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


def _stop_late(ready: Future[_Running]) -> None:
    if ready.exception() is None:
        ready.result().stop()
