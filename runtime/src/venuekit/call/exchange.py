"""The course of a call, without input or output: wait for the rate limit, send, classify, maybe wait and send again.

``exchange`` is a generator that both faces drive. It yields what is to be done next, a ``Pause``, a ``Wait`` or a ``Send``, and takes
what came of it: a ``Send`` gives the ``Reply``, or throws the ``CallError`` that happened instead. A face that is interrupted has to
close the generator, so that it gives back what it took of the rate limit.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from math import inf
from time import monotonic
from typing import Any, NamedTuple, TypeAlias

from attrs import frozen

from venuekit.auth.clock import Clock
from venuekit.auth.signing import Signer
from venuekit.background import Job
from venuekit.call.decoding import failure
from venuekit.call.drift import DriftWatch
from venuekit.call.hooks import Answer, Attempt, Hooks, tell
from venuekit.call.operation import RateCost, Reply, Request
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


class Pause(NamedTuple):
    """Let time pass."""

    seconds: float


class Wait(NamedTuple):
    """Wait for a job that runs in another thread."""

    job: Job[Any]
    until: float
    """When to go on although it isn't done, by ``time.monotonic``."""


class Send(NamedTuple):
    """Send the request and hand back the reply."""

    ends: float
    """When the call has to be over, by ``time.monotonic``."""
    departing: Callable[[], None]
    """To be called right before the first byte may leave: from then on the rate limit counts the request."""


Step: TypeAlias = Pause | Wait | Send

_LOOK_AGAIN = 0.25, 1 / 8
"""Seconds, or share of the wait if that is longer, after which a waiting call looks whether others have given up before it."""


@frozen
class Conduct:
    """How a client goes about its calls."""

    retry: RetryPolicy
    limits: Limits | None
    signer: Signer[Any]
    clock: Clock
    drift: DriftWatch
    hooks: Hooks
    log: logging.Logger


def exchange(request: Request[Any], conduct: Conduct) -> Generator[Step, Any, Reply]:
    """Returns the first successful reply; raises the error that a call ends with if there is none."""
    operation, policy = request.operation, conduct.retry
    started = monotonic()
    ends = float("inf") if policy.deadline is None else started + policy.deadline
    cost = operation.rate_cost if conduct.limits is not None else None
    excused: set[str] = set()
    error: CallError | None = None
    doubt: CallError | None = None
    attempt = 0
    while True:
        tokens = FREE if cost is None or conduct.limits is None else conduct.limits.reserve(cost.bucket, cost.tokens)
        try:
            if cost is not None:
                late = yield from _acquired(operation.name, conduct, cost, tokens, started, ends)
                if late is not None:
                    raise given_up(error or late, request, conduct, doubt)
            attempt += 1
            sent_with = conduct.clock.offset, conduct.signer.version
            tell("on_request", conduct.hooks.on_request, Attempt(operation.name, operation.method, operation.path, attempt))
            began = monotonic()
            try:
                reply: Reply | None = yield Send(ends, tokens.sent)
            except CallError as broken:
                reply, error = None, broken
            else:
                assert reply is not None  # what a Send gives
                tokens.sent()
                error = failure(operation, reply)
        finally:
            tokens.release()
        now = monotonic()
        _report(conduct, request, attempt, reply, error, now - began)
        if reply is not None and error is None:
            return reply._replace(attempts=attempt, elapsed=now - started, doubt=doubt)
        assert error is not None  # else there was a reply
        error.attempts, error.elapsed = attempt, now - started
        doubt = error if error.leaves_doubt else doubt
        if isinstance(error, UnexpectedStatus):
            conduct.drift.status(operation, error.status)
        if (
            isinstance(error, AuthenticationError)
            and operation.security
            and (yield from _excuse(conduct, error, sent_with, excused, ends))
        ):
            pause: float | None = 0.0
        else:
            pause = policy.pause(attempt, error, request.repeatable)
        if pause is None or monotonic() + pause >= ends:  # asking for a credential may have taken long
            raise given_up(error, request, conduct, doubt)
        conduct.log.debug("%s: again in %.3f s after %s", operation.name, pause, type(error).__name__)
        tell("on_error", conduct.hooks.on_error, error, pause)
        if pause:
            yield Pause(pause)


