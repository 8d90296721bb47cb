"""The soak test: all workers use all clients concurrently, in parts, with a check for leaks after each."""

from __future__ import annotations

import asyncio
import itertools
import logging
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Any
from unittest.mock import patch

import httpx
import trio

from tests.made_up.clients import AsyncHarbour, Harbour
from tests.soak import resource_use, workers
from tests.soak.ledger import Ledger
from tests.soak.venue import OURS, THEIRS, Control
from venuekit.http import connection
from venuekit.http.h11_parser import H11Parser
from venuekit.http.httptools_parser import HttptoolsParser

THREADS, TASKS, TRIO = 25, 80, 25
"""Number of workers of each client."""
SHARE = 0.25
"""Share of calls with a fault."""
DISTRUST = 0.2
"""Seconds instead of a minute, since otherwise connections would hardly be reused."""
AFTERWARDS = 40
"""Concurrent calls that each client must complete after each part."""
PATIENCE = 120.0
"""Seconds after which unfinished workers count as hanging."""


class Soak:
    """Clients, their workers, and the findings."""

    def __init__(self, control: Control, seed: int) -> None:
        self.ledger = Ledger()
        self.readings: list[resource_use.Reading] = []
        self.tallies: dict[str, Counter[str]] = {}
        self.parsers: Counter[str] = Counter()
        """Number of venuekit's connections by parser."""
        self._control = control
        self._seeds = itertools.count(seed * 1_000_000)
        self._seed = seed
        self._clients: dict[str, Any] = {}

    def run(self, seconds: float, parts: int) -> None:
        """Use the clients for some seconds; errors are in the ledger."""
        with ExitStack() as stack:
            loop = stack.enter_context(_loop(self.ledger))
            stack.enter_context(self._watched())
            before = resource_use.read({}, loop)
            self._open(loop)
            for _ in range(parts):
                self._control.fail(SHARE, next(self._seeds))
                self._part(loop, time.monotonic() + seconds / parts)
                self._control.fail(0.0, 0)
                self._afterwards(loop)
                self.readings.append(resource_use.read(self._clients, loop))
                self._compare(before, len(self._clients) * resource_use.CONNECTIONS)
            self._close(loop)
            self.readings.append(resource_use.settled(before, {}, loop, 0))
            self._compare(before, 0)

    def _open(self, loop: asyncio.AbstractEventLoop) -> None:
        arguments = self._control.arguments()
        more: dict[str, Any] = {"timeout": 0.5, "max_body": 1 << 20}
        ours: dict[str, Any] = arguments[OURS] | more
        ours["max_connections"] = resource_use.CONNECTIONS
        limits = httpx.Limits(max_connections=resource_use.CONNECTIONS)
        theirs: dict[str, Any] = arguments[THEIRS] | more
        self._own = httpx.Client(limits=limits), httpx.AsyncClient(limits=limits)
        self._clients = {
            "threads": Harbour(**ours),
            "threads, own client": Harbour(**theirs, http_client=self._own[0]),
            "asyncio": AsyncHarbour(**ours),
            "asyncio, own client": AsyncHarbour(**theirs, http_client=self._own[1]),
            "trio": AsyncHarbour(**ours),
        }
        for client in self._clients.values():  # an exception of a signal while a class is built becomes a RuntimeError
            assert client.orders
            assert client.account

    def _part(self, loop: asyncio.AbstractEventLoop, until: float) -> None:
        ledger, clients = self.ledger, self._clients
        blocking = [name for name in clients if name.startswith("threads")]
        with ThreadPoolExecutor(len(blocking) * THREADS + 2) as pool:
            work: list[tuple[str, Future[Counter[str]]]] = []
            for name in blocking:
                seeds = [next(self._seeds) for _ in range(THREADS)]
                work += [(name, pool.submit(workers.thread, ledger, clients[name], seed, until)) for seed in seeds]
            for name in ("asyncio", "asyncio, own client"):
                tasks = [workers.task(ledger, clients[name], next(self._seeds), until) for _ in range(TASKS)]
                work += [(name, asyncio.run_coroutine_threadsafe(task, loop)) for task in tasks]
            in_trio = partial(workers.trio_tasks, ledger, clients["trio"], next(self._seeds), until, TRIO)
            work.append(("trio", pool.submit(lambda: trio.run(in_trio))))
            if self.readings:  # a child of the first part could inherit the lock of a module that another thread is importing
                forked = {name: client for name, client in clients.items() if name != "trio"}
                work.append(("children", pool.submit(workers.forks, ledger, forked, next(self._seeds), until)))
            self._count("interrupted by signals", workers.interrupted(ledger, clients["threads"], next(self._seeds), until))
            for name, future in work:
                self._count(name, future.result(PATIENCE))

    def _count(self, name: str, tally: Counter[str]) -> None:
        self.tallies.setdefault(name, Counter()).update(tally)

    def _afterwards(self, loop: asyncio.AbstractEventLoop) -> None:
        """Check that every slot can be used again, with concurrent calls on each client."""
        ledger = self.ledger
        for name, client in self._clients.items():
            calls, tally = [ledger.patient() for _ in range(AFTERWARDS)], Counter[str]()

            async def at_once(client: Any = client, calls: Any = calls, tally: Counter[str] = tally) -> None:
                await asyncio.gather(*(workers.awaited(ledger, client, call, tally) for call in calls))

            async def in_trio(client: Any = client, calls: Any = calls, tally: Counter[str] = tally) -> None:
                async with trio.open_nursery() as nursery:
                    for call in calls:
                        nursery.start_soon(workers.awaited, ledger, client, call, tally)

            if name.startswith("threads"):
                with ThreadPoolExecutor(AFTERWARDS) as pool:
                    for call in calls:
                        pool.submit(workers.blocking, ledger, client, call, tally)
            elif name == "trio":
                trio.run(in_trio)
            else:
                asyncio.run_coroutine_threadsafe(at_once(), loop).result(PATIENCE)
            if tally["answered"] != AFTERWARDS:
                ledger.wrong.append(f"{name}: of {AFTERWARDS} calls after the faults ended {dict(tally)}")

    def _close(self, loop: asyncio.AbstractEventLoop) -> None:
        clients = self._clients

        async def close() -> None:
            await clients["asyncio"].aclose()
            await clients["asyncio, own client"].aclose()
            await self._own[1].aclose()

        asyncio.run_coroutine_threadsafe(close(), loop).result(PATIENCE)
        trio.run(clients["trio"].aclose)
        clients["threads"].close()
        clients["threads, own client"].close()
        self._own[0].close()

    def _compare(self, before: resource_use.Reading, spare: int) -> None:
        part = len(self.readings)
        found = resource_use.differences(before, self.readings[0], self.readings[-1], spare)
        self.ledger.wrong += [f"after part {part}: {difference}" for difference in found]

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Alternate the parsers of new connections, and record all unhandled exceptions."""
        kinds = itertools.cycle((H11Parser, HttptoolsParser))

        def parser() -> Any:
            kind = next(kinds)
            self.parsers[kind.__name__] += 1
            return kind()

        def unraisable(given: sys.UnraisableHookArgs) -> None:
            if given.exc_type is not workers.Interrupted:
                self.ledger.wrong.append(f"{given.err_msg or 'ignored'}: {given.exc_value!r} in {given.object!r}")

        def uncaught(given: threading.ExceptHookArgs) -> None:
            self.ledger.wrong.append(f"a thread ended in {given.exc_value!r}")

        logging.getLogger("venuekit").setLevel(logging.ERROR)  # surplus bytes cause many warnings
        with (
            patch.object(connection, "_Parser", parser),
            patch.object(connection, "DISTRUST", DISTRUST),
            patch.object(sys, "unraisablehook", unraisable),
            patch.object(threading, "excepthook", uncaught),
        ):
            yield


@contextmanager
def _loop(ledger: Ledger) -> Iterator[asyncio.AbstractEventLoop]:
    """Run an event loop in a thread within the block."""
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda _, context: ledger.wrong.append(f"asyncio: {context}"[:500]))
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield loop
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
