"""Functions of the caller's that are told what goes on. None of them is told anything secret, and none can break a call."""

from __future__ import annotations

import logging
from collections.abc import Callable
from inspect import iscoroutine, iscoroutinefunction
from typing import Any, NamedTuple

from attrs import field, frozen

from venuekit.errors import CallError, ConfigurationError

_log = logging.getLogger("venuekit.hooks")


class Attempt(NamedTuple):
    """A request that is about to be sent."""

    operation: str
    """Name of the operation, as the client's method is called."""
    method: str
    path: str
    """The operation's path, with the names of its parameters and not their values."""
    number: int
    """1 for the first attempt of a call."""


class ResponseInfo(NamedTuple):
    """What came back for an attempt."""

    attempt: Attempt
    status: int
    size: int
    """Bytes of the body, decompressed."""
    elapsed: float
    """Seconds from the sending of this attempt."""
    request_id: str | None
    """The venue's name for the request, where it gives one."""


class RateLimitWait(NamedTuple):
    """A call that waits until the rate limit has room for it."""

    operation: str
    bucket: str
    """Name of the venue's rate limit, e.g. ``read``."""
    seconds: float
    """How long it will wait, as far as is known."""


def _plain_function(_: object, attribute: Any, function: object) -> None:
    checked_hook(attribute.name, function)


@frozen(kw_only=True)
class Hooks:
    """What a caller wants to be told. Each function is called in the thread of the call, so it should be quick."""

    on_request: Callable[[Attempt], object] | None = field(default=None, validator=_plain_function)
    """Before each attempt."""
    on_response: Callable[[ResponseInfo], object] | None = field(default=None, validator=_plain_function)
    """After each answer, whatever its status."""
    on_wait: Callable[[RateLimitWait], object] | None = field(default=None, validator=_plain_function)
    """When a call has to wait for a rate limit."""
    on_error: Callable[[CallError, float | None], object] | None = field(default=None, validator=_plain_function)
    """After each failure: the error, and the seconds until the next attempt, or None if the caller gets the error."""


def checked_hook(name: str, function: object) -> None:
    """Raise ``ConfigurationError`` unless it is None or a plain function."""
    if function is not None and (
        not callable(function) or iscoroutinefunction(function) or iscoroutinefunction(type(function).__call__)
    ):
        raise ConfigurationError(f"{name}: must be a plain function, not {type(function).__name__}; nobody would await it")


def both(first: Callable[..., object] | None, second: Callable[..., object] | None) -> Callable[..., object] | None:
    """Return a hook that calls both."""
    if first is None or second is None:
        return first or second

    def call(*said: object) -> None:
        tell("hook", first, *said)
        tell("hook", second, *said)

    return call


def tell(name: str, function: Callable[..., object] | None, *said: object) -> None:
    """Call a hook. Its trouble is logged, and is not the caller's."""
    if function is not None:
        try:
            given = function(*said)
            if iscoroutine(given):
                given.close()  # else it would warn that nobody awaited it
                _log.error("%s failed: it gives a coroutine, and nobody awaits it; pass a plain function", name)
        except Exception:  # noqa: BLE001  # whatever it is, the call goes on
            _log.exception("%s failed", name)
