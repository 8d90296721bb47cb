"""A venue's rate limits: token buckets that refill over time."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from venuekit_sandbox.exchange.clock import MICROSECONDS, Clock


@dataclass(slots=True)
class _Bucket:
    rate: float
    capacity: float
    tokens: float
    filled_at: int


class RateLimits:
    """The buckets of one account, by the sandbox's clock."""

    def __init__(self, clock: Clock, buckets: Mapping[str, Mapping[str, Any]]) -> None:
        self._clock, self._lock = clock, threading.Lock()
        now = clock.micros()
        self._buckets = {
            name: _Bucket(one["tokens_per_second"], one["capacity"], one["capacity"], now) for name, one in buckets.items()
        }

    def take(self, bucket: str, tokens: float) -> bool:
        """Return whether a bucket has this many tokens, and take them if it does."""
        with self._lock:
            found, now = self._buckets.get(bucket), self._clock.micros()
            if found is None:
                return True
            gained = max(now - found.filled_at, 0) * found.rate / MICROSECONDS
            found.tokens, found.filled_at = min(found.capacity, found.tokens + gained), now
            if found.tokens < tokens:
                return False
            found.tokens -= tokens
            return True
