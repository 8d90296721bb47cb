"""The steps of a call, without I/O: wait for the rate limit, send, classify, read, maybe wait and send again.

``exchange`` is a generator that both kinds of client drive. It yields what is to be done next, a ``Pause``, a ``Wait`` or a ``Send``,
and takes what came of it: a ``Send`` gives the ``Response``, or throws the ``CallError`` that happened instead. It ends with the model,
or with the error that the caller gets. A client that is interrupted has to close it, so that what it took of the rate limit goes back.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from functools import partial
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from attrs import frozen

from venuekit.auth.clock import Clock
from venuekit.auth.signing import Signer
from venuekit.background import Job
from venuekit.call.decoding import failure, read
from venuekit.call.drift import DriftWatch
from venuekit.call.hooks import Attempt, Hooks, RateLimitWait, ResponseInfo, tell
from venuekit.call.operation import Operation, RateCost, Request, Response
from venuekit.call.raw import RawResponse
from venuekit.call.retry import RetryPolicy
from venuekit.errors import (
    AuthenticationError,
    CallError,
    ConnectFailed,
    CredentialError,
    OutcomeUnknown,
    RateLimitExceeded,
    UnexpectedStatus,
    request_id,
)
from venuekit.limits.base import FREE, Limits, Reservation

if TYPE_CHECKING:
    from venuekit.journal.journal import Journal
    from venuekit.reconciliation import Reconciliation


class Pause(NamedTuple):
    """Sleep."""

    seconds: float


class Wait(NamedTuple):
    """Wait for a job that runs in another thread."""

    job: Job[Any]
    until: float
    """When to continue even if it isn't done, by ``time.monotonic``."""


class Send(NamedTuple):
    """Send a request and return the response."""

    request: Request[Any]
    ends: float
    """The call's deadline, by ``time.monotonic``."""
    departing: Callable[[], None]
    """Called right before the first byte may be sent: from then on the rate limit counts the request."""


T = TypeVar("T")
Step: TypeAlias = Pause | Wait | Send

_LONG_WAIT = 1.0
"""Seconds; a wait as long as this is logged at level INFO."""
_LOOK_AGAIN = 0.25, 1 / 8
"""Seconds, or share of the wait if that is longer, after which a waiting call checks whether earlier calls have given up."""


@frozen
class CallConfig:
    """How a client makes its calls."""

    retry: RetryPolicy
    limits: Limits | None
    signer: Signer[Any]
    clock: Clock
    drift: DriftWatch
    hooks: Hooks
    log: logging.Logger
    venue: str = ""
    """Its name, as its package is called."""
    base_url: str = ""
    reconciliation: Callable[[], Reconciliation | None] = lambda: None
    """How to look for the venue's writes; imported on first use."""
    journal: Journal | None = None