def given_up(error: CallError, request: Request[Any], conduct: Conduct, doubt: CallError | None = None) -> CallError:
    """The error that the caller gets: ``error``, or ``OutcomeUnknown`` where that is what it means.

    ``doubt`` is what an attempt ended with that the venue may have acted on; a later attempt that fails doesn't say it has not.
    """
    error.retry_safe = request.repeatable or not error.leaves_doubt
    final = error
    if not request.operation.repeatable and (error.leaves_doubt or doubt is not None):
        if doubt is not None and isinstance(error, ConnectFailed):  # "nothing was sent" is true of the last attempt only
            doubt.attempts, doubt.elapsed = error.attempts, error.elapsed
            error = doubt
        final = OutcomeUnknown(error, request.key)
    tell("on_error", conduct.hooks.on_error, final, None)
    return final


def _acquired(
    name: str, conduct: Conduct, cost: RateCost, tokens: Reservation, started: float, ends: float
) -> Generator[Step, Any, RateLimitExceeded | None]:
    """Wait until the rate limit grants the tokens; gives the error if that is too late for the call."""
    limits = conduct.limits
    assert limits is not None  # as the caller has seen
    while True:
        asked = limits.ask(cost.bucket, cost.tokens, ends - monotonic())
        if asked is not None:
            try:
                yield Wait(asked, min(ends, asked.started + limits.timeout))
            except BaseException:  # also a cancellation, or an interrupt from the keyboard
                asked.cancel()
                raise
        wait, granted = tokens.acquire(ends - monotonic(), asked)
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


def _too_late(name: str, bucket: str, wait: float, started: float) -> RateLimitExceeded:
    when = f"has room in {wait:.1f} s" if 0 < wait < inf else "was not known in time"
    error = RateLimitExceeded(
        name,
        f"the rate limit {bucket!r} {when}, too late for the call's deadline; "
        "call less often, allow a longer deadline, or pass the limits of a better tier",
    )
    error.attempts, error.elapsed = 0, monotonic() - started
    return error


def _excuse(
    conduct: Conduct, error: AuthenticationError, sent_with: tuple[float, int], excused: set[str], ends: float
) -> Generator[Step, Any, bool]:
    """Whether a refusal of the signature may be due to a clock or a credential that is better now. Each counts once a call."""
    offset, version = sent_with
    if conduct.signer.timed and "clock" not in excused:
        excused.add("clock")
        # Another call may have learned it meanwhile, also while this one was about to; so the comparison comes last.
        if conduct.clock.learn(error.headers.get("date")) or conduct.clock.offset != offset:
            conduct.log.info("%s: the venue's clock is %+.1f s off this machine's", error.operation, conduct.clock.offset)
            return True
    if "credential" not in excused:
        excused.add("credential")
        return conduct.signer.renewable and (yield from _renewed(conduct, error, version, ends))
    return False


def _renewed(conduct: Conduct, error: AuthenticationError, version: int, ends: float) -> Generator[Step, Any, bool]:
    """Whether there are newer credentials than those that were refused."""
    renewal = conduct.signer.renew(version)
    if renewal is None:
        return True
    yield Wait(renewal, ends)
    if not renewal.done:
        late = "the function that gives a newer credential did not return by the call's deadline"
        conduct.log.warning("%s: refused, and %s", error.operation, late)
        error.args = (f"{error}; {late}",)
        return False
    if isinstance(renewal.error, CredentialError):
        conduct.log.warning("%s: refused, and no newer credential could be had: %s", error.operation, renewal.error)
        return False
    if renewal.error is not None:
        raise renewal.error
    return True


def _report(
    conduct: Conduct, request: Request[Any], attempt: int, reply: Reply | None, error: CallError | None, seconds: float
) -> None:
    operation = request.operation
    if conduct.log.isEnabledFor(logging.DEBUG):
        conduct.log.debug(
            "%s %s %s: %s, attempt %d, %.1f ms, %d bytes",
            operation.name,
            operation.method,
            operation.path,
            type(error).__name__ if reply is None else reply.status,
            attempt,
            seconds * 1000,
            len(reply.content) if reply else 0,
        )
    if reply is not None and conduct.hooks.on_response is not None:
        said = Attempt(operation.name, operation.method, operation.path, attempt)
        answer = Answer(said, reply.status, len(reply.content), seconds, request_id(reply.headers))
        tell("on_response", conduct.hooks.on_response, answer)
