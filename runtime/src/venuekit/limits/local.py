"""Rate limits of one process: calls wait here, so that the venue has nothing to refuse."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Mapping
from heapq import heappop, heappush
from math import inf, isfinite
from threading import Lock
from time import monotonic
from typing import ClassVar, NamedTuple

from venuekit.background import Helpers, Job
from venuekit.errors import ConfigurationError
from venuekit.forking import renewed_after_fork

_AT_ONCE = 1e-8
"""Seconds that are not worth a pause: what floating-point arithmetic leaves over."""
_MOST_ASKING = 32
"""Threads in which limits that block are asked."""


class Bucket(NamedTuple):
    """A token bucket: it refills at a steady rate until it is full."""

    rate: float
    """Tokens that come back per second."""
    capacity: float
    """Tokens when full: what may be spent at once."""


class Grant(NamedTuple):
    """When a call may go."""

    wait: float
    """Seconds from now."""
    granted: bool
    """Whether its tokens are spent. If not, ask again after the wait."""


class Reservation:
    """Tokens that are set aside for one call until its request is sent, or it gives them back."""

    __slots__ = ("granted", "wait")

    def __init__(self, wait: float, granted: bool) -> None:
        self.wait = wait
        """Seconds until the call may go, as far as is known."""
        self.granted = granted
        """Whether the tokens are set aside. If not, ask again after the wait."""

    def remaining(self) -> float:
        """Return the seconds that are still to wait; ask after each pause, as those ahead may have been held up or given up."""
        return 0.0

    def sent(self) -> None:
        """Note that the request leaves now. Later calls of this or ``release`` do nothing."""

    def release(self) -> None:
        """Give the tokens back, unless the request was sent."""


class Limits(ABC):
    """What clients ask before each attempt. One object may serve several clients of one account; it is safe to share."""

    blocking: ClassVar[bool] = False
    """Whether ``acquire`` may block, as over a network; it is then called in a helper thread."""
    timeout: float = inf
    """Seconds to wait for what ``ask`` started."""

    @abstractmethod
    def acquire(self, bucket: str, tokens: int, max_wait: float) -> Grant:
        """Spend tokens. Nothing is spent if the call would have to wait longer than ``max_wait`` seconds."""

    def ask(self, bucket: str, tokens: int, max_wait: float) -> Job[Grant | None] | None:
        """Start what may block, in a helper thread; None if nothing does."""
        return _helpers.submit(lambda: self.acquire(bucket, tokens, max_wait)) if self.blocking else None

    def reserve(self, bucket: str, tokens: int, max_wait: float, asked: Job[Grant | None] | None = None) -> Reservation:
        """Set tokens aside for a call; ``asked`` is what ``ask`` started, done or late."""
        if asked is None:
            return Reservation(*self.acquire(bucket, tokens, max_wait))
        if not asked.done:
            asked.cancel()
            return Reservation(inf, False)
        return Reservation(*(asked.result() or (0.0, True)))


class LocalLimits(Limits):
    """Rate limits of this process, for all its threads and tasks, first come, first served."""

    def __init__(self, buckets: Mapping[str, Bucket]) -> None:
        """Raises ``ConfigurationError`` if a bucket can't ever fill."""
        self.buckets = checked_buckets(buckets)
        """By name. A call of a bucket that isn't here doesn't wait."""
        self._levels = {name: _Level(*bucket, bucket.capacity) for name, bucket in self.buckets.items()}
        renewed_after_fork(self)

    def acquire(self, bucket: str, tokens: int, max_wait: float) -> Grant:
        """Spend tokens, for a call that goes after the wait. Nothing is spent if that is longer than ``max_wait`` seconds."""
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

    def reserve(self, bucket: str, tokens: int, max_wait: float, asked: object = None) -> Reservation:
        """Set tokens aside for a call; they count as spent from the moment that its request is sent."""
        level = self._levels.get(bucket)
        if level is None:
            return FREE
        with level.lock:
            wait = level.wait_for_new(tokens, monotonic())
            if wait > max_wait:
                return Reservation(wait, False)
            held = _Held(wait, level)
            # No function call between these, so that no signal handler can raise after one of them only.
            held.start, held.tokens = level.reserved, tokens
            level.reserved += tokens
            if tokens > level.capacity:  # would never be there at once; what is too much counts as sent
                level.sent += tokens - level.capacity
        return held

    def after_fork(self) -> None:
        """Make this usable in a process just forked; the calls that wait are the parent's."""
        self._levels = {
            name: _Level(level.rate, level.capacity, max(0.0, level.released - level.reserved))
            for name, level in self._levels.items()
        }

    def __repr__(self) -> str:
        return f"LocalLimits({self.buckets!r})"


