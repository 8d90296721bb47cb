"""Run functions that may block in helper threads, so that a call can stop waiting for them at its deadline."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from math import inf
from threading import TIMEOUT_MAX, Condition, Event, Lock, Thread
from time import monotonic
from typing import Generic, TypeVar

from venuekit.forking import renewed_after_fork

T = TypeVar("T")


class Job(Generic[T]):
    """A function that runs, or will run, in another thread. Several threads and tasks may wait for it."""

    def __init__(self, function: Callable[[], T]) -> None:
        self._function: Callable[[], T] | None = function
        self._context = copy_context()
        self._lock = Lock()
        self._done = Event()
        self._wakers: set[Callable[[], object]] = set()
        self._result: list[T] = []
        self.started = monotonic()
        """When it was submitted."""
        self.began = inf
        """When the function was called."""
        self.error: BaseException | None = None
        """What the function raised."""

    @property
    def done(self) -> bool:
        """Whether the function has returned or raised, or was cancelled."""
        return self._done.is_set()

    def result(self) -> T:
        """Return what the function returned, or raise what it raised. Call it only when the job is done."""
        if self.error is not None:
            raise self.error
        return self._result[0]

    def run(self) -> None:
        """Call the function, unless the job was cancelled."""
        with self._lock:
            function, self._function = self._function, None
        if function is None:
            return
        self.began = monotonic()
        try:
            self._result.append(self._context.run(function))
        except BaseException as error:  # noqa: BLE001  # raised where the result is read
            self.fail(error)
        else:
            self._finish()

    def fail(self, error: BaseException) -> None:
        """End the job with an error."""
        self.error = error
        self._finish()

    def cancel(self) -> bool:
        """Cancel the job, with ``CancelledJob`` as its error, if the function has not started; return whether it was cancelled."""
        with self._lock:
            waiting, self._function = self._function is not None, None
        if waiting:
            self.fail(CancelledJob())
        return waiting

    def wait(self, until: float) -> None:
        """Wait for the job, at most until this time of ``time.monotonic``."""
        self._done.wait(None if until == inf else min(TIMEOUT_MAX, max(0.0, until - monotonic())))

    async def wait_async(self, until: float) -> None:
        """Wait for the job without blocking the event loop, at most until this time of ``time.monotonic``."""
        if self.done:
            return
        from anyio import Event as AsyncEvent
        from anyio import move_on_after

        event = AsyncEvent()
        call_soon = _from_other_threads()

        def wake() -> None:
            with suppress(RuntimeError):  # the loop may already be closed
                call_soon(event.set)

        with self._lock:
            self._wakers.add(wake)
        try:
            if not self.done:
                with move_on_after(None if until == inf else max(0.0, until - monotonic())):
                    await event.wait()
        finally:
            with self._lock:
                self._wakers.discard(wake)

    def _finish(self) -> None:
        self._done.set()
        with self._lock:
            wakers, self._wakers = self._wakers, set()
        for wake in wakers:
            wake()


class CancelledJob(Exception):  # only the caller that cancelled the job sees it
    """The job was cancelled before it started."""


class Helpers:
    """Daemon threads that run jobs in order, up to a maximum number at a time. A thread ends when there is nothing to do.

    With ``linger`` it first waits this many seconds for another job: starting a thread takes as long as reading some rows.
    """

    def __init__(self, name: str, most: int, linger: float = 0.0) -> None:
        self._name, self._most, self._linger = name, most, linger
        self.after_fork()
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Start without threads; those of the parent don't exist in this process."""
        self._lock = Lock()
        self._more = Condition(self._lock)
        self._queue: deque[Job[object]] = deque()
        self._running = self._idle = 0

    def submit(self, function: Callable[[], T]) -> Job[T]:
        """Run the function as soon as a thread is free."""
        job = Job(function)
        with self._lock:
            if self._running >= self._most or self._idle > len(self._queue):
                self._queue.append(job)  # type: ignore[arg-type]  # the result type doesn't matter here
                self._more.notify()
                return job
            self._running += 1
        try:
            Thread(target=self._work, args=(job,), name=self._name, daemon=True).start()
        except RuntimeError as error:  # no more threads, or the interpreter is shutting down
            with self._lock:
                self._running -= 1
            job.fail(error)
        return job

    def _work(self, job: Job[object]) -> None:
        while True:
            job.run()
            with self._lock:
                if not self._queue and self._linger:
                    self._idle += 1
                    self._more.wait(self._linger)
                    self._idle -= 1
                if not self._queue:
                    self._running -= 1
                    return
                job = self._queue.popleft()


def _from_other_threads() -> Callable[[Callable[[], object]], object]:
    """Return a function that calls into the running event loop from other threads."""
    from asyncio import get_running_loop

    try:
        return get_running_loop().call_soon_threadsafe
    except RuntimeError:  # not asyncio
        from trio.lowlevel import current_trio_token

        return current_trio_token().run_sync_soon