def exchange(
    request: Request[T], config: CallConfig, *, raw: bool = False, reader: Callable[[Operation[T], Response], Any] = read
) -> Generator[Step, Any, Any]:
    """Run a call and return the result of ``reader`` for the response, by default its model.

    With ``raw`` it returns the response as a ``RawResponse``. Raises the error that the call ends with.
    """
    operation, policy = request.operation, config.retry
    if operation.security and config.signer.missing is not None:
        raise CredentialError(
            f"{operation.name} needs credentials, and this client has none; {config.signer.missing}; nothing was sent"
        )
    started = monotonic()
    ends = inf if policy.deadline is None else started + policy.deadline
    cost = operation.rate_cost if config.limits is not None else None
    recovered: set[str] = set()
    error: CallError | None = None
    doubt: CallError | None = None
    attempt = 0
    while True:
        tokens = FREE if cost is None or config.limits is None else config.limits.reserve(cost.bucket, cost.tokens)
        try:
            if cost is not None:
                late = yield from _acquired(operation.name, config, cost, tokens, started, ends)
                if late is not None:
                    raise _told(error or late, request, config, doubt)
            attempt += 1
            sent_with = config.clock.offset, config.signer.version
            if config.hooks.on_request is not None:
                tell("on_request", config.hooks.on_request, Attempt(operation.name, operation.method, operation.path, attempt))
            began = monotonic()
            response: Response | None = None
            try:
                response = yield Send(request, ends, tokens.sent)
                assert response is not None  # the result of a Send
                tokens.sent()
                error = failure(operation, response)
            except CallError as broken:
                error = broken
        finally:
            tokens.release()
        now = monotonic()
        _report(config, request, attempt, response, error, now - began)
        if response is not None and error is None:
            if raw:
                parse = partial(_parsed, request, config, response, attempt, started, doubt)
                return RawResponse(operation.name, response, parse, request.client_keys)
            try:
                return _read(operation, config, response, reader)
            except CallError as unreadable:
                error = unreadable
        assert error is not None  # otherwise the model was returned
        if response is not None and (error.leaves_doubt or error.transient):
            response.doubt()
        _count(error, request, attempt, started)
        doubt = error if error.leaves_doubt else doubt
        if isinstance(error, UnexpectedStatus):
            config.drift.status(operation, error.status)
        if (
            isinstance(error, AuthenticationError)
            and operation.security
            and (yield from _recover_auth(config, error, sent_with, recovered, ends))
        ):
            pause: float | None = 0.0
        else:
            pause = policy.pause(attempt, error, request.repeatable)
        if pause is None or monotonic() + pause >= ends:  # renewing a credential may have taken long
            raise _told(error, request, config, doubt)
        config.log.debug("%s: again in %.3f s after %s", operation.name, pause, type(error).__name__)
        tell("on_error", config.hooks.on_error, error, pause)
        if pause:
            yield Pause(pause)


def final_error(error: CallError, request: Request[Any], doubt: CallError | None) -> CallError:
    """Return the error for the caller: ``error``, or ``OutcomeUnknown`` if the outcome is unknown.

    ``doubt`` is the error of an attempt that the venue may have acted on; a later failed attempt doesn't rule that out.
    """
    if request.operation.retry == "safe" or not (error.leaves_doubt or doubt is not None):
        return error
    # "Nothing was sent" is true of the last attempt only.
    reason = doubt if doubt is not None and isinstance(error, ConnectFailed) else error
    return OutcomeUnknown(
        reason, request.client_keys, attempts=error.attempts, elapsed=error.elapsed, repeatable=request.repeatable
    )


def _told(error: CallError, request: Request[Any], config: CallConfig, doubt: CallError | None) -> CallError:
    final = final_error(error, request, doubt)
    final.client_keys = request.client_keys
    tell("on_error", config.hooks.on_error, final, None)
    return final


def _read(
    operation: Operation[T], config: CallConfig, response: Response, reader: Callable[[Operation[T], Response], Any] = read
) -> Any:
    model = reader(operation, response)
    config.drift.page(operation, response.status, response.content)
    return model


def _parsed(
    request: Request[T], config: CallConfig, response: Response, attempts: int, started: float, doubt: CallError | None
) -> T:
    """Return the model of a raw response, on demand."""
    try:
        model: T = _read(request.operation, config, response)
        return model
    except CallError as unreadable:
        error = unreadable
    response.doubt()
    _count(error, request, attempts, started)
    raise _told(error, request, config, error if error.leaves_doubt else doubt)


def _count(error: CallError, request: Request[Any], attempts: int, started: float) -> None:
    """Add the call's data to an error."""
    error.attempts, error.elapsed = attempts, monotonic() - started
    error.retry_safe = request.repeatable or not error.leaves_doubt
    error.client_keys = request.client_keys


