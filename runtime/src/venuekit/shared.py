"""One request budget for many processes and hosts, kept in Redis. Needs ``pip install "venuekit[redis]"``."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from importlib.util import find_spec
from threading import Lock
from time import monotonic
from typing import Any, ClassVar

from venuekit.errors import ConfigurationError
from venuekit.forking import renewed_after_fork
from venuekit.limits import Bucket, Limits, LocalLimits, Turn, checked_buckets

AGAIN_AFTER = 5.0
"""Seconds until Redis is asked again after it failed to answer."""
_log = logging.getLogger("venuekit.limits")


class SharedLimits(Limits):
    """Budgets that all clients with the same Redis and ``scope`` keep to together, whatever process or host they are in.

    Each bucket is a token bucket in Redis, spent from in one step; the hosts' clocks should agree. While Redis can't be reached, this
    process keeps to the same budgets by itself, and says so once in the log: calls never fail because Redis does.
    """

    blocking: ClassVar[bool] = True

    def __init__(self, url: str, buckets: Mapping[str, Bucket], *, scope: str, timeout: float = 0.5) -> None:
        """Does not connect yet. Raises ``ConfigurationError`` if an argument can't be used; it never quotes the URL.

        Args:
            url: Where Redis is: ``redis://``, ``rediss://`` or ``unix://``.
            buckets: Budgets by name, such as ``VENUE.tiers["basic"]`` of a venue's package.
            scope: Name of the account whose budget this is.
            timeout: Seconds that Redis may take to connect and to answer.
        """
        try:
            if not isinstance(scope, str) or not scope.strip():
                raise ConfigurationError("scope: must name the account whose budget this is")
            self._local = LocalLimits(checked_buckets(buckets))
            self._scope = scope
            self._redis = _connected(url, timeout)
        finally:
            del url  # there may be a password in it
        self._stores = {name: self._stored(name, bucket) for name, bucket in buckets.items()}
        self._ask_at = 0.0
        self._asking, self._noting = Lock(), Lock()
        renewed_after_fork(self)

    def turn(self, bucket: str, tokens: int, patience: float) -> Turn:
        """When a call of that cost may go. Its tokens are taken only if that is now: otherwise ask again after the wait."""
        if bucket not in self._stores:
            return Turn(0.0, True)
        if not self._ask_at:
            answer = self._asked(bucket, tokens)
        elif monotonic() >= self._ask_at and self._asking.acquire(blocking=False):  # one asks, so that not all wait for a timeout
            try:
                answer = self._asked(bucket, tokens)
            finally:
                self._asking.release()
        else:
            answer = None
        return answer if answer is not None else self._local.turn(bucket, tokens, patience)

    def after_fork(self) -> None:
        """Make this usable in a process just forked; redis opens connections of its own there."""
        self._asking, self._noting = Lock(), Lock()

    def __repr__(self) -> str:
        return f"SharedLimits({self._scope!r}, {self._local.buckets!r})"

    def _asked(self, bucket: str, tokens: int) -> Turn | None:
        """What Redis says; None if it says nothing."""
        from redis.exceptions import RedisError

        store, algorithm, rates = self._stores[bucket]
        try:
            decision = store.check(algorithm, rates, store.default_clock.now(), tokens)
        except (RedisError, OSError) as error:
            with self._noting:
                known, self._ask_at = self._ask_at, monotonic() + AGAIN_AFTER
            if not known:
                _log.warning(
                    "the budget of %s is no longer shared: Redis doesn't answer (%s); each process keeps to it by itself meanwhile",
                    self._scope,
                    type(error).__name__,
                )
            return None
        if self._ask_at:
            with self._noting:
                known, self._ask_at = self._ask_at, 0.0
            if known:
                _log.info("the budget of %s is shared again", self._scope)
        if decision.allowed:
            return Turn(0.0, True)
        wait = decision.retry_after_ms
        return Turn(float("inf") if wait is None else max(wait, 1) / 1000, False)

    def _stored(self, name: str, bucket: Bucket) -> tuple[Any, Any, Any]:
        from pyrate_limiter import Rate, RedisStateStore, TokenBucket

        # Tokens per thousand seconds, so that fractions of one count too.
        rate = Rate(max(1, round(bucket.rate * 1000)), 1_000_000, burst=max(1, int(bucket.capacity)))
        return RedisStateStore(self._redis, f"venuekit:{self._scope}:{name}"), TokenBucket(), [rate]


def _connected(url: str, timeout: float) -> Any:
    missing = [name for name in ("redis", "pyrate_limiter") if find_spec(name) is None]
    if missing:
        raise ConfigurationError(f'SharedLimits needs {missing[0]}; install it by `pip install "venuekit[redis]"`')
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not 0 < timeout < float("inf"):
        raise ConfigurationError(f"timeout={timeout!r}: must be a positive number of seconds")
    from redis import Redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    try:
        return Redis.from_url(url, socket_timeout=timeout, socket_connect_timeout=timeout, retry=Retry(NoBackoff(), 0))
    except (ValueError, TypeError, AttributeError):
        problem = "url: must be the address of a Redis server, such as redis://host:6379/0, rediss:// or unix://"
    finally:
        del url
    raise ConfigurationError(problem)
