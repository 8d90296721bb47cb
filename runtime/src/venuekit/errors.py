"""Everything that can go wrong, by meaning.

::

    VenueKitError
    ├── ConfigurationError             the client cannot be built as asked
    │   └── CredentialError            a key is missing, malformed or of the wrong kind
    ├── ArgumentError (ValueError)     an argument breaks a documented rule; nothing was sent
    ├── UnknownValue (ValueError)      a state the venue's description doesn't list is compared with one it does
    ├── PaginationError                a listing can't be followed, or not in this way; what was delivered is not all of it
    └── CallError                      a call was made and did not succeed
        ├── OutcomeUnknown             the call may have changed something, and no answer says whether it did
        ├── RateLimitExceeded          nothing was sent: the client's own rate limit has room too late for the deadline
        ├── JournalError               nothing was sent: the call could not be noted in the journal
        ├── TransportError             no whole answer came
        │   ├── ConnectFailed          nothing was sent: refused, unresolved, TLS failed
        │   ├── RequestTimeout (TimeoutError)
        │   │   └── DeadlineExceeded   the whole time of the call was used up
        │   └── ConnectionInterrupted  the connection broke while sending or reading
        ├── AnswerTooLarge             the answer is longer than the client takes
        ├── DecodeError                the answer is not what the venue documents
        └── VenueError                 the venue answered, and the answer is no
            ├── BadRequest             400, 422
            ├── AuthenticationError    401
            ├── PermissionDenied       403
            ├── NotFound               404
            ├── Conflict               409
            ├── RateLimited            429
            ├── ExchangeUnreachable    the exchange behind the venue does not answer
            ├── ServerError            5xx, 408
            ├── Rejected               an error inside a successful answer's envelope
            ├── RedirectRefused        3xx; a signed request is never followed elsewhere
            └── UnexpectedStatus       any status the venue does not document

A CallError knows ``operation``, ``attempts``, ``elapsed``, ``retry_safe``, ``client_key`` and ``request_id``; with an answer at
hand also ``status``, ``headers`` and ``content``; a VenueError adds ``endpoint``, ``venue_code``, ``venue_message``, ``details``
and ``body``, the parsed error model.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from venuekit.call.write import Write

__all__ = [
    "AnswerTooLarge",
    "ArgumentError",
    "AuthenticationError",
    "BadRequest",
    "CallError",
    "ConfigurationError",
    "Conflict",
    "ConnectFailed",
    "ConnectionInterrupted",
    "CredentialError",
    "DeadlineExceeded",
    "DecodeError",
    "ExchangeUnreachable",
    "JournalError",
    "NotFound",
    "OutcomeUnknown",
    "PaginationError",
    "PermissionDenied",
    "RateLimitExceeded",
    "RateLimited",
    "RedirectRefused",
    "Rejected",
    "RequestTimeout",
    "ServerError",
    "TransportError",
    "UnexpectedStatus",
    "UnknownValue",
    "VenueError",
    "VenueKitError",
]


class VenueKitError(Exception):
    """Root of every error this library raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions pickle by calling the class with its args; ours take keywords, so rebuild from the state instead.
        return (_rebuild, (type(self), self.args, self.__dict__))


def _in_one_line(text: str, most: int = 500) -> str:
    """Return a venue's text with line ends and control characters escaped, cut short."""
    text = text[: most + 1]
    text = text if text.isprintable() else repr(text)[1:-1]
    return text if len(text) <= most else text[: most - 3] + "..."


def _start_of(content: bytes) -> str:
    """Return what there is to say about a body without a readable reason."""
    if not content:
        return "no body"
    start = content[:80].decode("utf-8", "backslashreplace")
    return f"no readable reason in {len(content)} bytes: {_in_one_line(start)}{'...' if len(content) > 80 else ''}"


def _rebuild(kind: type[VenueKitError], args: tuple[Any, ...], state: dict[str, Any]) -> VenueKitError:
    error = kind.__new__(kind, *args)
    error.args = args  # an OSError such as TimeoutError leaves them to its constructor
    error.__dict__.update(state)
    return error


