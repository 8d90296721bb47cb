"""The course of a call, without input or output: wait for its turn, send, classify, maybe wait and send again.

``exchange`` is a generator that both faces drive. It yields what is to be done next, a ``Pause``, a ``Run`` or a ``Send``, and takes
what came of it: a ``Send`` gives the ``Response``, or throws the ``CallError`` that happened instead.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from functools import partial
from time import monotonic
from typing import Any, NamedTuple, TypeAlias

from attrs import frozen

from venuekit.auth.clock import Clock
from venuekit.auth.signing import Signer
from venuekit.call.decoding import failure
from venuekit.call.drift import DriftWatch
from venuekit.call.hooks import Answer, Attempt, Hooks, tell
from venuekit.call.operation import RateCost, Request, Response
from venuekit.call.retry import RetryPolicy
from venuekit.errors import (
    AuthenticationError,
    BudgetExceeded,
    CallError,
    ConnectFailed,
    CredentialError,
    OutcomeUnknown,
    UnexpectedStatus,
    request_id,
)
from venuekit.limits.local import Limits, Turn


class Pause(NamedTuple):
    """Let time pass."""

    seconds: float


class Run(NamedTuple):
    """Call a function that may block, and hand back what it gives."""

    function: Callable[[], Any]


class Send(NamedTuple):
    """Send the request and hand back the reply."""

    ends: float
    """When the call has to be over, by ``time.monotonic``."""


Step: TypeAlias = Pause | Run | Send


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


def exchange(request: Request[Any], conduct: Conduct) -> Generator[Step, Any, Response]:
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
        if cost is not None:
            late = yield from _turn(operation.name, conduct, cost, started, ends)
            if late is not None:
                raise given_up(error or late, request, conduct, doubt)
        attempt += 1
        sent_with = conduct.clock.offset, conduct.signer.version
        tell("on_request", conduct.hooks.on_request, Attempt(operation.name, operation.method, operation.path, attempt))
        began = monotonic()
        try:
            reply: Response | None = yield Send(ends)
        except CallError as broken:
            reply, error = None, broken
        else:
            assert reply is not None  # what a Send gives
            error = failure(operation, reply)
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
            and (yield from _excuse(conduct, error, sent_with, excused))
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
    if request.operation.retry != "safe" and (error.leaves_doubt or doubt is not None):
        if doubt is not None and isinstance(error, ConnectFailed):  # "nothing was sent" is true of the last attempt only
            doubt.attempts, doubt.elapsed = error.attempts, error.elapsed
            error = doubt
        final = OutcomeUnknown(error, request.key, refused_twice=request.operation.retry == "keyed")
    tell("on_error", conduct.hooks.on_error, final, None)
    return final


def _turn(
    name: str, conduct: Conduct, cost: RateCost, started: float, ends: float
) -> Generator[Step, Any, BudgetExceeded | None]:
    """Wait until the request budget covers the call; gives the error if that is too late for it."""
    limits = conduct.limits
    assert limits is not None  # as the caller has seen
    while True:
        patience = ends - monotonic()
        ask = partial(limits.turn, cost.bucket, cost.tokens, patience)
        turn: Turn = (yield Run(ask)) if limits.blocking else ask()
        if turn.wait > patience:
            error = BudgetExceeded(
                name,
                f"the budget {cost.bucket!r} covers it in {turn.wait:.1f} s only, too late for its deadline; "
                "call less often, allow a longer deadline, or pass the limits of a better tier",
            )
            error.attempts, error.elapsed = 0, monotonic() - started
            return error
        if turn.wait:
            yield Pause(turn.wait)
        if turn.taken:
            return None


def _excuse(
    conduct: Conduct, error: AuthenticationError, sent_with: tuple[float, int], excused: set[str]
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
        return conduct.signer.renewable and bool((yield Run(partial(_renewed, conduct, error, version))))
    return False


def _renewed(conduct: Conduct, error: AuthenticationError, version: int) -> bool:
    try:
        return conduct.signer.renew(version)
    except CredentialError as problem:
        conduct.log.warning("%s: refused, and no newer credential could be had: %s", error.operation, problem)
        return False


def _report(
    conduct: Conduct, request: Request[Any], attempt: int, reply: Response | None, error: CallError | None, seconds: float
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
