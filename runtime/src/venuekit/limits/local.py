"""Request budgets: calls wait here for their turn, so that the venue has nothing to refuse."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from math import isfinite
from threading import Lock
from time import monotonic
from typing import ClassVar, NamedTuple

from venuekit.errors import ConfigurationError, shown
from venuekit.forking import renewed_after_fork


class Bucket(NamedTuple):
    """A budget that fills up steadily until it is full."""

    rate: float
    """Tokens that come back a second."""
    capacity: float
    """Tokens when full: what may be spent at once."""


class Turn(NamedTuple):
    """When a call may go."""

    wait: float
    """Seconds from now."""
    taken: bool
    """Whether its tokens are taken already. If not, ask again after the wait."""


class Limits(ABC):
    """What clients ask before each attempt. One object may serve several clients of one account; it is safe to share."""

    blocking: ClassVar[bool] = False
    """Whether asking may take long, as over a network; the asynchronous client then asks in a worker thread."""

    @abstractmethod
    def turn(self, bucket: str, tokens: int, patience: float) -> Turn:
        """When a call of that cost may go. Nothing is taken if that is later than ``patience`` seconds from now."""


class LocalLimits(Limits):
    """Budgets of this process, for all its threads and tasks; who asks first goes first."""

    def __init__(self, buckets: Mapping[str, Bucket]) -> None:
        """Raises ``ConfigurationError`` if a bucket can't ever fill."""
        self.buckets = checked_buckets(buckets)
        """By name. A call of a bucket that isn't here doesn't wait."""
        self._levels = {name: (bucket.capacity, 0.0) for name, bucket in self.buckets.items()}
        self._lock = Lock()
        renewed_after_fork(self)

    def turn(self, bucket: str, tokens: int, patience: float) -> Turn:
        """When a call of that cost may go; its tokens are taken unless that is later than ``patience``."""
        if bucket not in self.buckets:
            return Turn(0.0, True)
        rate, capacity = self.buckets[bucket]
        with self._lock:
            now = monotonic()
            level, then = self._levels[bucket]
            # Below zero are the tokens of those who wait already.
            level = min(capacity, level + (now - then) * rate) - tokens
            wait = max(0.0, -level / rate)
            if wait > patience:
                return Turn(wait, False)
            self._levels[bucket] = level, now
        return Turn(wait, True)

    def after_fork(self) -> None:
        """Make this usable in a process just forked."""
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"LocalLimits({self.buckets!r})"


def checked_buckets(buckets: Mapping[str, Bucket]) -> dict[str, Bucket]:
    """A copy. Raises ``ConfigurationError`` unless every rate and capacity is finite and positive."""
    if not isinstance(buckets, Mapping):
        raise ConfigurationError(f"limits: must be a mapping of names to Buckets, not {type(buckets).__name__}")
    for name, bucket in buckets.items():
        if not isinstance(bucket, Bucket) or not all(
            isinstance(one, (int, float)) and isfinite(one) and one > 0 for one in bucket
        ):
            raise ConfigurationError(f"limits: {name!r} is {bucket!r}; must be a Bucket whose rate and capacity are above 0")
    return dict(buckets)


def chosen(limits: Limits | str | None, tiers: Mapping[str, Mapping[str, Bucket]]) -> Limits | None:
    """The limits meant by a client's argument: themselves, the name of a tier, or the venue's first tier for ``default``."""
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