class ConfigurationError(VenueKitError):
    """The client cannot be built as asked; the message says what to change."""


class CredentialError(ConfigurationError):
    """A credential is missing, malformed or of the wrong kind. The message never quotes it."""


class ArgumentError(VenueKitError, ValueError):
    """An argument breaks a rule of the venue's documentation; nothing left the machine."""

    operation: str | None = None
    """Name of the operation, as the client's method is called; None for a model that was checked by itself."""

    def __init__(self, argument: str, value: object, rule: str) -> None:
        super().__init__(f"{argument}={shown(value)}: {rule}")
        self.argument = argument
        """Name of the argument."""
        self.value = value
        """What was given."""
        self.rule = rule
        """The rule it breaks."""

    def inside(self, place: str) -> ArgumentError:
        """Return the same for what holds the argument: ``price`` of ``orders[3]`` is ``orders[3].price``."""
        return ArgumentError(f"{place}.{self.argument}", self.value, self.rule)

    def name_operation(self, operation: str) -> None:
        """Say in the message which operation was called."""
        if self.operation is None:
            self.operation = operation
            self.args = (f"{operation}: {self.args[0]}",)


def shown(value: object, most: int = 80) -> str:
    """Return how a value looks in a message: its representation, cut short; its type where that fails."""
    try:
        text = repr(value[: most + 1] if type(value) in (str, bytes) else value)  # type: ignore[index]  # both have slices
    except Exception:  # noqa: BLE001  # whatever a value does when it is shown, its own error comes first
        text = f"<{type(value).__name__}>"
    return text if len(text) <= most else text[: most - 3] + "..."


class UnknownValue(VenueKitError, ValueError):
    """A value of a closed enumeration that the venue's description doesn't list was compared with one that it does."""

    def __init__(self, enumeration: str, value: object) -> None:
        sent = getattr(value, "value", value)
        super().__init__(
            f"the venue sent {enumeration} {shown(sent)}, which this package doesn't know; look at `is_known` first, "
            "or update the package"
        )
        self.enumeration = enumeration
        self.value = sent
        """What the venue sent."""


class PaginationError(VenueKitError):
    """A listing can't be followed, or a walk is used in a way that would lose or repeat items. The message says how to go on."""

    def __init__(self, operation: str, reason: str, *, cursor: Any, pages: int) -> None:
        super().__init__(f"{operation}: {reason}")
        self.operation = operation
        self.cursor = cursor
        """Where to resume: what to pass as the operation's paging argument. None at the first page, and at the end."""
        self.pages = pages
        """Pages that have come."""


class CallError(VenueKitError):
    """A call was made and did not succeed."""

    transient: ClassVar[bool] = False
    """Whether trying the same call again later may well succeed."""

    leaves_doubt: bool = False
    """Whether the venue may have acted on the request all the same."""

    request_id: str | None = None
    """The venue's or its edge's name for this request, where it gave one; quote it to their support."""

    client_keys: tuple[str, ...] = ()
    """What identifies this call to the venue, such as its ``client_order_id``; one for each line of a batch."""

    @property
    def client_key(self) -> str | None:
        """The key where there is one; None if the call carries nothing of the kind, or several."""
        return self.client_keys[0] if len(self.client_keys) == 1 else None

    def __init__(self, operation: str, message: str) -> None:
        super().__init__(f"{operation}: {message}")
        self.operation = operation
        """Name of the operation, as the client's method is called."""
        self.attempts = 1
        """How many times the request was sent, or tried to be."""
        self.elapsed = 0.0
        """Seconds from the first attempt until this error, waits included."""
        self.retry_safe = True
        """Whether making the same call again can do nothing twice: it only reads, the venue refused it, or it never left."""


