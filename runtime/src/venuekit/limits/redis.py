"""One request budget for many processes and hosts, kept in Redis. Needs ``pip install "venuekit[redis]"``."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from math import ceil, inf
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, ClassVar, NamedTuple, cast

from venuekit.auth.secrets import Secret
from venuekit.errors import ConfigurationError
from venuekit.forking import renewed_after_fork
from venuekit.limits.local import Bucket, Limits, LocalLimits, Turn, checked_buckets

if TYPE_CHECKING:
    from pyrate_limiter import Rate, RedisStateStore, TokenBucket
    from pyrate_limiter.abstracts.algorithm import Decision

AGAIN_AFTER = 5.0
"""Seconds until Redis is asked again after it failed to answer."""
_TOKENS = 1000
"""Tokens that a rate is given for, so that its interval, which is in whole milliseconds, is exact to the microsecond for one."""
_CODE = re.compile(
    r"\b(BUSY|CLUSTERDOWN|CROSSSLOT|LOADING|MASTERDOWN|MISCONF|MOVED|NOAUTH|NOPERM|NOREPLICAS|OOM|READONLY|WRONGPASS|WRONGTYPE)\b"
)
"""Redis's own codes for what may be wrong with a server or an account."""
_log = logging.getLogger("venuekit.limits")


class _Shared(NamedTuple):
    """What a bucket is in Redis."""

    store: RedisStateStore
    algorithm: TokenBucket
    rate: Rate

    def spend(self, tokens: int) -> Turn:
        """Take the tokens if they are there now. Raises whatever goes wrong with Redis."""
        rate = self.rate
        if tokens > rate.burst:  # would never be there; as with LocalLimits, it goes all the same, and the rate is kept
            rate = type(rate)(rate.limit, rate.interval, burst=tokens)
        # The time is Redis's: the hosts' clocks may differ, and who is ahead would find a bucket full that is not.
        seconds, microseconds = cast("tuple[int, int]", self.store.redis.time())
        now = seconds * 1000 + microseconds // 1000
        answer = self.store.check(self.algorithm, [rate], now, tokens)  # type: ignore[no-untyped-call]
        decision = cast("Decision", answer)  # not an awaitable: this Redis is not asynchronous
        if decision.allowed:
            return Turn(0.0, True)
        return Turn(max(1, decision.retry_after_ms or 1) / 1000, False)