class _Level:
    """How full a bucket is, as running totals: a call that ends at 12 of what was reserved may go once 12 tokens were released.

    What was released is never ahead of what was sent by more than the capacity: the venue's bucket doesn't overflow either, and it
    only empties when a request arrives, not when one is about to be sent.
    """

    __slots__ = ("capacity", "gaps", "given_back", "lock", "missing", "rate", "released", "reserved", "sent", "then")

    def __init__(self, rate: float, capacity: float, level: float) -> None:
        self.rate, self.capacity = rate, capacity
        self.released, self.reserved, self.sent = level, 0.0, 0.0
        self.then, self.lock = monotonic(), Lock()
        self.given_back: deque[tuple[float, int]] = deque()
        """From where in what was reserved, and how many. Added to without the lock, since that may happen amid anything."""
        self.gaps: list[tuple[float, int]] = []
        """The same, as a heap, once it is accounted for."""
        self.missing = 0
        """Tokens in gaps."""

    def refill(self, now: float) -> None:
        while self.given_back:
            start, tokens = self.given_back[0]
            heappush(self.gaps, (start, tokens))
            self.missing += tokens
            self.sent -= max(0.0, tokens - self.capacity)
            self.given_back.popleft()
        released, full = self.released + (now - self.then) * self.rate, self.sent + self.capacity
        self.released, self.then = min(full, released), now
        while self.gaps and self.gaps[0][0] <= self.released + _AT_ONCE * self.rate:
            tokens = heappop(self.gaps)[1]
            self.missing -= tokens
            self.released += tokens
            self.sent += tokens

    def wait_for_new(self, tokens: int, now: float) -> float:
        self.refill(now)
        wait = (self.reserved + tokens - self.released - self.missing) / self.rate
        return wait if wait > _AT_ONCE else 0.0

    def wait_for(self, start: float, tokens: int, now: float) -> float:
        self.refill(now)
        wait = (start + tokens - self.released) / self.rate
        if wait > _AT_ONCE:
            wait -= sum(given for where, given in self.gaps if where < start) / self.rate
        return wait if wait > _AT_ONCE else 0.0


class _Held(Reservation):
    """Some of the tokens that were reserved of a bucket, from ``start`` on."""

    __slots__ = ("level", "start", "tokens")

    def __init__(self, wait: float, level: _Level) -> None:
        self.wait, self.granted = wait, True
        self.level, self.start, self.tokens = level, 0.0, 0

    def remaining(self) -> float:
        with self.level.lock:
            return self.level.wait_for(self.start, self.tokens, monotonic())

    def sent(self) -> None:
        if self.tokens:
            level = self.level
            with level.lock:
                level.refill(monotonic())
                level.sent += min(level.capacity, self.tokens)
                self.tokens = 0

    def release(self) -> None:
        tokens, self.tokens = self.tokens, 0
        if tokens:
            self.level.given_back.append((self.start, tokens))

    __del__ = release  # what is dropped, as by an exception of a signal handler's, must not be missing for ever


FREE = Reservation(0.0, True)
"""What costs nothing."""
_helpers = Helpers("venuekit-limits", _MOST_ASKING)


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
    """Return the limits that a client's argument means: themselves, a tier's by its name, or the first tier's for ``default``."""
    if limits is None or isinstance(limits, Limits):
        return limits
    if limits == DEFAULT:
        return LocalLimits(next(iter(tiers.values()))) if tiers else None
    if isinstance(limits, str) and limits in tiers:
        return LocalLimits(tiers[limits])
    known = f"a tier ({', '.join(tiers)})" if tiers else "no tier, since the venue documents none"
    raise ConfigurationError(f"limits={limits!r}: must be {known}, a Limits object such as LocalLimits, or None for no limits")


DEFAULT = "default"
