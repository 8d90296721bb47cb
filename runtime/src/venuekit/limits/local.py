"""Rate limits within one process."""

from __future__ import annotations

from collections.abc import Mapping
from heapq import heappop, heappush
from math import inf, isfinite
from threading import Lock
from time import monotonic

from venuekit.errors import ConfigurationError, shown
from venuekit.forking import renewed_after_fork
from venuekit.limits.base import FREE, Bucket, Grant, Limits, Reservation

__all__ = ["DEFAULT", "Bucket", "Grant", "Limits", "LocalLimits", "checked_buckets", "chosen"]

_AT_ONCE = 1e-8
"""Seconds that are too short for a pause: rounding errors of floating-point arithmetic."""
_NOT_LEAVING = 10.0
"""Seconds after which others no longer wait for a call that could be sent but isn't, for example because a hook hangs."""


class LocalLimits(Limits):
    """Rate limits for all threads and tasks of this process, first come, first served."""

    def __init__(self, buckets: Mapping[str, Bucket]) -> None:
        """Raise ``ConfigurationError`` if a bucket can never fill."""
        self.buckets = checked_buckets(buckets)
        """By name. Calls whose bucket isn't listed don't wait."""
        self._levels = {name: _Level(*bucket, bucket.capacity) for name, bucket in self.buckets.items()}
        renewed_after_fork(self)

    def acquire(self, bucket: str, tokens: int, max_wait: float) -> Grant:
        """Spend tokens for a call that is sent after the wait. Nothing is spent if the wait is longer than ``max_wait`` seconds."""
        level = self._levels.get(bucket)
        if level is None:
            return Grant(0.0, True)
        with level.lock:
            wait = level.wait_for_new(tokens, monotonic())
            if wait > max_wait:
                return Grant(wait, False)
            level.reserved += tokens
            level.sent += tokens
        return Grant(wait, True)

    def reserve(self, bucket: str, tokens: int) -> Reservation:
        """Return the claim of one call; its tokens count as spent when its request is sent."""
        level = self._levels.get(bucket)
        return FREE if level is None else _Held(level, tokens)

    def after_fork(self) -> None:
        """Reset in a forked process; waiting calls belong to the parent."""
        self._levels = {
            name: _Level(level.rate, level.capacity, max(0.0, level.released - level.reserved))
            for name, level in self._levels.items()
        }

    def __repr__(self) -> str:
        return f"LocalLimits({self.buckets!r})"


class _Level:
    """The level of a bucket as running totals: a call whose reservation ends at 12 may be sent once 12 tokens were released.

    Released tokens never exceed sent ones by more than the capacity: the venue's bucket doesn't overflow either, and it is only
    drained when a request arrives, not when one is about to be sent.
    """

    __slots__ = ("capacity", "gaps", "lock", "missing", "rate", "released", "reserved", "sent", "stuck", "then", "written_off")

    def __init__(self, rate: float, capacity: float, level: float) -> None:
        self.rate, self.capacity = rate, capacity
        self.released, self.reserved, self.sent = level, 0.0, 0.0
        self.then, self.lock = monotonic(), Lock()
        self.stuck = 0.0
        """Since when calls wait for one that could be sent but isn't; 0 if there is none."""
        self.written_off = -inf
        """The position up to which calls are no longer waited for."""
        self.gaps: list[list[float]] = []
        """Positions and amounts of tokens that were returned before they were released: a heap."""
        self.missing = 0.0
        """Tokens in gaps."""

    def refill(self, now: float) -> None:
        released, full = self.released + (now - self.then) * self.rate, self.sent + self.capacity
        self.then = now
        if released < full:
            self.released, self.stuck = released, 0.0
        else:
            self.released = full
            if self.reserved - self.missing <= full:  # no call waits
                self.stuck = 0.0
            elif not self.stuck:
                self.stuck = now
            elif now - self.stuck > _NOT_LEAVING:
                self.sent, self.written_off, self.stuck = full, full, 0.0
        while self.gaps and self.gaps[0][0] <= self.released + _AT_ONCE * self.rate:
            gap = self.gaps[0]
            self.missing -= gap[1]
            self.released += gap[1]
            self.sent += gap[1]
            gap[1] = 0.0  # a signal handler may raise from here on; the gap must not count twice
            heappop(self.gaps)

    def give_back(self, start: float, tokens: int) -> None:
        self.refill(monotonic())
        surplus = max(0.0, tokens - self.capacity)
        gap = [start, 0.0]
        heappush(self.gaps, gap)
        gap[1] += tokens
        self.missing += tokens
        self.sent -= surplus

    def wait_for_new(self, tokens: int, now: float) -> float:
        self.refill(now)
        wait = (self.reserved + tokens - self.released - self.missing) / self.rate
        return wait if wait > _AT_ONCE else 0.0

    def wait_for(self, start: float, tokens: int, now: float) -> float:
        self.refill(now)
        wait = (start + tokens - self.released) / self.rate
        if wait > _AT_ONCE:
            wait -= sum(gap[1] for gap in self.gaps if gap[0] < start) / self.rate
        return wait if wait > _AT_ONCE else 0.0


