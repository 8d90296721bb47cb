"""Wait for the rate limit, without input or output."""

from __future__ import annotations

from collections.abc import Generator
from math import inf
from time import monotonic
from typing import Any

from venuekit.call.hooks import RateLimitWait, tell
from venuekit.call.operation import RateCost
from venuekit.call.steps import CallConfig, Pause, Step, Wait
from venuekit.errors import RateLimitExceeded
from venuekit.limits.base import Reservation

_LONG_WAIT = 1.0
"""Seconds; waits of at least this length are logged at level INFO."""
_LOOK_AGAIN = 0.25, 1 / 8
"""Seconds, or share of the wait if that is longer, after which a waiting call checks whether calls ahead of it have given up."""


def acquired(
    name: str, config: CallConfig, cost: RateCost, tokens: Reservation, started: float, ends: float
) -> Generator[Step, Any, RateLimitExceeded | None]:
    """Wait until the rate limit grants the tokens; returns the error if that is too late for the call."""
    limits = config.limits
    assert limits is not None  # checked by the caller
    while True:
        asked = limits.ask(cost.bucket, cost.tokens, ends - monotonic())
        if asked is not None:
            try:
                yield Wait(asked, min(ends, asked.started + limits.timeout))
            except BaseException:  # including cancellation and KeyboardInterrupt
                asked.cancel()
                raise
        wait, granted = tokens.acquire(ends - monotonic(), asked)
        if wait > 0 and monotonic() + wait <= ends:
            _report_wait(config, RateLimitWait(name, cost.bucket, wait))
        while wait > 0 and monotonic() + wait <= ends:
            if not granted:
                yield Pause(wait)
                break
            yield Pause(min(wait, max(_LOOK_AGAIN[0], wait * _LOOK_AGAIN[1])))
            wait = tokens.remaining()
        else:
            if granted and not wait:
                return None
            tokens.release()
            return _too_late(name, cost.bucket, wait, started)


def _report_wait(config: CallConfig, wait: RateLimitWait) -> None:
    if wait.seconds >= _LONG_WAIT:
        config.log.info("%s: waits %.1f s for the rate limit %r", wait.operation, wait.seconds, wait.bucket)
    tell("on_wait", config.hooks.on_wait, wait)


def _too_late(name: str, bucket: str, wait: float, started: float) -> RateLimitExceeded:
    when = f"has room in {wait:.1f} s" if 0 < wait < inf else "was not known in time"
    error = RateLimitExceeded(
        name,
        f"the rate limit {bucket!r} {when}, too late for the call's deadline; "
        "call less often, allow a longer deadline, or pass the limits of a better tier",
    )
    error.attempts, error.elapsed = 0, monotonic() - started
    return error
