"""What clients ask of a rate limiter, whatever it keeps its tokens in."""

from __future__ import annotations

from abc import ABC, abstractmethod
from math import inf
from typing import ClassVar, NamedTuple

from venuekit.background import Helpers, Job

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
    """What one call wants of a rate limit, and has of it until its request is sent or it gives up: end with ``sent`` or ``release``."""

    __slots__ = ()

    def acquire(self, max_wait: float, asked: Job[Grant | None] | None = None) -> Grant:
        """Set the tokens aside, unless that takes longer than ``max_wait``; ``asked`` is what ``Limits.ask`` started, done or late."""
        return Grant(0.0, True)

    def remaining(self) -> float:
        """Return the seconds that are still to wait; ask after each pause, as those ahead may have been held up or given up."""
        return 0.0

    def sent(self) -> None:
        """Note that the request leaves now. Later calls of this or ``release`` do nothing."""

    def release(self) -> None:
        """Give the tokens back, if there are any and the request was not sent."""


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

    def reserve(self, bucket: str, tokens: int) -> Reservation:
        """Return what sets tokens aside for one call. Nothing is, yet."""
        return _Acquired(self, bucket, tokens)


class _Acquired(Reservation):
    """Tokens of limits that know ``acquire`` only: they are spent at once."""

    __slots__ = ("_bucket", "_limits", "_tokens")

    def __init__(self, limits: Limits, bucket: str, tokens: int) -> None:
        self._limits, self._bucket, self._tokens = limits, bucket, tokens

    def acquire(self, max_wait: float, asked: Job[Grant | None] | None = None) -> Grant:
        if asked is None:
            return self._limits.acquire(self._bucket, self._tokens, max_wait)
        if not asked.done:
            asked.cancel()
            return Grant(inf, False)
        return asked.result() or Grant(0.0, True)


FREE = Reservation()
"""What costs nothing."""
_helpers = Helpers("venuekit-limits", _MOST_ASKING)
