"""Turn a response into a model, or into the error that says what is wrong with it."""

from __future__ import annotations

from typing import Any, TypeVar

from venuekit import errors
from venuekit.call.operation import Envelope, Failure, Operation, Response, TextBody
from venuekit.call.retry import retry_after
from venuekit.codec.misread import Misread
from venuekit.codec.model import whole
from venuekit.codec.picking import first, is_text, pick

T = TypeVar("T")

_LONGEST_REFUSAL = 256 * 1024

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
_BY_KIND: dict[str, type[errors.VenueError]] = {
    "bad-request": errors.BadRequest,
    "authentication": errors.AuthenticationError,
    "permission": errors.PermissionDenied,
    "not-found": errors.NotFound,
    "conflict": errors.Conflict,
    "rate-limit": errors.RateLimited,
    "exchange-unreachable": errors.ExchangeUnreachable,
    "server": errors.ServerError,
}


def read(operation: Operation[T], response: Response) -> T:
    """Return the model of a successful response.

    Raises ``Rejected`` if the envelope reports an error, ``DecodeError`` if the response doesn't match what the venue documents.
    """
    try:
        return _payload(operation, response)
    except errors.CallError as error:
        error.__context__ = None
        raise error.with_traceback(None)  # noqa: B904  # deeper frames contain the body, which may repeat credentials


def _payload(operation: Operation[T], response: Response) -> T:
    envelope, body = operation.envelope, operation.success[response.status]
    if isinstance(body, TextBody) and "html" in response.headers.get("content-type", ""):
        raise _decode_error(
            operation, _masked(response), "the response is a web page, text was expected", None, "a text", "a web page"
        )
    try:
        model: Any = body.read(response.content)
    except (ValueError, RecursionError) as problem:
        if envelope is not None and _is_refusal(envelope, response.content):
            raise _venue_error(errors.Rejected, operation, response, _error_body(operation)) from None
        raise _undecodable(operation, _masked(response), _masked_problem(operation, response, problem)) from None
    if envelope is None:
        return model  # type: ignore[no-any-return]  # Body[T].read returns T; only envelopes are opened further
    verdict = getattr(model, envelope.success)
    if verdict is None or verdict == "":
        raise _missing(operation, response, envelope.success_path, "whether the call succeeded")
    if not envelope.accepts(verdict):
        raise _venue_error(errors.Rejected, operation, response, _error_body(operation))
    if envelope.payload is None:
        return model  # type: ignore[no-any-return]  # as above
    payload = getattr(model, envelope.payload)
    if payload is None:
        raise _missing(operation, response, envelope.payload_path or "", "the payload")
    return payload  # type: ignore[no-any-return]


def _missing(operation: Operation[Any], response: Response, path: str | None, expected: str) -> errors.DecodeError:
    return _decode_error(operation, response, f"expected {expected}, found nothing", f"$.{path}", expected, "nothing")


def failure(operation: Operation[Any], response: Response) -> errors.VenueError | None:
    """Return the error for a status, or None if the status is a documented success."""
    status = response.status
    if status in operation.success:
        return None
    documented = (
        operation.failures.get(status) or operation.failures.get(f"{status // 100}XX") or operation.failures.get("default")
    )
    kind = _BY_KIND.get(documented.error_kind or "") if documented else None
    if kind is None:
        kind = _BY_STATUS.get(status)
    if kind is None and 300 <= status < 400:
        kind = errors.RedirectRefused
    if kind is None and 500 <= status < 600:
        kind = errors.ServerError
    return _venue_error(kind or errors.UnexpectedStatus, operation, response, documented)


def _is_refusal(envelope: Envelope, content: bytes) -> bool:
    """Whether a body that isn't the documented success is an envelope that clearly reports a failure.

    A success code of the wrong type says neither: the call may have succeeded.
    """
    verdict = pick(content, envelope.success_path) if _is_readable(content) else None
    if verdict is None or verdict == "":
        return False
    example = envelope.equals[0] if isinstance(envelope.equals, tuple) else envelope.equals
    if isinstance(example, (str, bool)):
        return isinstance(verdict, type(example)) and not envelope.accepts(verdict)
    try:
        return not envelope.accepts(whole(verdict))
    except ValueError:
        return False


def _error_body(operation: Operation[Any]) -> Failure | None:
    """Return how the operation's errors are built; also for an error with a success status."""
    return next((candidate for candidate in operation.failures.values() if candidate.body is not None), None)


def _venue_error(
    kind: type[errors.VenueError], operation: Operation[Any], response: Response, documented: Failure | None
) -> errors.VenueError:
    response = _masked(response)
    content = response.content
    readable = _is_readable(content)
    body = None
    if readable and documented is not None and documented.body is not None:
        try:
            body = documented.body.read(content)
        except (ValueError, RecursionError):
            body = None  # the code, the message and the raw content remain available
    fields = operation.error_fields
    return kind(
        operation.name,
        status=response.status,
        headers=response.headers,
        content=content,
        venue_code=first(content, fields.code) if readable else None,
        venue_message=first(content, fields.message) if readable else None,
        details=first(content, fields.details) if readable else None,
        body=body,
        retry_after=retry_after(response.headers.get("retry-after")),
        endpoint=f"{operation.method} {response.sent.base_url}{operation.path}",
    )


def _masked(response: Response) -> Response:
    """Return a response without the credentials that the venue sent back."""
    mask = response.sent.mask
    return response._replace(headers=mask.headers(response.headers), content=mask.content(response.content))


def _is_readable(content: bytes) -> bool:
    """Whether an error body is short enough to parse: documented ones have a few hundred bytes."""
    return len(content) <= _LONGEST_REFUSAL and is_text(content)


def _masked_problem(operation: Operation[Any], response: Response, problem: Exception) -> Exception:
    """Return what is wrong with a body, without quoting a credential: the message shows the start of a text, which may be cut."""
    masked = response.sent.mask.content(response.content)
    if masked == response.content:
        return problem
    try:
        operation.success[response.status].read(masked)
    except (ValueError, RecursionError) as same:
        return same
    return ValueError("it is valid JSON only with the credentials that the venue sent back")


def _undecodable(operation: Operation[Any], response: Response, problem: Exception) -> errors.DecodeError:
    if isinstance(problem, Misread):
        return _decode_error(operation, response, str(problem), problem.path, problem.expected, problem.found)
    if not response.content.strip():
        return _decode_error(operation, response, "the body is empty, JSON was expected", None, "JSON", "nothing")
    if isinstance(operation.success[response.status], TextBody):
        return _decode_error(operation, response, "the body is not UTF-8", None, "a text", "something else")
    content_type = response.headers.get("content-type", "")
    hint = f"; its content type is {content_type!r}" if "json" not in content_type else ""
    return _decode_error(operation, response, f"the body is not JSON ({problem}){hint}", None, "JSON", "something else")


def _decode_error(
    operation: Operation[Any], response: Response, message: str, path: str | None, expected: str, found: str
) -> errors.DecodeError:
    return response.sent.mask.error(
        errors.DecodeError(
            operation.name,
            message,
            status=response.status,
            headers=response.headers,
            content=response.content,
            path=path,
            expected=expected,
            found=found,
        )
    )