class _Held(Reservation):
    """Reserved tokens of a bucket, from position ``_start``."""

    __slots__ = ("_held", "_level", "_start", "_tokens")

    def __init__(self, level: _Level, tokens: int) -> None:
        self._level, self._tokens, self._held, self._start = level, tokens, False, 0.0

    def acquire(self, max_wait: float, asked: object = None) -> Grant:
        level, tokens = self._level, self._tokens
        surplus = max(0.0, tokens - level.capacity)  # more than the bucket can hold; counts as sent
        with level.lock:
            wait = level.wait_for_new(tokens, monotonic())
            if wait > max_wait:
                return Grant(wait, False)
            # No function calls between these lines, so that a signal handler can't raise in between.
            self._start = level.reserved
            level.reserved += tokens
            level.sent += surplus
            self._held = True
        return Grant(wait, True)

    def remaining(self) -> float:
        with self._level.lock:
            return self._level.wait_for(self._start, self._tokens, monotonic())

    def sent(self) -> None:
        if self._held:
            level = self._level
            tokens = min(level.capacity, self._tokens)
            with level.lock:
                level.refill(monotonic())
                if self._start >= level.written_off:
                    level.sent += tokens
                self._held = False

    def release(self) -> None:
        if self._held:
            with self._level.lock:
                if self._start >= self._level.written_off:
                    self._level.give_back(self._start, self._tokens)
                self._held = False


def checked_buckets(buckets: Mapping[str, Bucket]) -> dict[str, Bucket]:
    """Return a copy. Raises ``ConfigurationError`` unless every rate and capacity is finite and positive."""
    if not isinstance(buckets, Mapping):
        raise ConfigurationError(f"limits: must be a mapping of names to Buckets, not {type(buckets).__name__}")
    for name, bucket in buckets.items():
        if not isinstance(bucket, Bucket) or not all(
            isinstance(one, (int, float)) and isfinite(one) and one > 0 for one in bucket
        ):
            raise ConfigurationError(f"limits: {name!r} is {bucket!r}; must be a Bucket whose rate and capacity are above 0")
    return dict(buckets)


def chosen(limits: Limits | str | None, tiers: Mapping[str, Mapping[str, Bucket]]) -> Limits | None:
    """Return the limits for a client's argument: a ``Limits`` object, a tier by name, or the first tier for ``default``."""
    if limits is None or isinstance(limits, Limits):
        return limits
    if limits == DEFAULT:
        return LocalLimits(next(iter(tiers.values()))) if tiers else None
    if isinstance(limits, str) and limits in tiers:
        return LocalLimits(tiers[limits])
    known = f"a tier ({', '.join(tiers)})" if tiers else "no tier, since the venue documents none"
    raise ConfigurationError(
        f"limits={shown(limits)}: must be {known}, a Limits object such as LocalLimits, or None for no limits"
    )


DEFAULT = "default"
