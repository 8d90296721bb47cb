"""Run one call, without input or output: wait for the rate limit, send, classify, read, and retry if necessary.

``exchange`` is a generator that both kinds of client drive. It yields the next step, a ``Pause``, a ``Wait`` or a ``Send``, and
receives the result: the client sends the ``Response`` of a ``Send``, or throws its ``CallError``. It returns the model, or raises the
error that the caller gets. A client that is interrupted must close it, to return unused tokens to the rate limit.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from functools import partial
from math import inf
from time import monotonic
from typing import Any, TypeVar

from venuekit.call.decoding import failure, read
from venuekit.call.hooks import Attempt, ResponseInfo, tell
from venuekit.call.operation import Operation, Request, Response
from venuekit.call.rate_limit import acquired
from venuekit.call.raw import RawResponse
from venuekit.call.steps import CallConfig, Pause, Send, SentWith, Step
from venuekit.errors import (
    AuthenticationError,
    CallError,
    ConnectFailed,
    CredentialError,
    OutcomeUnknown,
    UnexpectedStatus,
    request_id,
)
from venuekit.limits.base import FREE

T = TypeVar("T")


def exchange(
    request: Request[T], config: CallConfig, *, raw: bool = False, reader: Callable[[Operation[T], Response], Any] = read
) -> Generator[Step, Any, Any]:
    """Run a call; returns the result of ``reader`` for the response, by default its model.

    With ``raw`` it returns the response as a ``RawResponse``. Raises the final error of the call.
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
                late = yield from acquired(operation.name, config, cost, tokens, started, ends)
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
        signed_at = began if response is None else response.sent.signed_at
        if (
            isinstance(error, AuthenticationError)
            and operation.security
            and (yield from _recovery(config, error, (*sent_with, signed_at), recovered, ends))
        ):
            pause: float | None = 0.0
        else:
            pause = policy.pause(attempt, error, request.repeatable)
        if pause is None or monotonic() + pause >= ends:  # renewing a credential may have taken a long time
            raise _told(error, request, config, doubt)
        config.log.debug("%s: again in %.3f s after %s", operation.name, pause, type(error).__name__)
        tell("on_error", config.hooks.on_error, error, pause)
        if pause:
            yield Pause(pause)


def _recovery(
    config: CallConfig, error: AuthenticationError, sent_with: SentWith, recovered: set[str], ends: float
) -> Generator[Step, Any, bool]:
    from venuekit.call.recovery import recover_auth

    return recover_auth(config, error, sent_with, recovered, ends)


def final_error(error: CallError, request: Request[Any], doubt: CallError | None) -> CallError:
    """Return the error that the caller gets: ``error``, or ``OutcomeUnknown`` if the venue may have acted.

    ``doubt`` is the error of an attempt that the venue may have acted on; a later failure doesn't prove that it has not.
    """
    if request.operation.retry == "safe" or not (error.leaves_doubt or doubt is not None):
        return error
    # "Nothing was sent" is true only of the last attempt.
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
    """Return the model of a raw response on demand."""
    try:
        model: T = _read(request.operation, config, response)
        return model
    except CallError as unreadable:
        error = unreadable
    response.doubt()
    _count(error, request, attempts, started)
    raise _told(error, request, config, error if error.leaves_doubt else doubt)


def _count(error: CallError, request: Request[Any], attempts: int, started: float) -> None:
    """Record the attempts and the time so far in an error."""
    error.attempts, error.elapsed = attempts, monotonic() - started
    error.retry_safe = request.repeatable or not error.leaves_doubt
    error.client_keys = request.client_keys


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