class OutcomeUnknown(CallError):
    """A call that may have changed something left this machine, and no answer says whether it did.

    ``reconcile()`` asks the venue what became of it. ``retry_safe`` is True only if the call carried a ``client_key`` whose second use
    the venue refuses: then the same call with the same key does nothing twice.
    """

    write: Write | None = None
    """What is known of the call; None if nothing of it was sent."""

    _client: Any = None

    def __init__(
        self, reason: CallError, client_keys: tuple[str, ...], *, attempts: int, elapsed: float, repeatable: bool = False
    ) -> None:
        said = str(reason).removeprefix(f"{reason.operation}: ")
        super().__init__(
            reason.operation, f"it is unknown whether the venue acted on this call ({said}); {_advice(client_keys, repeatable)}"
        )
        self.reason = reason
        """What happened."""
        self.client_keys = client_keys
        self.attempts, self.elapsed, self.request_id = attempts, elapsed, reason.request_id
        self.retry_safe = repeatable
        self.leaves_doubt = True
        self.__cause__ = reason

    def reconcile(self, *, wait: float = 0.0) -> Any:
        """Ask the venue what became of the call; again for up to ``wait`` seconds while nothing tells.

        Only reads, and knows an order by its client key or its order id alone. Returns ``Accepted``, ``Refused`` or ``StillUnknown``,
        and a ``BatchVerdict`` of those for a call of several lines; to be awaited if the client is asynchronous. Raises
        ``ConfigurationError`` if this error comes from another process: pass it to ``client.reconcile()`` then, which does the same.
        """
        if self._client is None:
            raise ConfigurationError("this error has no client, as after it was pickled or copied; pass it to client.reconcile()")
        return self._client.reconcile(self, wait=wait)

    def __reduce__(self) -> tuple[Any, ...]:
        state = {
            name: value for name, value in self.__dict__.items() if name != "_client"
        }  # it holds credentials and connections
        return (_rebuild, (type(self), self.args, state))


def _advice(client_keys: tuple[str, ...], repeatable: bool) -> str:
    if not client_keys:
        return "look at the venue before calling again"
    sought = repr(client_keys[0]) if len(client_keys) == 1 else f"its {len(client_keys)} client keys"
    then = "or make the same call again with it" if repeatable else "before calling again"
    return f"call reconcile(), or look for {sought} at the venue, {then}"


class RateLimitExceeded(CallError):
    """The client's own rate limit has room too late for this call's deadline. Nothing was sent."""


class JournalError(CallError):
    """The call could not be noted in the journal. Nothing was sent."""


class TransportError(CallError):
    """No whole answer came."""

    transient = True
    leaves_doubt = True


class ConnectFailed(TransportError):
    """No connection was made, so nothing was sent."""

    leaves_doubt = False


class RequestTimeout(TransportError, TimeoutError):
    """The venue did not answer in time. Whether it acted on the request is unknown."""


class DeadlineExceeded(RequestTimeout):
    """The whole time of the call, attempts and waits included, was used up before an answer was there."""


class ConnectionInterrupted(TransportError):
    """The connection broke while sending or reading. Whether the venue acted on the request is unknown."""


class _Answered(CallError):
    """Shared by errors that have an answer at hand."""

    def __init__(self, operation: str, message: str, *, status: int, headers: Mapping[str, str], content: bytes) -> None:
        super().__init__(operation, message)
        self.status = status
        """HTTP status."""
        self.headers = {name.lower(): text for name, text in headers.items() if name.lower() != "set-cookie"}
        """Headers of the answer, names in lower case; cookies are left out."""
        self.content = content
        """The body, byte for byte, but for credentials of yours that the venue sent back: those are masked with ``***``."""
        self.request_id = request_id(self.headers)
        # A refusal and a redirection say that nothing was done; whatever comes as a success, or after a breakdown, does not.
        self.leaves_doubt = not 300 <= status < 500 or status == 408


def request_id(headers: Mapping[str, str]) -> str | None:
    """Return the venue's or its edge's name for a request, from the headers of its answer."""
    return next((headers[name] for name in _REQUEST_ID_HEADERS if name in headers), None)


_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-amzn-requestid", "x-amz-cf-id", "cf-ray")


