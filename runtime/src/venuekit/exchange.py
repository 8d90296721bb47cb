"""The policy of a call, without input or output: send, classify, maybe wait and send again.

``attempts`` is a generator that both faces drive. It yields how many seconds to wait before sending the request (again); the
face then sends and hands back the ``Reply``, or throws the ``CallError`` that happened instead.
"""

from __future__ import annotations

import logging
from collections.abc import Generator
from itertools import count
from time import monotonic
from typing import Any

from venuekit.decoding import failure
from venuekit.drift import DriftWatch
from venuekit.errors import CallError, UnexpectedStatus
from venuekit.operation import Reply, Request
from venuekit.retry import RetryPolicy


def attempts(
    request: Request[Any], policy: RetryPolicy, drift: DriftWatch, log: logging.Logger
) -> Generator[float, Reply, Reply]:
    """Yields pauses, takes replies, returns the first successful one; raises the last error if there is none."""
    operation = request.operation
    started = monotonic()
    pause = 0.0
    for attempt in count(1):
        reply: Reply | None = None
        error: CallError | None
        try:
            reply = yield pause
        except CallError as broken:
            error, status, size = broken, type(broken).__name__, 0
        else:
            error, status, size = failure(operation, reply), str(reply.status), len(reply.content)
        if log.isEnabledFor(logging.DEBUG):
            log.debug(
                "%s %s %s: %s, attempt %d, %.1f ms, %d bytes",
                operation.name, operation.method, operation.path, status, attempt, (monotonic() - started) * 1000, size,
            )  # fmt: skip
        if reply is not None and error is None:
            return reply._replace(attempts=attempt, elapsed=monotonic() - started)
        assert error is not None  # else there was a reply
        if isinstance(error, UnexpectedStatus):
            drift.status(operation, error.status)
        error.attempts, error.elapsed = attempt, monotonic() - started
        next_pause = policy.pause(attempt, error, request.repeatable)
        if next_pause is None:
            raise error
        pause = next_pause
    raise AssertionError("unreachable: the loop ends by return or raise")
