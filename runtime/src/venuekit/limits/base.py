"""The interface of rate limiters."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cache
from math import inf
from typing import TYPE_CHECKING, ClassVar, NamedTuple

if TYPE_CHECKING:
    from venuekit.background import Helpers, Job

_MOST_ASKING = 32
"""Threads that call limits which may block."""


class Bucket(NamedTuple):
    """A token bucket: it refills at a steady rate until it is full."""

    rate: float
    """Tokens that come back per second."""
    capacity: float
    """Tokens when full: how many may be spent at once."""


class Grant(NamedTuple):
    """When a call may be sent."""

    wait: float
    """Seconds from now."""
    granted: bool
    """Whether the tokens were spent. If not, call ``acquire`` again after the wait."""


class Reservation:
    """The tokens of one call, from the first request for them until ``sent`` or ``release`` is called."""

    __slots__ = ()

    def acquire(self, max_wait: float, asked: Job[Grant | None] | None = None) -> Grant:
        """Reserve the tokens, unless that takes longer than ``max_wait``; ``asked`` is the job of ``Limits.ask``, done or late."""
        return Grant(0.0, True)

    def remaining(self) -> float:
        """Return the remaining seconds to wait; call it after each pause, since calls ahead may have been delayed or have given up."""
        return 0.0

    def sent(self) -> None:
        """Record that the request is sent now. Later calls of this or ``release`` do nothing."""

    def release(self) -> None:
        """Return the tokens, if there are any and the request was not sent."""


class Limits(ABC):
    """Rate limits that clients call before each attempt. Several clients of one account may share one object."""

    blocking: ClassVar[bool] = False
    """Whether ``acquire`` may block, for example on a network; it is then called in a helper thread."""
    timeout: float = inf
    """Seconds to wait for the job that ``ask`` started."""

    @abstractmethod
    def acquire(self, bucket: str, tokens: int, max_wait: float) -> Grant:
        """Spend tokens. Nothing is spent if the call would have to wait longer than ``max_wait`` seconds."""

    def ask(self, bucket: str, tokens: int, max_wait: float) -> Job[Grant | None] | None:
        """Start the part that may block in a helper thread; None if nothing blocks."""
        return _helpers().submit(lambda: self.acquire(bucket, tokens, max_wait)) if self.blocking else None

    def reserve(self, bucket: str, tokens: int) -> Reservation:
        """Return the claim of one call. No tokens are reserved yet."""
        return _Acquired(self, bucket, tokens)


class _Acquired(Reservation):
    """The claim of limits that implement only ``acquire``: tokens are spent immediately."""

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
"""The claim of a call without cost."""


@cache
def _helpers() -> Helpers:
    from venuekit.background import Helpers  # most limits don't block

    return Helpers("venuekit-limits", _MOST_ASKING)
