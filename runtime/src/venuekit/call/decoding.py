"""From an answer to a model, or to the error that says what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec

from venuekit import errors
from venuekit.call.operation import Failure, Operation, Response
from venuekit.call.retry import retry_after
from venuekit.codec import tolerant

T = TypeVar("T")

_BY_STATUS: dict[int, type[errors.VenueError]] = {
    400: errors.BadRequest,
    401: errors.AuthenticationError,
    403: errors.PermissionDenied,
    404: errors.NotFound,
    408: errors.ServerError,
    409: errors.Conflict,
    422: errors.BadRequest,
    429: errors.RateLimited,
}
_BY_MEANING: dict[str, type[errors.VenueError]] = {
    "bad-request": errors.BadRequest,
    "authentication": errors.AuthenticationError,
    "permission": errors.PermissionDenied,
    "not-found": errors.NotFound,
    "conflict": errors.Conflict,
    "rate-limit": errors.RateLimited,
    "exchange-unreachable": errors.ExchangeUnreachable,
    "server": errors.ServerError,
}


def read(operation: Operation[T], reply: Response) -> T:
    """The model a successful answer stands for.

    Raises ``Rejected`` if the envelope reports an error, ``DecodeError`` if the answer is not what the venue documents.
    """
    try:
        return _payload(operation, reply)
    except errors.CallError as error:
        error.attempts, error.elapsed = reply.attempts, reply.elapsed
        raise


def _payload(operation: Operation[T], reply: Response) -> T:
    try:
        model: Any = operation.success[reply.status].read(reply.content)
    except (ValueError, RecursionError) as problem:
        if operation.envelope is not None and _is_error_envelope(operation, reply.content):
            raise _venue_error(errors.Rejected, operation, reply, _error_body(operation)) from None
        raise _undecodable(operation, reply, problem) from None
    envelope = operation.envelope
    if envelope is None:
        return model  # type: ignore[no-any-return]  # Body[T].read gives T; only envelopes are opened further
    if getattr(model, envelope.success) != envelope.equals:
        raise _venue_error(errors.Rejected, operation, reply, _error_body(operation))
    payload = getattr(model, envelope.payload)
    if payload is None:
        raise _decode_error(
            operation, reply, "expected the payload, found nothing", f"$.{envelope.payload_path}", "the payload", "nothing"
        )
    return payload  # type: ignore[no-any-return]


def failure(operation: Operation[Any], reply: Response) -> errors.VenueError | None:
    """The error that an answer's status stands for, or None if the status is a documented success."""
    status = reply.status
    if status in operation.success:
        return None
    documented = (
        operation.failures.get(status) or operation.failures.get(f"{status // 100}XX") or operation.failures.get("default")
    )
    kind = _BY_MEANING.get(documented.meaning or "") if documented else None
    if kind is None:
        kind = _BY_STATUS.get(status)
    if kind is None and 300 <= status < 400:
        kind = errors.RedirectRefused
    if kind is None and 500 <= status < 600:
        kind = errors.ServerError
    return _venue_error(kind or errors.UnexpectedStatus, operation, reply, documented)


def _is_error_envelope(operation: Operation[Any], content: bytes) -> bool:
    """Whether a body that isn't the documented success is at least an envelope that says so itself."""
    envelope = operation.envelope
    said = _json_or_none(content)
    if envelope is None or not isinstance(said, dict):
        return False
    verdict = said.get(envelope.success_path)
    # Compared as texts, since a number may come quoted and with zeros before it.
    return type(verdict) in (str, int) and str(verdict).lstrip("0") != str(envelope.equals).lstrip("0")


def _error_body(operation: Operation[Any]) -> Failure | None:
    """How the operation's errors are built, for one that comes under a success status: as its other errors are."""
    return next((candidate for candidate in operation.failures.values() if candidate.body is not None), None)


def _venue_error(
    kind: type[errors.VenueError], operation: Operation[Any], reply: Response, documented: Failure | None
) -> errors.VenueError:
    said = _json_or_none(reply.content)
    body = None
    if documented is not None and documented.body is not None and said is not None:
        try:
            body = documented.body.read(reply.content)
        except (ValueError, RecursionError):
            body = None  # the code and message below and the raw content still tell what the venue said
    fields = operation.error_fields
    return kind(
        operation.name,
        status=reply.status,
        headers=reply.headers,
        content=reply.content,
        venue_code=_first(said, fields.code),
        venue_message=_first(said, fields.message),
        details=_first(said, fields.details),
        body=body,
        retry_after=retry_after(reply.headers.get("retry-after")),
    )


def _json_or_none(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def _first(body: Any, paths: Sequence[str]) -> str | None:
    for path in paths:
        value = body
        for step in path.split("."):
            value = value.get(step) if isinstance(value, dict) else None
        if isinstance(value, (str, int)) and not isinstance(value, bool) and value != "":
            return str(value)
    return None


def _undecodable(operation: Operation[Any], reply: Response, problem: Exception) -> errors.DecodeError:
    if isinstance(problem, tolerant.Misread):
        return _decode_error(operation, reply, str(problem), problem.path, problem.expected, problem.found)
    if not reply.content.strip():
        return _decode_error(operation, reply, "the body is empty, JSON was expected", None, "JSON", "nothing")
    content_type = reply.headers.get("content-type", "")
    hint = f"; the answer calls itself {content_type!r}" if "json" not in content_type else ""
    return _decode_error(operation, reply, f"the body is not JSON ({problem}){hint}", None, "JSON", "something else")


def _decode_error(
    operation: Operation[Any], reply: Response, message: str, path: str | None, expected: str, found: str
) -> errors.DecodeError:
    return errors.DecodeError(
        operation.name,
        message,
        status=reply.status,
        headers=reply.headers,
        content=reply.content,
        path=path,
        expected=expected,
        found=found,
    )
