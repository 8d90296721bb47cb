"""Rate limits that several processes and hosts share through Redis. Needs ``pip install "venuekit[redis]"``."""

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
"""Seconds until Redis is tried again after it failed to respond."""
_MOST_ASKING = 8
"""Number of threads that call Redis."""
_BUSY = 0.05
"""Seconds until a call tries again after all those threads were busy for as long as it could wait."""
_log = logging.getLogger("venuekit.limits")


class SharedLimits(Limits):
    """Rate limits shared by all clients with the same Redis and ``scope``, across processes and hosts.

    Each bucket is a token bucket in Redis with the venue's rate and capacity. It uses Redis's clock, and tokens are spent atomically.
    Microseconds per token and fractions of a token in the capacity are rounded down to the stricter value, so a venue that counts the
    same way refuses nothing. There is no queue: as soon as there are tokens, the first call that asks gets them, and expensive calls
    may wait longer than cheap ones.

    The same limits also apply within each process. Only these apply while Redis doesn't respond within ``timeout``; the logger
    ``venuekit.limits`` then logs one warning, and a helper thread tries Redis again every few seconds. When Redis is back, its buckets
    are emptied first, since the tokens spent in the meantime are unknown. No call fails because of Redis.
    """

    def __init__(self, url: str, buckets: Mapping[str, Bucket], *, scope: str, timeout: float = 0.5) -> None:
        """Prepare the limits without connecting. Raises ``ConfigurationError``, which never quotes the URL.

        Args:
            url: Address of Redis: ``redis://``, ``rediss://`` or ``unix://``.
            buckets: Rate limits by name, such as ``VENUE.tiers["basic"]`` of a venue's package.
            scope: Name of the account that the limits are for.
            timeout: Seconds that a call waits for Redis, including connecting.
        """
        try:
            address = Secret(url) if isinstance(url, str) and url.strip() else None
        finally:
            del url  # it may contain a password
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
        """Pending requests to Redis, oldest first."""
        self._ask_at = 0.0
        """When to try again, if Redis is known not to respond."""
        self._since = 0.0
        """When its state was last determined; results of earlier requests are ignored."""
        self._to_empty: set[str] = set()
        """Buckets whose tokens were spent without Redis."""
        self._lock = Lock()
        renewed_after_fork(self)

    def acquire(self, bucket: str, tokens: int, max_wait: float) -> Grant:
        """Spend tokens, waiting up to ``timeout`` seconds for Redis. If they are not granted, call again after the wait."""
        asked = self.ask(bucket, tokens, max_wait)
        if asked is not None:
            asked.wait(asked.started + self.timeout)
        if (refused := self.refused(asked)) is not None:
            return refused
        return self._local.acquire(bucket, tokens, max_wait)

    def ask(self, bucket: str, tokens: int, max_wait: float) -> Job[Grant | None] | None:
        """Start to ask Redis in a helper thread; None if it is known not to respond."""
        if bucket not in self._local.buckets:
            return None
        self._look_for_late_answers()
        began = monotonic()
        with self._lock:
            if self._ask_at:
                if began < self._ask_at or self._asked:  # one thread at a time checks whether Redis is back
                    return None
                self._ask_at = began + AGAIN_AFTER
            job = self._helpers.submit(lambda: self._answer(bucket, tokens, began))
            self._asked.append(job)
            return job

    def reserve(self, bucket: str, tokens: int) -> Reservation:
        """Return the claim of one call, which also reserves tokens within this process."""
        return _HeldHere(self, self._local.reserve(bucket, tokens))

    def after_fork(self) -> None:
        """Leave the connections to the parent process; new ones are opened when needed."""
        self._lock = Lock()
        self._asked = deque()
        # Kept: closing them needs locks that a thread of the parent may hold forever.
        self._before_fork, self._shared = self._shared, None

    def __repr__(self) -> str:
        local = getattr(self, "_local", None)  # tracebacks also show objects whose constructor failed
        return f"SharedLimits({self._scope!r}, {local.buckets!r})" if local else "<SharedLimits not built>"

    def refused(self, asked: Job[Grant | None] | None) -> Grant | None:
        """Return Redis's refusal; None if it granted the tokens, or didn't respond in time."""
        if asked is None:
            return None
        if not asked.done:
            self._look_for_late_answers()
            # A request that has started continues, and its tokens remain spent.
            return Grant(_BUSY, False) if asked.cancel() and not self._ask_at else None
        grant = None if isinstance(asked.error, CancelledJob) else asked.result()
        return None if grant is None or grant.granted else grant

    def _look_for_late_answers(self) -> None:
        with self._lock:
            while self._asked and self._asked[0].done:
                self._asked.popleft()
            oldest = self._asked[0].began if self._asked else inf
        if monotonic() - oldest >= 0.9 * self.timeout:  # a thread may start slightly later than a call starts to wait for it
            self._failed(oldest, TimeoutError())

    def _answer(self, bucket: str, tokens: int, began: float) -> Grant | None:
        """Return Redis's decision; None if it failed. Runs in a helper thread."""
        try:
            shared = self._buckets()[bucket]
            if bucket in self._to_empty:
                shared.empty()
                self._to_empty.discard(bucket)
            grant = shared.spend(tokens)
        except Exception as error:  # noqa: BLE001  # an error of Redis or its library never fails a call
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
        shared = self._shared  # read once, since another thread may change it
        if shared is None:
            with self._lock:
                shared = self._shared
                if shared is None:
                    shared = self._shared = opened(self._url, self.timeout, self._scope, self._local.buckets)
        return shared

    def _failed(self, began: float, error: Exception) -> None:
        """Stop using Redis for a while after a request of that time failed."""
        with self._lock:
            if began < self._since:
                return
            known, now = self._ask_at, monotonic()
            self._ask_at, self._since = now + AGAIN_AFTER, now
            self._to_empty.update(self._local.buckets)
            # Threads that still wait for a response are abandoned and replaced.
            left, self._shared = self._shared, None
            asked, self._asked = self._asked, deque()
            self._helpers = Helpers("venuekit-redis", _MOST_ASKING)
        for job in asked:
            job.cancel()  # if it has not started, so that its call stops waiting
        if left:
            with suppress(Exception):  # errors of connections that are no longer needed
                next(iter(left.values())).store.redis.connection_pool.disconnect(inuse_connections=True)
        if not known:
            _log.warning(
                "the rate limits of %s are no longer shared: Redis can't be used (%s); each process now applies them on its own",
                self._scope,
                reason(error),
            )


class _HeldHere(Reservation):
    """The claim on this process's own limits, reserved once Redis has granted the tokens."""

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
