"""The asynchronous walk: pages are fetched in tasks that live no longer than a fetch."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from operator import length_hint
from types import TracebackType
from typing import Any, Self

from venuekit.call.hooks import RateLimitWait
from venuekit.walks.base import BaseWalk, Item, Mode, Page
from venuekit.walks.batch import Batch
from venuekit.walks.checkpoint import Checkpoint
from venuekit.walks.into_tables import AsyncIntoTables
from venuekit.walks.plan import FINISHED, Fetch, Plan
from venuekit.walks.progress import Counter

_HANDOVER = 0.005
"""Seconds that a fetch may take to begin."""
Task = asyncio.Task[tuple[int, Any, Exception | None]]


class AsyncWalk(AsyncIntoTables, BaseWalk[Page, Item], AsyncIterator[Item]):
    """Iterate over every row of a listing and its archive, once; the next page is fetched while you process the current one.

    ``pages()`` yields pages instead, ``checkpoint`` is where to resume. After an error, continue to iterate: the failed page is
    requested again. Under trio, pages are fetched on demand.
    """

    def __init__(self, client: Any, plan: Plan, counter: Counter) -> None:
        self._leaving = _Leaving(counter)
        super().__init__(client.also_telling(self._leaving.leaves, self._leaving.waits), plan, counter)
        self._tasks: set[Task] = set()
        self._waiting: list[Fetch] = []

    def pages(self) -> AsyncIterator[Page]:
        """Return an iterator over pages, each with the rows that were not delivered before."""
        self._open("pages")
        return _Steps(self, "pages")

    def batches(self) -> AsyncIterator[tuple[list[Any], Checkpoint]]:
        """Return an iterator over lists of raw rows without models, each list with the checkpoint after it."""
        self._open("batches")
        return _Batches(self, "batches")

    async def aclose(self) -> None:
        """Stop fetching, and cancel the running fetch."""
        self._closed = True
        tasks = self._drop_tasks()
        if tasks:
            await asyncio.wait(tasks)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()

    def __aiter__(self) -> Self:
        self._open("items")
        return self

    async def __anext__(self) -> Item:
        if self._mode == "items":
            unit: Item
            for unit in self._units:  # fast path, without another function call
                return unit
        item: Item = await self._step("items")
        return item

    def __del__(self) -> None:
        for task in getattr(self, "_tasks", ()):
            if not task.done():
                with suppress(RuntimeError):  # its loop may be closed
                    task.get_loop().call_soon_threadsafe(task.cancel)

    async def _step(self, mode: Mode) -> Any:
        while True:
            if self._mode == mode:
                for unit in self._units:
                    return unit
                if self.finished and self._told_end:
                    raise StopAsyncIteration
            if self._forked():
                self._tasks, self._waiting = set(), []
            self._begin(mode)
            try:
                if not length_hint(self._units):  # otherwise another task has just fetched it
                    self._deliver(await self._next_batch())
            finally:
                self._busy.release()

    async def _next_batch(self) -> Batch | None:
        plan, last = self._plan, self._batch
        loop = _loop()
        if any(task.get_loop() is not loop for task in self._tasks):
            self._drop_tasks()
        try:
            while True:
                self._collect({task for task in self._tasks if task.done()})
                batch = plan.next_batch(last, build=self._mode != "batches")
                last = None
                if self._overlaps or batch is None:
                    await self._start(loop, self._wanted(), inline=not self._overlaps)
                if batch is not None or plan.stage == FINISHED:
                    return batch
                if self._tasks:
                    done, _ = await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
                    self._collect(done)
                elif self._waiting:
                    self._note(*await _fetch(self._client, self._waiting.pop(0), self._mode))
                else:
                    plan.forget_fetches()  # running fetches were cancelled
        except asyncio.CancelledError:
            self._drop_tasks()
            raise

    async def _start(self, loop: asyncio.AbstractEventLoop | None, fetches: list[Fetch], *, inline: bool) -> None:
        if loop is None or inline:  # not asyncio, or not worth a task
            self._waiting += fetches
            return
        if fetches:
            left = self._leaving.expect(loop, len(fetches))
            self._tasks |= {loop.create_task(_fetch(self._client, one, self._mode), name="venuekit-walk") for one in fetches}
            waiting: set[asyncio.Future[Any]] = {left, *self._tasks}
            await asyncio.wait(waiting, timeout=_HANDOVER, return_when=asyncio.FIRST_COMPLETED)

    def _collect(self, done: set[Task]) -> None:
        self._tasks -= done
        for task in done:
            if not task.cancelled():
                self._note(*task.result())
        if done and not self._tasks and any(task.cancelled() for task in done):
            self._plan.forget_fetches()

    def _note(self, ticket: int, page: Any, error: Exception | None) -> None:
        if error is None:
            self._plan.took(ticket, page)
        else:
            self._plan.failed(ticket, error)

    def _drop_tasks(self) -> set[Task]:
        """Cancel what is being fetched; it is asked for again if the walk goes on."""
        loop, tasks = _loop(), self._tasks
        self._tasks, self._waiting = set(), []
        self._plan.forget_fetches()
        for task in tasks:
            task.cancel()
        return {task for task in tasks if task.get_loop() is loop and not task.done()}


async def _fetch(client: Any, fetch: Fetch, mode: Mode) -> tuple[int, Any, Exception | None]:
    """Fetch a page; an error is returned, so that it is raised where the page is read, and never lost."""
    try:
        return fetch.ticket, await client.call_page(fetch.request, build=fetch.build and mode != "batches"), None
    except Exception as error:  # noqa: BLE001
        return fetch.ticket, None, error


def _loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:  # not asyncio
        return None


class _Leaving:
    """Tells when requests have left: nothing else runs while rows are dealt with."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._left: asyncio.Future[None] | None = None
        self._missing = 0

    def expect(self, loop: asyncio.AbstractEventLoop, requests: int) -> asyncio.Future[None]:
        """Return what is done once so many requests have left."""
        self._left, self._missing = loop.create_future(), requests
        return self._left

    def leaves(self, _attempt: object) -> None:
        """Note a request."""
        self._missing -= 1
        if self._left is not None and self._missing <= 0 and not self._left.done():
            self._left.set_result(None)

    def waits(self, wait: RateLimitWait) -> None:
        """Note a request that has to wait for the rate limit."""
        self._counter.wait(wait)
        self.leaves(wait)


class _Steps(AsyncIterator[Any]):  # not a generator: a generator ends after an exception
    _mode: Mode

    def __init__(self, walk: AsyncWalk[Any, Any], mode: Mode) -> None:
        self._walk, self._mode = walk, mode

    async def __anext__(self) -> Any:
        return await self._walk._step(self._mode)  # noqa: SLF001  # its walk


class _Batches(_Steps):
    async def __anext__(self) -> Any:
        batch: Batch = await super().__anext__()
        return list(batch.rows), self._walk.checkpoint
