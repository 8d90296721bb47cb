"""Jobs in helper threads: waiters wake up in time in every kind of event loop, and no thread is left behind."""

from __future__ import annotations

import contextvars
import threading
from time import monotonic

import anyio
import pytest

from tests.faults.test_forking import in_child
from venuekit.background import CancelledJob, Helpers

SECONDS = 60.0


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_task_waits_for_a_job_until_its_deadline(backend: str) -> None:
    async def use() -> None:
        may_go = threading.Event()
        job = Helpers("test", 1).submit(lambda: may_go.wait(SECONDS))
        began = monotonic()
        await job.wait_async(began + 0.05)
        assert not job.done
        assert monotonic() - began < SECONDS / 2
        async with anyio.create_task_group() as tasks:
            for _ in range(3):
                tasks.start_soon(job.wait_async, float("inf"))
            await anyio.sleep(0.05)
            may_go.set()
        assert job.result() is True
        assert job._wakers == set()
        await job.wait_async(0)  # already done

    anyio.run(use, backend=backend)


def test_result_raises_the_exception_of_the_job() -> None:
    def wrong() -> None:
        raise KeyError("wrong")

    job = Helpers("test", 1).submit(wrong)
    job.wait(float("inf"))
    assert isinstance(job.error, KeyError)
    with pytest.raises(KeyError, match="wrong"):
        job.result()


def test_number_of_threads_is_limited_and_idle_threads_end() -> None:
    helpers = Helpers("test-order", 2)
    may_go, order = threading.Semaphore(0), []

    def work(number: int) -> int:
        order.append(number)
        may_go.acquire(timeout=SECONDS)
        return number

    jobs = [helpers.submit(lambda number=number: work(number)) for number in range(6)]  # type: ignore[misc]
    running = [thread for thread in threading.enumerate() if thread.name == "test-order"]
    assert len(running) == 2
    assert all(thread.daemon for thread in running)
    assert jobs[5].cancel()
    assert jobs[5].done
    with pytest.raises(CancelledJob):
        jobs[5].result()
    may_go.release(6)
    for job in jobs:
        job.wait(monotonic() + SECONDS)
    assert [job.result() for job in jobs[:5]] == sorted(order) == list(range(5))
    assert not jobs[0].cancel()
    for thread in running:
        thread.join(SECONDS)
        assert not thread.is_alive()


def test_one_thread_runs_its_jobs_in_order() -> None:
    helpers, order = Helpers("test", 1), list[int]()
    jobs = [helpers.submit(lambda number=number: order.append(number)) for number in range(20)]  # type: ignore[misc]
    jobs[-1].wait(monotonic() + SECONDS)
    assert order == list(range(20))


def test_a_job_runs_in_the_context_of_its_submitter() -> None:
    """For example the trace that a call belongs to."""
    trace = contextvars.ContextVar("trace", default="none")
    trace.set("mine")
    job = Helpers("test", 1).submit(trace.get)
    job.wait(monotonic() + SECONDS)
    assert job.result() == "mine"


def test_a_thread_that_cannot_start_is_an_error_of_the_job(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    helpers = Helpers("test", 1)
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        assert isinstance(helpers.submit(int).error, RuntimeError)
    job = helpers.submit(int)
    job.wait(monotonic() + SECONDS)
    assert job.result() == 0


def test_a_forked_process_starts_its_own_threads() -> None:
    helpers = Helpers("test", 1)
    may_go = threading.Event()
    busy = helpers.submit(lambda: may_go.wait(SECONDS))

    def use() -> int:
        job = helpers.submit(lambda: 5)
        job.wait(monotonic() + SECONDS)
        return job.result()

    try:
        assert in_child(use) == 5
    finally:
        may_go.set()
    busy.wait(monotonic() + SECONDS)
    assert busy.result() is True
