"""A token bucket in Redis, by pyrate-limiter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import ceil
from typing import TYPE_CHECKING, NamedTuple, cast

from venuekit.auth.secrets import Secret
from venuekit.errors import ConfigurationError
from venuekit.extras import needed
from venuekit.limits.base import Bucket, Grant

if TYPE_CHECKING:
    from pyrate_limiter import Rate, RedisStateStore, TokenBucket
    from pyrate_limiter.abstracts.algorithm import Decision

_TOKENS = 1000
"""Tokens that a rate is given for, so that its interval, which is in whole milliseconds, is exact to the microsecond for one."""
_CODE = re.compile(
    r"\b(BUSY|CLUSTERDOWN|CROSSSLOT|LOADING|MASTERDOWN|MISCONF|MOVED|NOAUTH|NOPERM|NOREPLICAS|OOM|READONLY|WRONGPASS|WRONGTYPE)\b"
)
"""Redis's own codes for what may be wrong with a server or an account."""
BAD_URL = "url: must be the address of a Redis server, such as redis://host:6379/0, rediss:// or unix://"


class SharedBucket(NamedTuple):
    """A bucket as Redis keeps it."""

    store: RedisStateStore
    algorithm: TokenBucket
    rate: Rate

    def spend(self, tokens: int) -> Grant:
        """Spend the tokens if they are there now. Raises whatever goes wrong with Redis."""
        rate = self.rate
        if tokens > rate.burst:  # would never be there; as with LocalLimits, it goes all the same, and the rate is kept
            rate = type(rate)(rate.limit, rate.interval, burst=tokens)
        # The time is Redis's: the hosts' clocks may differ, and one that is ahead would find a bucket full that is not.
        seconds, microseconds = cast("tuple[int, int]", self.store.redis.time())
        now = seconds * 1000 + microseconds // 1000
        answer = self.store.check(self.algorithm, [rate], now, tokens)  # type: ignore[no-untyped-call]
        decision = cast("Decision", answer)  # not an awaitable: this Redis is not asynchronous
        if decision.allowed:
            return Grant(0.0, True)
        return Grant(max(1, decision.retry_after_ms or 1) / 1000, False)

    def empty(self) -> None:
        """Spend what is there. Raises whatever goes wrong with Redis."""
        grant = self.spend(self.rate.burst)
        missing = ceil(grant.wait * self.rate.limit * 1000 / self.rate.interval)
        if not grant.granted and missing < self.rate.burst:
            self.spend(self.rate.burst - missing)


def opened(url: Secret, timeout: float, scope: str, buckets: Mapping[str, Bucket]) -> dict[str, SharedBucket]:
    """Return the buckets as Redis keeps them. Nothing is connected yet."""
    with needed("SharedLimits", "venuekit[redis]"):
        from pyrate_limiter import Rate, RedisStateStore, TokenBucket
        from redis import Redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    redis = None
    try:
        redis = Redis.from_url(url.reveal(), socket_timeout=timeout, socket_connect_timeout=timeout, retry=Retry(NoBackoff(), 0))
        redis.connection_pool.connection_class(**redis.connection_pool.connection_kwargs)  # refuses options that it doesn't know
    except (ValueError, TypeError, AttributeError):
        redis = None
    if redis is None:  # outside of the handler, or the error would bring along those that quote the URL
        raise ConfigurationError(BAD_URL)
    return {
        name: SharedBucket(
            RedisStateStore(redis, f"venuekit:{scope}:{name}"),
            TokenBucket(),
            Rate(_TOKENS, ceil(_TOKENS * 1000 / bucket.rate), burst=max(1, int(bucket.capacity))),
        )
        for name, bucket in buckets.items()
    }


def reason(error: Exception) -> str:
    """Return what is wrong, in no words of Redis's own but its code: it may quote what it was sent, the password too."""
    cause = error.__cause__ or error.__context__
    if isinstance(cause, OSError) and cause.strerror:
        return f"{type(error).__name__}: {cause.strerror}"
    code = _CODE.search(
        str(error)
    )  # not only at the beginning: older servers put what a script ran into after words of their own
    return f"{type(error).__name__} {code[0]}" if code else type(error).__name__