class AnswerTooLarge(_Answered):
    """The answer is longer than the client takes (``max_body``); reading it was broken off, so ``content`` is empty."""

    def __init__(self, operation: str, limit: int, *, status: int, headers: Mapping[str, str]) -> None:
        super().__init__(
            operation,
            f"the answer is longer than {limit} bytes (status {status}); raise max_body if that is right",
            status=status,
            headers=headers,
            content=b"",
        )
        self.limit = limit
        """Bytes, decompressed."""


class DecodeError(_Answered):
    """The answer is not what the venue documents: not JSON, a field missing, a value of the wrong type."""

    def __init__(
        self,
        operation: str,
        message: str,
        *,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        path: str | None = None,
        expected: str | None = None,
        found: str | None = None,
    ) -> None:
        where = f" at {path}" if path else ""
        super().__init__(
            operation,
            f"{message}{where} (status {status}, {len(content)} bytes)",
            status=status,
            headers=headers,
            content=content,
        )
        self.path = path
        """JSON path of the offending value, e.g. ``$.fills[3].count_fp``, where it is known."""
        self.expected = expected
        """What the venue documents there."""
        self.found = found
        """What came instead."""


class VenueError(_Answered):
    """The venue answered, and the answer is no."""

    def __init__(
        self,
        operation: str,
        *,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        venue_code: str | None = None,
        venue_message: str | None = None,
        details: str | None = None,
        body: object | None = None,
        retry_after: float | None = None,
        endpoint: str | None = None,
    ) -> None:
        parts = (venue_code, venue_message if venue_message != venue_code else None, details)
        said = ", ".join(_in_one_line(text) for text in parts if text)
        wait = f", asks to wait {retry_after:g} s" if retry_after else ""
        where = f" from {endpoint}" if endpoint else ""
        super().__init__(
            operation,
            f"{self._headline(status, headers)}{where}{wait}: {said or _start_of(content)}",
            status=status,
            headers=headers,
            content=content,
        )
        self.endpoint = endpoint
        """Method and address that refused, with the names of parameters in place of their values."""
        self.venue_code = venue_code
        """The venue's own error code as text, e.g. ``authentication_error`` or ``12010012``."""
        self.venue_message = venue_message
        """The venue's own message."""
        self.details = details
        """Further details, where the venue gives any."""
        self.body = body
        """The parsed error model, or None where the body isn't one the venue documents."""
        self.retry_after = retry_after
        """Seconds the venue asks to wait, where it says so."""

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        return f"HTTP {status}"


class BadRequest(VenueError):
    """The venue refuses the request as wrong in itself (400, 422)."""


class AuthenticationError(VenueError):
    """The venue doesn't accept the credentials, the signature or the timestamp (401)."""


class PermissionDenied(VenueError):
    """The credentials are known but may not do this (403)."""


class NotFound(VenueError):
    """There is no such thing (404)."""


class Conflict(VenueError):
    """The request contradicts what the venue has already (409)."""


class RateLimited(VenueError):
    """Too many requests (429)."""

    transient = True


class ExchangeUnreachable(VenueError):
    """The venue is up, but the exchange behind it does not answer."""

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        return f"exchange unreachable (HTTP {status})"


class ServerError(VenueError):
    """The venue failed (5xx) or gave up waiting for the request (408). Calls that change something raise ``OutcomeUnknown`` instead."""

    transient = True


class Rejected(VenueError):
    """The status says success, the envelope says error."""

    def __init__(self, operation: str, **answer: Any) -> None:
        super().__init__(operation, **answer)
        self.leaves_doubt = False  # the venue has decided, and says so

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        return f"error inside an HTTP {status} answer"


class RedirectRefused(VenueError):
    """The venue points elsewhere (3xx). A signature covers one path on one host, so the client does not follow."""

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        target = headers.get("location")
        where = f" (to {_in_one_line(target, 200)})" if target else "; check base_url"
        return f"HTTP {status} redirect refused{where}"


class UnexpectedStatus(VenueError):
    """A status that the venue's documentation doesn't mention."""

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        return f"undocumented HTTP {status}"
