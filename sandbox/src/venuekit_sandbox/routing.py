"""Find the operation of a request, and the handler that answers it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Protocol, TypeAlias, TypeVar

from venuekit_sandbox.answers import Answer
from venuekit_sandbox.document import Document
from venuekit_sandbox.operation import Operation
from venuekit_sandbox.requests import WireRequest

Handler: TypeAlias = Callable[[WireRequest, Mapping[str, str]], Answer]
AnyHandler = TypeVar("AnyHandler", bound=Callable[..., Answer])
_HANDLES = "_venuekit_sandbox_handles"


def handles(operation: str) -> Callable[[AnyHandler], AnyHandler]:
    """Make a method of a venue answer an operation of its document, instead of the documented sample."""

    def mark(method: AnyHandler) -> AnyHandler:
        setattr(method, _HANDLES, operation)
        return method

    return mark


@dataclass(frozen=True, slots=True)
class Route:
    """One operation: its path, with ``{name}`` for each parameter, and its handler."""

    operation: str
    path: str
    answer: Handler
    method: str = "GET"
    envelope_code: str | None = None
    """Name of the envelope's member that reports success; None without an envelope."""
    public: bool = False
    """Whether it is answered without credentials and with wrong ones."""
    sampled: bool = False
    """Whether it answers with the documented sample."""
    pattern: re.Pattern[str] = field(init=False)

    @property
    def shape(self) -> str:
        """The path, independent of the names of its parameters."""
        return re.sub(r"\{\w+\}", "{}", self.path)

    def __post_init__(self) -> None:
        literals = re.split(r"\{(\w+)\}", self.path)
        pieces = [f"(?P<{piece}>[^/]+)" if index % 2 else re.escape(piece) for index, piece in enumerate(literals)]
        object.__setattr__(self, "pattern", re.compile("".join(pieces)))


class Router:
    """Finds the routes of a raw path; paths without parameters come first."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._routes = sorted(routes, key=lambda route: [segment.startswith("{") for segment in route.path.split("/")])

    def find(self, raw_path: str) -> Sequence[tuple[Route, Mapping[str, str]]]:
        """Return the matching routes, best first, each with its parameters, still encoded."""
        return [(route, found.groupdict()) for route in self._routes if (found := route.pattern.fullmatch(raw_path))]


class Checking(Protocol):
    """What a venue checks before it answers a call."""

    checks_bodies: ClassVar[bool]
    """Whether bodies are checked against the document; a venue with its own errors for bodies checks them itself."""

    def limited(self, operation: Operation, request: WireRequest, /) -> Answer | None:
        """Return the response to a call that exceeds the rate limits."""


def documented_routes(document: Document, venue: Checking) -> list[Route]:
    """Return a route for each operation of a document, answered by the method that ``handles`` it, else by its sample."""
    handlers: dict[str, Handler] = {}
    for attribute in dir(type(venue)):
        operation = getattr(getattr(type(venue), attribute), _HANDLES, None)
        if operation is None:
            continue
        if operation not in document.operations:
            allowed = ", ".join(document.operations)
            raise ValueError(
                f"{type(venue).__name__}.{attribute} handles {operation!r}, which isn't documented; allowed: {allowed}"
            )
        handlers[operation] = getattr(venue, attribute)
    return [
        Route(
            name,
            operation.path,
            _checked(venue, operation, handlers.get(name)),
            operation.method,
            operation.envelope_code,
            operation.public,
            name not in handlers,
        )
        for name, operation in document.operations.items()
    ]


def _checked(venue: Checking, operation: Operation, handler: Handler | None) -> Handler:
    """Return a handler that checks rate limits, documented parameters and body, and then answers."""

    def answer(request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        if (refusal := venue.limited(operation, request)) is not None:
            return refusal
        operation.check(request, parameters)
        # A venue that reads bodies itself has its own errors.
        checks = venue.checks_bodies or handler is None
        if checks and operation.check_body is not None and request.body:
            operation.check_body(request.body)
        return operation.sample_of(request) if handler is None else handler(request, parameters)

    return answer
