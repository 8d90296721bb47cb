"""The synchronous walk: pages are fetched in threads that end when there is nothing to fetch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from operator import length_hint
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any, Self

from venuekit.background import Helpers
from venuekit.call.hooks import RateLimitWait
from venuekit.walks.base import BaseWalk, Item, Mode, Page
from venuekit.walks.batch import Batch
from venuekit.walks.checkpoint import Checkpoint
from venuekit.walks.into_tables import IntoTables
from venuekit.walks.plan import FINISHED, Fetch, Plan
from venuekit.walks.progress import Counter

_LINGER = 0.05
"""Seconds for which a thread waits for the next page to fetch."""
_HANDOVER = 0.005
"""Seconds that handing a fetch to a thread may take."""
Results = SimpleQueue[tuple[int, Any, Exception | None]]


class Walk(IntoTables, BaseWalk[Page, Item], Iterator[Item]):
    """Iterate over every row of a listing and its archive, once; the next page is fetched while you process the current one.

    ``pages()`` yields pages instead, ``checkpoint`` is where to resume. After an error, continue to iterate: the failed page is
    requested again.
    """

    def __init__(self, client: Any, plan: Plan, counter: Counter) -> None:
        self._results: Results = SimpleQueue()
        self._leaving: SimpleQueue[None] = SimpleQueue()
        waits = partial(_waits, self._leaving, counter)
        super().__init__(client.also_telling(partial(_leaves, self._leaving), waits), plan, counter)
        self._helpers = Helpers("venuekit-walk", plan.shards, linger=_LINGER)
        self._tickets: set[int] = set()

    def pages(self) -> Iterator[Page]:
        """Return an iterator over pages, each with the rows that were not delivered before."""
        self._open("pages")
        return _Steps(self, "pages")

    def batches(self) -> Iterator[tuple[list[Any], Checkpoint]]:
        """Return an iterator over lists of raw rows without models, each list with the checkpoint after it."""
        self._open("batches")
        return _Batches(self, "batches")

    def close(self) -> None:
        """Stop fetching. A running fetch is left to finish."""
        self._closed = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __iter__(self) -> Self:
        self._open("items")
        return self

    def __next__(self) -> Item:
        if self._mode == "items":
            unit: Item
            for unit in self._units:  # fast path, without another function call
                return unit
        item: Item = self._step("items")
        return item

    def _step(self, mode: Mode) -> Any:
        while True:
            if self._mode == mode:
                for unit in self._units:
                    return unit
                if self.finished and self._told_end:
                    raise StopIteration
            forked = self._forked()
            if forked:
                self._results, self._leaving, self._tickets = SimpleQueue(), SimpleQueue(), set()
            self._begin(mode)
            try:
                if not length_hint(self._units):  # otherwise another thread has just fetched it
                    self._deliver(self._next_batch())
            finally:
                self._busy.release()

    def _next_batch(self) -> Batch | None:
        plan, last = self._plan, self._batch
        while True:
            self._collect(block=False)
            batch = plan.next_batch(last, build=self._mode != "batches")
            last = None
            if self._overlaps or batch is None:
                self._start(self._wanted(), inline=not self._overlaps)
            if batch is not None or plan.stage == FINISHED:
                return batch
            if self._tickets:
                self._collect(block=True)
            else:
                plan.forget_fetches()  # interrupted between requesting and fetching

    def _start(self, fetches: list[Fetch], *, inline: bool) -> None:
        while not self._leaving.empty():
            self._leaving.get()
        for ticket, request, build in fetches:
            self._tickets.add(ticket)
            run = partial(
                _fetch, self._client, request, ticket, self._results, self._leaving, build=build and self._mode != "batches"
            )
            if inline:
                run()
                continue
            job = self._helpers.submit(run)
            if job.done and job.error is not None:  # no thread could be started
                run()
        with suppress(Empty):
            for _ in fetches:  # wait until they are sent: otherwise the GIL delays them while rows are processed
                self._leaving.get(timeout=_HANDOVER)

    def _collect(self, *, block: bool) -> None:
        """Take what has arrived; with ``block``, wait for something."""
        while True:
            try:
                ticket, page, error = self._results.get(block)
            except Empty:
                return
            block = False
            self._tickets.discard(ticket)
            if error is None:
                self._plan.took(ticket, page)
            else:
                self._plan.failed(ticket, error)


def _fetch(client: Any, request: Any, ticket: int, results: Results, leaving: SimpleQueue[None], *, build: bool) -> None:
    """Fetch a page, and put it or the error where the walk looks; the walk itself may be gone by then."""
    try:
        page = client.call_page(request, build=build)
    except Exception as error:  # noqa: BLE001  # raised where the page is read
        results.put((ticket, None, error))
    else:
        results.put((ticket, page, None))
    finally:
        leaving.put(None)


def _leaves(leaving: SimpleQueue[None], _attempt: object) -> None:
    leaving.put(None)


def _waits(leaving: SimpleQueue[None], counter: Counter, wait: RateLimitWait) -> None:
    counter.wait(wait)
    leaving.put(None)


class _Steps(Iterator[Any]):  # not a generator: a generator ends after an exception
    _mode: Mode

    def __init__(self, walk: Walk[Any, Any], mode: Mode) -> None:
        self._walk, self._mode = walk, mode

    def __next__(self) -> Any:
        return self._walk._step(self._mode)  # noqa: SLF001  # its walk


class _Batches(_Steps):
    def __next__(self) -> Any:
        batch: Batch = super().__next__()
        return list(batch.rows), self._walk.checkpoint
