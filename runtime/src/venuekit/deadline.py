"""When the call that a thread is busy with has to be over."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from threading import local
from time import monotonic

_SHORTEST = 0.001
"""Seconds; a socket takes zero for "don't wait at all", and answers with another error."""


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


def within(timeout: float | None) -> float | None:
    """``timeout``, or what is left of the call if that is less."""
    ends = _call.ends
    if ends == float("inf"):
        return timeout
    left = max(_SHORTEST, ends - monotonic())
    return left if timeout is None else min(timeout, left)
