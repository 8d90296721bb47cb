"""Serve several applications, each on its own loopback port, in one thread with one event loop."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from functools import partial
from typing import Any, NamedTuple

from starlette.types import ASGIApp

from venuekit_sandbox.uvicorn_server import GRACE_SECONDS, UvicornServer, configuration, loopback_socket


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
            sockets.extend(loopback_socket(0) for _ in applications)
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

    def __init__(self, server: UvicornServer, port: int, loop: asyncio.AbstractEventLoop) -> None:
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
            server = UvicornServer(configuration(application), listening, end)
            group.create_task(server.serve(sockets=[bound]))
            await listening.wait()
            listeners.append(Listener(server, bound.getsockname()[1], loop))
        ready.set_result(_Running(listeners, partial(loop.call_soon_threadsafe, end.set)))


def _stop_late(ready: Future[_Running]) -> None:
    if ready.exception() is None:
        ready.result().stop()
