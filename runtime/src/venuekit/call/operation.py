"""What an operation is, as data: generated modules fill these in, the core acts on them. Nothing here touches the network."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

import msgspec
from attrs import field, frozen

from venuekit.auth.mask import NO_MASK, Mask
from venuekit.auth.secrets import Secret
from venuekit.codec.body import Body as Body  # generated operations import it from here
from venuekit.codec.model import Note

if TYPE_CHECKING:
    from venuekit.call.pagination import Pagination

T = TypeVar("T")


def model_body(package: str, name: str, wire_module: str | None = None) -> Body[Any]:
    """Describe a body that is one model of a generated package; nothing is imported before the first such body is read."""
    return Body(partial(_load_model, package, name, wire_module))


def _load_model(package: str, name: str, wire_module: str | None) -> tuple[Any, Callable[[Any, Note], Any]]:
    model = getattr(import_module(f"{package}.models"), name)
    wire = import_module(f"{package}.wire.{wire_module or model.__module__.rpartition('.')[2]}")
    return getattr(wire, name), model._built  # noqa: SLF001  # generated


class NoBody(Body[None]):
    """A success that says all by its status."""

    def __init__(self) -> None:
        super().__init__(lambda: (msgspec.Raw, lambda _decoded, _note: None))

    def read(self, content: bytes) -> None:  # whatever comes along is not documented
        """Nothing, whatever the content."""


class TextBody(Body[str]):
    """A body that is a text, and no JSON."""

    def __init__(self) -> None:
        super().__init__(lambda: (str, lambda text, _note: text))

    def read(self, content: bytes) -> str:
        """Return the text. Raises ``ValueError`` if it isn't UTF-8."""
        return content.decode()


@frozen
class Envelope:
    """A wrapper around the payload that says itself whether the call succeeded."""

    payload: str | None
    """Attribute of the wrapper that holds the payload; None if the wrapper itself is what the call returns."""
    payload_path: str | None
    """The same on the wire."""
    success: str
    """Attribute that tells success."""
    success_path: str
    """The same on the wire."""
    equals: object
    """Its value when the call succeeded; a tuple of values if there are several."""

    def accepts(self, verdict: object) -> bool:
        """Whether a verdict says that the call succeeded."""
        return verdict in self.equals if isinstance(self.equals, tuple) else verdict == self.equals


@frozen
class Failure:
    """How a documented failure answers."""

    body: Body[Any] | None = None
    error_kind: str | None = None
    """What the status stands for, where it isn't the usual thing."""


@frozen
class ErrorFields:
    """Where a venue's error bodies keep their parts: dotted paths, first match wins."""

    code: Sequence[str] = ()
    message: Sequence[str] = ()
    details: Sequence[str] = ()


@frozen
class RateCost:
    """What a call costs of the venue's documented rate limit."""

    bucket: str
    tokens: int


@frozen
class Window:
    """Two arguments that bound a span of time; each takes an aware ``datetime``."""

    first: str
    last: str


@frozen
class Taken:
    """How a venue says that a client key has been used before."""

    status: int
    code: str
    """The venue's own code."""


@frozen
class ClientKey:
    """What identifies a call to the venue, chosen by the caller or made by the client."""

    field: str
    """Name in the body as sent; ``orders[].client_order_id`` where each line of a list has one."""
    venue: Literal["deduplicates", "finds"]
    """Whether the venue refuses a second use of the key, or can only be asked for it."""
    taken: Taken | None = None
    """How the venue refuses a second use, where it is known."""


@frozen(kw_only=True)
class Operation(Generic[T]):
    """One documented operation. ``T`` is what a successful call returns."""

    name: str
    method: str
    path: str
    """Template, for logs and docs; never filled in with values there."""
    success: Mapping[int, Body[T]]
    failures: Mapping[int | str, Failure] = field(factory=dict)
    """By status, by class of statuses (``4XX``), or ``default``."""
    error_fields: ErrorFields = ErrorFields()
    envelope: Envelope | None = None
    pagination: Pagination | None = None
    window: Window | None = None
    """What bounds the rows of a listing by time, where the venue can."""
    security: Sequence[str] = ()
    """Names of the schemes that sign a call; empty for a public operation."""
    retry: Literal["safe", "never", "keyed"] = "never"
    """Whether a failed call may be sent again: always, never, or only with a client key that the venue deduplicates by."""
    client_key: ClientKey | None = None
    rate_cost: RateCost | None = None
    accept: str = "application/json"
    host: str | None = None
    """Name of the host that it is on; None for the venue's usual one."""
    source: str = ""
    """Page that documents it."""


class Request(Generic[T]):
    """One call, ready to be signed and sent: everything already encoded as it goes on the wire."""

    __slots__ = ("body", "client_keys", "headers", "operation", "path", "query", "secrets")

    def __init__(
        self,
        operation: Operation[T],
        path: str,
        query: str = "",
        body: bytes | None = None,
        headers: tuple[tuple[str, str], ...] = (),
        client_keys: tuple[str, ...] = (),
        secrets: tuple[Secret, ...] = (),
    ) -> None:
        self.operation = operation
        self.path = path
        self.query = query
        self.body = body
        self.headers = headers
        self.client_keys = client_keys
        """What identifies this call to the venue, or each of its lines."""
        self.secrets = secrets
        """What it holds that nothing may show, to be masked wherever the venue sends it back."""

    def __repr__(self) -> str:
        # Tracebacks show it, and what is sent may hold passwords.
        return f"<Request {self.operation.name} {self.operation.method} {self.operation.path}>"

    @property
    def client_key(self) -> str | None:
        """The key where there is one; None if there is none, or several."""
        return self.client_keys[0] if len(self.client_keys) == 1 else None

    @property
    def repeatable(self) -> bool:
        """Whether sending this very request twice does no more than sending it once."""
        return self.operation.retry == "safe" or (self.operation.retry == "keyed" and len(self.client_keys) == 1)


class Sent(NamedTuple):
    """What an error may say of the request that it answers: where it went, and what to mask in what came back."""

    base_url: str = ""
    mask: Mask = NO_MASK


NOTHING_SENT = Sent()


def _nothing() -> None:
    pass


class Response(NamedTuple):
    """One response, read to its end."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    sent: Sent = NOTHING_SENT
    """What an error may say of the request."""
    doubt: Callable[[], None] = _nothing
    """To be called if it may be another call's response: its connection is then used no more."""

    def __repr__(self) -> str:
        # Tracebacks show it, and what a venue sends may hold the credentials that it was sent.
        return f"<Response {self.status}, {len(self.content)} bytes>"
