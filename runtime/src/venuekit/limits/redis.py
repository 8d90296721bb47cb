"""Rate limits that many processes and hosts keep to together, kept in Redis. Needs ``pip install "venuekit[redis]"``."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from math import inf
from threading import Lock
from time import monotonic

from venuekit.auth.secrets import Secret
from venuekit.background import CancelledJob, Helpers, Job
from venuekit.errors import ConfigurationError
from venuekit.forking import renewed_after_fork
from venuekit.limits.base import Bucket, Grant, Limits, Reservation
from venuekit.limits.local import LocalLimits, checked_buckets
from venuekit.limits.redis_bucket import BAD_URL, SharedBucket, opened, reason

AGAIN_AFTER = 5.0
"""Seconds until Redis is asked again after it failed to answer."""
_MOST_ASKING = 8
"""Threads that ask Redis at the same moment."""
_BUSY = 0.05
"""Seconds until a call asks again that found all those threads busy for as long as it could wait."""
_log = logging.getLogger("venuekit.limits")


class SharedLimits(Limits):
    """Rate limits that all clients with the same Redis and ``scope`` keep to together, whatever process or host they are in.

    Each bucket is a token bucket of the same rate and capacity as the venue's, in Redis and by Redis's clock, spent from in one step.
    Microseconds per token and fractions of a token in the capacity are rounded to the strict side, so that a venue that counts the
    same way has nothing to refuse. Nobody queues: of the calls that wait, the one that asks first once there are tokens gets them,
    and calls that cost much may wait longer than those that cost little.

    A call keeps to the same limits within its own process as well. These alone hold while Redis doesn't answer within ``timeout``, for
    whatever reason; a warning of ``venuekit.limits`` says so once, and one helper thread at a time asks Redis again every few seconds.
    Once Redis answers again, its buckets are emptied first, as nobody knows what was spent meanwhile. No call fails because of Redis.
    """

    def __init__(self, url: str, buckets: Mapping[str, Bucket], *, scope: str, timeout: float = 0.5) -> None:
        """Prepare the limits; nothing is connected yet. Raises ``ConfigurationError``, which never quotes the URL.

        Args:
            url: Where Redis is: ``redis://``, ``rediss://`` or ``unix://``.
            buckets: Rate limits by name, such as ``VENUE.tiers["basic"]`` of a venue's package.
            scope: Name of the account that the limits are for.
            timeout: Seconds that a call waits for Redis, connecting included.
        """
        try:
            address = Secret(url) if isinstance(url, str) and url.strip() else None
        finally:
            del url  # there may be a password in it
        if address is None:
            raise ConfigurationError(BAD_URL)
        if not isinstance(scope, str) or not scope.strip():
            raise ConfigurationError("scope: must name the account that the limits are for")
        if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not 0 < timeout < inf:
            raise ConfigurationError(f"timeout={timeout!r}: must be a positive number of seconds")
        self._url, self._scope, self.timeout = address, scope, timeout
        self._local = LocalLimits(checked_buckets(buckets))
        self._shared: dict[str, SharedBucket] | None = opened(address, timeout, scope, self._local.buckets)
        self._helpers = Helpers("venuekit-redis", _MOST_ASKING)
        self._asked: deque[Job[Grant | None]] = deque()
        """What Redis is asked, oldest first."""
        self._ask_at = 0.0
        """When to ask again, if Redis is known not to answer."""
        self._since = 0.0
        """When it was last found to answer, or not to: what was asked before then says nothing new."""
        self._to_empty: set[str] = set()
        """Buckets that were spent from without Redis."""
        self._lock = Lock()
        renewed_after_fork(self)

    def acquire(self, bucket: str, tokens: int, max_wait: float) -> Grant:
        """Spend tokens, after up to ``timeout`` seconds of asking Redis. Unless they are granted, ask again after the wait."""
        asked = self.ask(bucket, tokens, max_wait)
        if asked is not None:
            asked.wait(asked.started + self.timeout)
        if (refused := self.refused(asked)) is not None:
            return refused
        return self._local.acquire(bucket, tokens, max_wait)

    def ask(self, bucket: str, tokens: int, max_wait: float) -> Job[Grant | None] | None:
        """Start asking Redis in a helper thread; None if it is known not to answer."""
        if bucket not in self._local.buckets:
            return None
        self._look_for_late_answers()
        began = monotonic()
        with self._lock:
            if self._ask_at:
                if began < self._ask_at or self._asked:  # one at a time finds out whether Redis is back
                    return None
                self._ask_at = began + AGAIN_AFTER
            job = self._helpers.submit(lambda: self._answer(bucket, tokens, began))
            self._asked.append(job)
            return job

    def reserve(self, bucket: str, tokens: int) -> Reservation:
        """Return what sets tokens aside for one call, of those of this process too."""
        return _HeldHere(self, self._local.reserve(bucket, tokens))

    def after_fork(self) -> None:
        """Leave the connections to the parent; new ones are opened when they are needed."""
        self._lock = Lock()
        self._asked = deque()
        # Kept, since to drop them would be to close them, and another thread of the parent's may hold their locks for ever.
        self._before_fork, self._shared = self._shared, None

    def __repr__(self) -> str:
        local = getattr(self, "_local", None)  # tracebacks also show those that could not be built
        return f"SharedLimits({self._scope!r}, {local.buckets!r})" if local else "<SharedLimits not built>"

    def refused(self, asked: Job[Grant | None] | None) -> Grant | None:
        """Return Redis's refusal; None if it granted the tokens, or nobody knows in time."""
        if asked is None:
            return None
        if not asked.done:
            self._look_for_late_answers()
            # What has begun is left to itself, and what it spends stays spent.
            return Grant(_BUSY, False) if asked.cancel() and not self._ask_at else None
        grant = None if isinstance(asked.error, CancelledJob) else asked.result()
        return None if grant is None or grant.granted else grant

    def _look_for_late_answers(self) -> None:
        with self._lock:
            while self._asked and self._asked[0].done:
                self._asked.popleft()
            oldest = self._asked[0].began if self._asked else inf
        if monotonic() - oldest >= 0.9 * self.timeout:  # a thread may begin a little later than a call begins to wait for it
            self._failed(oldest, TimeoutError())

    def _answer(self, bucket: str, tokens: int, began: float) -> Grant | None:
        """Return what Redis says; None if it says nothing. Runs in a helper thread."""
        try:
            shared = self._buckets()[bucket]
            if bucket in self._to_empty:
                shared.empty()
                self._to_empty.discard(bucket)
            grant = shared.spend(tokens)
        except Exception as error:  # noqa: BLE001  # no call fails because of Redis, whatever it or its library may raise
            self._failed(began, error)
            return None
        with self._lock:
            back = bool(self._ask_at) and began >= self._since
            if back:
                self._ask_at, self._since = 0.0, monotonic()
        if back:
            _log.info("the rate limits of %s are shared again", self._scope)
        return grant

    def _buckets(self) -> dict[str, SharedBucket]:
        shared = self._shared  # looked at once, as another thread may open it meanwhile
        if shared is None:
            with self._lock:
                shared = self._shared
                if shared is None:
                    shared = self._shared = opened(self._url, self.timeout, self._scope, self._local.buckets)
        return shared

    def _failed(self, began: float, error: Exception) -> None:
        """Do without Redis for a while, after it failed what it was asked then."""
        with self._lock:
            if began < self._since:
                return
            known, now = self._ask_at, monotonic()
            self._ask_at, self._since = now + AGAIN_AFTER, now
            self._to_empty.update(self._local.buckets)
            # Threads that still wait for an answer are left behind, on connections that are closed, and others take their place.
            left, self._shared = self._shared, None
            asked, self._asked = self._asked, deque()
            self._helpers = Helpers("venuekit-redis", _MOST_ASKING)
        for job in asked:
            job.cancel()  # if it has not begun, so that its call waits no longer
        if left:
            with suppress(Exception):  # whatever goes wrong with connections that nobody needs any more
                next(iter(left.values())).store.redis.connection_pool.disconnect(inuse_connections=True)
        if not known:
            _log.warning(
                "the rate limits of %s are no longer shared: Redis can't be used (%s); each process keeps to them by itself meanwhile",
                self._scope,
                reason(error),
            )


class _HeldHere(Reservation):
    """Tokens of this process's own limits, set aside once Redis has granted the same."""

    __slots__ = ("_here", "_limits")

    def __init__(self, limits: SharedLimits, here: Reservation) -> None:
        self._limits, self._here = limits, here

    def acquire(self, max_wait: float, asked: Job[Grant | None] | None = None) -> Grant:
        return self._limits.refused(asked) or self._here.acquire(max_wait)

    def remaining(self) -> float:
        return self._here.remaining()

    def sent(self) -> None:
        self._here.sent()

    def release(self) -> None:
        self._here.release()
