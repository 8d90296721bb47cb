"""Convert httpx's exceptions into venuekit's."""

from __future__ import annotations

from time import monotonic

import httpx

from venuekit.call.operation import Response
from venuekit.errors import (
    AnswerTooLarge,
    CallError,
    ConnectFailed,
    ConnectionInterrupted,
    DeadlineExceeded,
    DecodeError,
    RequestTimeout,
)
from venuekit.http.body import NotDecompressed, TooLong
from venuekit.http.parser import BodyTooLong


def translated(
    operation: str,
    host: str,
    error: Exception,
    response: httpx.Response | None,
    timeout: httpx.Timeout,
    ends: float,
    max_body: int,
) -> CallError:
    """Return venuekit's error for a failure. httpx's error is dropped, because it holds the signed request."""
    said = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if response is not None and isinstance(error, (TooLong, BodyTooLong)):
        return AnswerTooLarge(operation, max_body, status=response.status_code, headers=response.headers)
    if response is not None and isinstance(error, (NotDecompressed, httpx.DecodingError)):
        return DecodeError(
            operation,
            f"the body cannot be decompressed ({error})",
            status=response.status_code,
            headers=response.headers,
            content=b"",
        )
    late = monotonic() >= ends - 0.002  # a wait ends at the deadline at the latest
    if late and isinstance(error, (httpx.ConnectTimeout, httpx.PoolTimeout)):
        what = "no connection" if isinstance(error, httpx.ConnectTimeout) else "no connection was free"
        return never_sent(DeadlineExceeded(operation, f"{what} by the call's deadline; nothing was sent"))
    if isinstance(error, httpx.ConnectTimeout):
        return ConnectFailed(operation, f"no connection to {host}{_within(timeout.connect)}; nothing was sent")
    if isinstance(error, httpx.PoolTimeout):
        return ConnectFailed(operation, f"no free connection in the pool{_within(timeout.pool)}; nothing was sent")
    if isinstance(error, (httpx.ConnectError, httpx.ProxyError, httpx.UnsupportedProtocol)):
        return ConnectFailed(operation, f"no connection to {host}, nothing was sent ({said})")
    if isinstance(error, httpx.TimeoutException):
        if late:
            return DeadlineExceeded(operation, "no complete response by the call's deadline")
        return RequestTimeout(operation, f"no response{_within(timeout.read)} ({said})")
    return ConnectionInterrupted(operation, f"the connection was interrupted ({said})")


def never_sent(error: CallError) -> CallError:
    """Mark an error as one of a call that was never sent, and return it."""
    error.leaves_doubt = False
    return error


def _within(seconds: float | None) -> str:
    """Return a time limit in words; empty if there was none."""
    return "" if seconds is None else f" within {seconds:.3g} s"


def despite(failed: CallError, response: httpx.Response | None) -> Response:
    """Return an error response without its body, since its status says enough. Raises ``failed`` for any other response."""
    if response is not None and isinstance(failed, (DecodeError, AnswerTooLarge)) and not response.is_success:
        return Response(response.status_code, response.headers, b"")
    raise failed
