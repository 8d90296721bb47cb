"""When the call that a thread is busy with has to be over."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from threading import local
from time import monotonic


class _Call(local):
    ends = float("inf")


_call = _Call()


@contextmanager
def until(ends: float) -> Generator[None, None, None]:
    """Let no wait on a bounded connection go beyond ``ends``, by ``time.monotonic``, for this thread and as long as this lasts."""
    before = _call.ends  # of a call amid which this one is made, by a hook of the caller's own connections or a signal handler
    _call.ends = ends
    try:
        yield
    finally:
        _call.ends = before


def within(timeout: float | None, late: type[Exception]) -> float | None:
    """``timeout``, or what is left of the call if that is less. Raises ``late`` if nothing is left.

    It has to: a wait of no time at all still succeeds for as long as there is something to read.
    """
    ends = _call.ends
    if ends == float("inf"):
        return timeout
    left = ends - monotonic()
    if left <= 0:
        raise late("the call's deadline has passed")
    return left if timeout is None else min(timeout, left)