def _acquired(
    name: str, config: CallConfig, cost: RateCost, tokens: Reservation, started: float, ends: float
) -> Generator[Step, Any, RateLimitExceeded | None]:
    """Wait until the rate limit grants the tokens; return the error if that is too late for the call."""
    limits = config.limits
    assert limits is not None  # checked by the caller
    while True:
        asked = limits.ask(cost.bucket, cost.tokens, ends - monotonic())
        if asked is not None:
            try:
                yield Wait(asked, min(ends, asked.started + limits.timeout))
            except BaseException:  # including cancellation and KeyboardInterrupt
                asked.cancel()
                raise
        wait, granted = tokens.acquire(ends - monotonic(), asked)
        if wait > 0 and monotonic() + wait <= ends:
            _report_wait(config, RateLimitWait(name, cost.bucket, wait))
        while wait > 0 and monotonic() + wait <= ends:
            if not granted:
                yield Pause(wait)
                break
            yield Pause(min(wait, max(_LOOK_AGAIN[0], wait * _LOOK_AGAIN[1])))
            wait = tokens.remaining()
        else:
            if granted and not wait:
                return None
            tokens.release()
            return _too_late(name, cost.bucket, wait, started)


def _report_wait(config: CallConfig, wait: RateLimitWait) -> None:
    if wait.seconds >= _LONG_WAIT:
        config.log.info("%s: waits %.1f s for the rate limit %r", wait.operation, wait.seconds, wait.bucket)
    tell("on_wait", config.hooks.on_wait, wait)


def _too_late(name: str, bucket: str, wait: float, started: float) -> RateLimitExceeded:
    when = f"has room in {wait:.1f} s" if 0 < wait < inf else "was not known in time"
    error = RateLimitExceeded(
        name,
        f"the rate limit {bucket!r} {when}, too late for the call's deadline; "
        "call less often, allow a longer deadline, or pass the limits of a better tier",
    )
    error.attempts, error.elapsed = 0, monotonic() - started
    return error


def _recover_auth(
    config: CallConfig, error: AuthenticationError, sent_with: tuple[float, int], recovered: set[str], ends: float
) -> Generator[Step, Any, bool]:
    """Return whether a refused signature may succeed with the corrected clock or a new credential. Each is tried once per call."""
    offset, version = sent_with
    if config.signer.timed and "clock" not in recovered:
        recovered.add("clock")
        # Another call may have corrected the clock in the meantime, so the comparison comes last.
        if config.clock.learn(error.headers.get("date")) or config.clock.offset != offset:
            config.log.info("%s: the venue's clock is %+.1f s off this machine's", error.operation, config.clock.offset)
            return True
    if "credential" not in recovered:
        recovered.add("credential")
        return config.signer.renewable and (yield from _renewed(config, error, version, ends))
    return False


def _renewed(config: CallConfig, error: AuthenticationError, version: int, ends: float) -> Generator[Step, Any, bool]:
    """Return whether there are newer credentials than the refused ones."""
    renewal = config.signer.renew(version)
    if renewal is None:
        return True
    yield Wait(renewal, ends)
    if not renewal.done:
        late = "the function that returns the credential did not return by the call's deadline"
        config.log.warning("%s: refused, and %s", error.operation, late)
        error.args = (f"{error}; {late}",)
        return False
    if isinstance(renewal.error, CredentialError):
        config.log.warning("%s: refused, and the credential could not be renewed: %s", error.operation, renewal.error)
        return False
    if renewal.error is not None:
        raise renewal.error
    return True


def _report(
    config: CallConfig, request: Request[Any], attempt: int, response: Response | None, error: CallError | None, seconds: float
) -> None:
    operation = request.operation
    if config.log.isEnabledFor(logging.DEBUG):
        config.log.debug(
            "%s %s %s: %s, attempt %d, %.1f ms, %d bytes",
            operation.name,
            operation.method,
            operation.path,
            type(error).__name__ if response is None else response.status,
            attempt,
            seconds * 1000,
            len(response.content) if response else 0,
        )
    if response is not None and config.hooks.on_response is not None:
        said = Attempt(operation.name, operation.method, operation.path, attempt)
        info = ResponseInfo(said, response.status, len(response.content), seconds, request_id(response.headers))
        tell("on_response", config.hooks.on_response, info)
