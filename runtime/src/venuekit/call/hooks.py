"""The caller's functions that observe calls. They receive no secrets, and their errors don't break a call."""

from __future__ import annotations

import logging
from collections.abc import Callable
from inspect import iscoroutine, iscoroutinefunction
from typing import NamedTuple

from msgspec import Struct

from venuekit.errors import CallError, ConfigurationError

_log = logging.getLogger("venuekit.hooks")


class Attempt(NamedTuple):
    """A request that is about to be sent."""

    operation: str
    """Name of the operation, as the client's method is called."""
    method: str
    path: str
    """The operation's path, with the names of its parameters instead of their values."""
    number: int
    """1 for the first attempt of a call."""


class ResponseInfo(NamedTuple):
    """What came back for an attempt."""

    attempt: Attempt
    status: int
    size: int
    """Bytes of the body, decompressed."""
    elapsed: float
    """Seconds since this attempt was sent."""
    request_id: str | None
    """The venue's id of the request, if it sends one."""


class RateLimitWait(NamedTuple):
    """A call that waits for a rate limit."""

    operation: str
    bucket: str
    """Name of the venue's rate limit, e.g. ``read``."""
    seconds: float
    """How long it will wait, as far as it is known."""


class Hooks(Struct, frozen=True, kw_only=True):
    """The hooks of a client. Each function runs in the thread of the call, so it should be fast."""

    on_request: Callable[[Attempt], object] | None = None
    """Called before each attempt."""
    on_response: Callable[[ResponseInfo], object] | None = None
    """Called after each response, whatever its status."""
    on_wait: Callable[[RateLimitWait], object] | None = None
    """Called when a call has to wait for a rate limit."""
    on_error: Callable[[CallError, float | None], object] | None = None
    """Called after each failure with the error, and the seconds until the next attempt, or None if the caller gets the error."""

    def __post_init__(self) -> None:
        for name in self.__struct_fields__:
            checked_hook(name, getattr(self, name))


def checked_hook(name: str, function: object) -> None:
    """Raise ``ConfigurationError`` unless it is None or a plain function."""
    if function is not None and (
        not callable(function) or iscoroutinefunction(function) or iscoroutinefunction(type(function).__call__)
    ):
        raise ConfigurationError(f"{name}: must be a plain function, not {type(function).__name__}; hooks are not awaited")


def both(first: Callable[..., object] | None, second: Callable[..., object] | None) -> Callable[..., object] | None:
    """Return a hook that calls both."""
    if first is None or second is None:
        return first or second

    def call(*said: object) -> None:
        tell("hook", first, *said)
        tell("hook", second, *said)

    return call


def tell(name: str, function: Callable[..., object] | None, *said: object) -> None:
    """Call a hook, and log its errors instead of raising them."""
    if function is not None:
        try:
            given = function(*said)
            if iscoroutine(given):
                given.close()  # otherwise Python warns that it was never awaited
                _log.error("%s failed: it returned a coroutine, which is not awaited; pass a plain function", name)
        except Exception:  # noqa: BLE001  # an error of a hook doesn't affect the call
            _log.exception("%s failed", name)