class SharedLimits(Limits):
    """Budgets that all clients with the same Redis and ``scope`` keep to together, whatever process or host they are in.

    Each bucket is a token bucket of the same rate and capacity as the venue's, in Redis and by Redis's clock, spent from in one step.
    What doesn't come out even, the microseconds that a token takes and fractions of a token in the capacity, is rounded to the strict
    side, so that a venue that counts the same way has nothing to refuse. Nobody queues: of those who wait, whoever asks first once
    there are tokens gets them, and calls that cost much may wait for longer than those that cost little.

    While Redis can't be used, for whatever reason, this process keeps to the same budgets by itself and says so once in the log,
    as a warning of ``venuekit.limits``; then one caller at a time asks Redis again every few seconds. No call fails because of Redis.
    """

    blocking: ClassVar[bool] = True

    def __init__(self, url: str, buckets: Mapping[str, Bucket], *, scope: str, timeout: float = 0.5) -> None:
        """Does not connect yet. Raises ``ConfigurationError`` if an argument can't be used; it never quotes the URL.

        Args:
            url: Where Redis is: ``redis://``, ``rediss://`` or ``unix://``.
            buckets: Budgets by name, such as ``VENUE.tiers["basic"]`` of a venue's package.
            scope: Name of the account whose budget this is.
            timeout: Seconds that Redis may take to connect, and to answer.
        """
        try:
            address = Secret(url) if isinstance(url, str) and url.strip() else None
        finally:
            del url  # there may be a password in it
        if address is None:
            raise ConfigurationError(_BAD_URL)
        if not isinstance(scope, str) or not scope.strip():
            raise ConfigurationError("scope: must name the account whose budget this is")
        if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not 0 < timeout < inf:
            raise ConfigurationError(f"timeout={timeout!r}: must be a positive number of seconds")
        self._url, self._scope, self._timeout = address, scope, timeout
        self._local = LocalLimits(checked_buckets(buckets))
        self._shared: dict[str, _Shared] | None = _opened(address, timeout, scope, self._local.buckets)
        self._ask_at = 0.0
        """When to ask again, if Redis is known not to answer."""
        self._since = 0.0
        """When it was last found to answer, or not to: what was asked before then says nothing new."""
        self._lock, self._asking = Lock(), Lock()
        renewed_after_fork(self)

    def turn(self, bucket: str, tokens: int, patience: float) -> Turn:
        """When a call of that cost may go. Its tokens are taken only if that is now: otherwise ask again after the wait."""
        if bucket not in self._local.buckets:
            return Turn(0.0, True)
        turn = None
        if not self._ask_at:
            turn = self._asked(bucket, tokens)
        elif monotonic() >= self._ask_at and self._asking.acquire(blocking=False):  # one asks, so that not all wait for a timeout
            try:
                turn = self._asked(bucket, tokens)
            finally:
                self._asking.release()
        return self._local.turn(bucket, tokens, patience) if turn is None else turn

    def after_fork(self) -> None:
        """Leave the connections to the parent; new ones are opened when they are needed."""
        self._lock, self._asking = Lock(), Lock()
        # Kept, since to drop them would be to close them, and another thread of the parent's may hold their locks for ever.
        self._before_fork, self._shared = self._shared, None

    def __repr__(self) -> str:
        local = getattr(self, "_local", None)  # tracebacks also show those that could not be built
        return f"SharedLimits({self._scope!r}, {local.buckets!r})" if local else "<SharedLimits not built>"

    def _asked(self, bucket: str, tokens: int) -> Turn | None:
        """What Redis says; None if it says nothing."""
        began = monotonic()
        try:
            turn = self._buckets()[bucket].spend(tokens)
        except Exception as error:  # noqa: BLE001  # no call fails because of Redis, whatever it or its library may raise
            self._failed(began, error)
            return None
        self._answered(began)
        if turn.taken:
            self._local.turn(bucket, tokens, inf)  # so that a process left to itself doesn't begin with a full bucket
        return turn

    def _buckets(self) -> dict[str, _Shared]:
        shared = self._shared  # looked at once, as another thread may open it meanwhile
        if shared is None:
            with self._lock:
                shared = self._shared
                if shared is None:
                    shared = self._shared = _opened(self._url, self._timeout, self._scope, self._local.buckets)
        return shared

    def _failed(self, began: float, error: Exception) -> None:
        with self._lock:
            if began < self._since:
                return
            known, now = self._ask_at, monotonic()
            self._ask_at = now + AGAIN_AFTER
            if not known:
                self._since = now
        if not known:
            _log.warning(
                "the budget of %s is no longer shared: Redis can't be used (%s); each process keeps to it by itself meanwhile",
                self._scope,
                _reason(error),
            )

    def _answered(self, began: float) -> None:
        if not self._ask_at:
            return
        with self._lock:
            back = bool(self._ask_at) and began >= self._since
            if back:
                self._ask_at, self._since = 0.0, monotonic()
        if back:
            _log.info("the budget of %s is shared again", self._scope)


def _opened(url: Secret, timeout: float, scope: str, buckets: Mapping[str, Bucket]) -> dict[str, _Shared]:
    """The buckets as Redis keeps them. Nothing is connected yet."""
    try:
        from pyrate_limiter import Rate, RedisStateStore, TokenBucket
        from redis import Redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    except ImportError as missing:
        raise ConfigurationError(
            f'SharedLimits needs {missing.name}, which is missing or too old here; `pip install "venuekit[redis]"` brings it'
        ) from missing
    redis = None
    try:
        redis = Redis.from_url(url.reveal(), socket_timeout=timeout, socket_connect_timeout=timeout, retry=Retry(NoBackoff(), 0))
        redis.connection_pool.connection_class(**redis.connection_pool.connection_kwargs)  # refuses options that it doesn't know
    except (ValueError, TypeError, AttributeError):
        redis = None
    if redis is None:  # outside of the handler, or the error would bring along those that quote the URL
        raise ConfigurationError(_BAD_URL)
    return {
        name: _Shared(
            RedisStateStore(redis, f"venuekit:{scope}:{name}"),
            TokenBucket(),
            Rate(_TOKENS, ceil(_TOKENS * 1000 / bucket.rate), burst=max(1, int(bucket.capacity))),
        )
        for name, bucket in buckets.items()
    }


def _reason(error: Exception) -> str:
    """What is wrong, in no words of Redis's own but its code: it may quote what it was sent, the password too."""
    cause = error.__cause__ or error.__context__
    if isinstance(cause, OSError) and cause.strerror:
        return f"{type(error).__name__}: {cause.strerror}"
    code = _CODE.search(
        str(error)
    )  # not only at the beginning: older servers put what a script ran into after words of their own
    return f"{type(error).__name__} {code[0]}" if code else type(error).__name__


_BAD_URL = "url: must be the address of a Redis server, such as redis://host:6379/0, rediss:// or unix://"
