"""A token bucket in Redis, implemented with pyrate-limiter."""

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
"""Number of tokens in a rate: its interval has whole milliseconds, so that of one token is exact to the microsecond."""
_CODE = re.compile(
    r"\b(BUSY|CLUSTERDOWN|CROSSSLOT|LOADING|MASTERDOWN|MISCONF|MOVED|NOAUTH|NOPERM|NOREPLICAS|OOM|READONLY|WRONGPASS|WRONGTYPE)\b"
)
"""Redis's error codes for problems of a server or an account."""
BAD_URL = "url: must be the address of a Redis server, such as redis://host:6379/0, rediss:// or unix://"


class SharedBucket(NamedTuple):
    """A bucket in Redis."""

    store: RedisStateStore
    algorithm: TokenBucket
    rate: Rate

    def spend(self, tokens: int) -> Grant:
        """Spend the tokens if they are available now. Raises any error of Redis."""
        rate = self.rate
        if tokens > rate.burst:  # more than the bucket can hold: as in LocalLimits, the call is sent and the rate is kept
            rate = type(rate)(rate.limit, rate.interval, burst=tokens)
        # Redis's clock is used: the hosts' clocks may differ, and one that is ahead would see a bucket as full too early.
        seconds, microseconds = cast("tuple[int, int]", self.store.redis.time())
        now = seconds * 1000 + microseconds // 1000
        answer = self.store.check(self.algorithm, [rate], now, tokens)  # type: ignore[no-untyped-call]
        decision = cast("Decision", answer)  # not an awaitable: this Redis is not asynchronous
        if decision.allowed:
            return Grant(0.0, True)
        return Grant(max(1, decision.retry_after_ms or 1) / 1000, False)

    def empty(self) -> None:
        """Spend all available tokens. Raises any error of Redis."""
        grant = self.spend(self.rate.burst)
        missing = ceil(grant.wait * self.rate.limit * 1000 / self.rate.interval)
        if not grant.granted and missing < self.rate.burst:
            self.spend(self.rate.burst - missing)


def opened(url: Secret, timeout: float, scope: str, buckets: Mapping[str, Bucket]) -> dict[str, SharedBucket]:
    """Return the buckets in Redis, without connecting."""
    with needed("SharedLimits", "venuekit[redis]"):
        from pyrate_limiter import Rate, RedisStateStore, TokenBucket
        from redis import Redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    redis = None
    try:
        redis = Redis.from_url(url.reveal(), socket_timeout=timeout, socket_connect_timeout=timeout, retry=Retry(NoBackoff(), 0))
        redis.connection_pool.connection_class(**redis.connection_pool.connection_kwargs)  # raises TypeError for unknown options
    except (ValueError, TypeError, AttributeError):
        redis = None
    if redis is None:  # outside of the handler: otherwise the error would have a context that quotes the URL
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
    """Return what is wrong, with only the code of Redis's message: the message may quote the request, including the password."""
    cause = error.__cause__ or error.__context__
    if isinstance(cause, OSError) and cause.strerror:
        return f"{type(error).__name__}: {cause.strerror}"
    code = _CODE.search(str(error))  # not only at the start: in older servers, other words precede the code of a script's error
    return f"{type(error).__name__} {code[0]}" if code else type(error).__name__
