"""The base class of simulated venues."""

from __future__ import annotations

import time
from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Any, ClassVar

from venuekit_sandbox.answers import Answer
from venuekit_sandbox.document import Document, own_document
from venuekit_sandbox.exchange.clock import Clock
from venuekit_sandbox.limits import RateLimits
from venuekit_sandbox.operation import Operation
from venuekit_sandbox.options import NoOptions, read_options
from venuekit_sandbox.requests import Received, WireRequest
from venuekit_sandbox.routing import Route, Router, documented_routes
from venuekit_sandbox.scriptable import Scriptable
from venuekit_sandbox.server import Listener
from venuekit_sandbox.uvicorn_server import HOST

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


@dataclass(frozen=True, slots=True)
class Refusal:
    """Refused credentials: the reason for the log, and the venue's response."""

    reason: str
    answer: Answer


class SandboxVenue(Scriptable):
    """One venue on loopback: an ASGI application, the credentials that it accepts, and a log of requests.

    Its operations come from its ``openapi.yaml``. Each is answered with its documented sample, or by the method that
    ``handles`` it. Requests are routed on the raw path, because a segment may contain a percent-encoded slash and because
    that path is what callers sign.
    """

    name: ClassVar[str]
    prefix: str = ""
    """Prefix of all paths, part of ``base_url``; by default the path of the document's first server address."""
    spec_folder: ClassVar[Traversable | None] = None
    """Folder of ``openapi.yaml`` and its ``examples``; None for those of this package, or for a venue that defines its own routes."""
    checks_bodies: ClassVar[bool] = False
    """Whether JSON bodies are checked against the document before a call is answered."""
    Options: ClassVar[type[DataclassInstance]] = NoOptions
    """A dataclass of the venue's options, which refuses invalid values."""

    def __init__(self, options: Mapping[str, object] | None = None, *, seed: int = 0) -> None:
        super().__init__()
        self.options: Any = read_options(self.Options, self.name, options)
        self.seed = seed
        self.requests: list[Received] = []
        """All received requests, oldest first. You may ``clear()`` it."""
        self.clock_offset_seconds = 0.0
        """How far the venue's clock is ahead of the machine's; can be set while it runs."""
        self.clock = Clock()
        """The clock of orders, fills and expiry; the sandbox's, once it serves this venue."""
        self.reads_lag = 0.0
        """Seconds of the clock by which reads lag behind; can be set while it runs."""
        self.orders_lag = 0.0
        """Seconds for which new orders are hidden from reads, in addition to ``reads_lag``; can be set while it runs."""
        self._port: int | None = None
        self._limits: RateLimits | None = None
        self._listener: Listener | None = None
        self.document = own_document(self.name) if self.spec_folder is None else Document(self.spec_folder)
        """The venue's OpenAPI document; None if it has none."""
        if self.document is not None:
            self.prefix = self.prefix or self.document.prefix
        self.rotate()
        self.begin()
        self._routes = list(self.routes())
        self._router = Router(self._routes)

    # For users of the sandbox

    @property
    def port(self) -> int:
        """The loopback port. Available once the sandbox has started."""
        if self._port is None:
            raise RuntimeError(f"{self.name} has no address yet; start the sandbox first")
        return self._port

    @property
    def base_url(self) -> str:
        """The venue's address. Available once the sandbox has started."""
        return f"http://{HOST}:{self.port}{self.prefix}"

    @property
    def client_args(self) -> dict[str, Any]:
        """Keyword arguments for the venue's client: valid credentials, the address, and ``limits=None``."""
        hosts = {"base_urls": self.base_urls} if self.base_urls else {}
        return {**self.credentials(), "base_url": self.base_url, **hosts, "limits": None}

    @property
    def base_urls(self) -> dict[str, str]:
        """Addresses of the venue's separate hosts, by name: all are served here."""
        hosts = {} if self.document is None else self.document.hosts
        return {host: f"http://{HOST}:{self.port}{prefix}" for host, prefix in hosts.items()}

    @property
    def environ(self) -> dict[str, str]:
        """The same as environment variables, as the client's ``from_env()`` reads them."""
        arguments = {**self.credentials(), "base_url": self.base_url}
        arguments |= {f"{host.replace('-', '_')}_base_url": address for host, address in self.base_urls.items()}
        return {f"{self.name}_{argument}".upper(): value for argument, value in arguments.items()}

    @property
    def operations(self) -> list[str]:
        """Names of the served operations."""
        return [route.operation for route in self._routes]

    @property
    def sampled(self) -> list[str]:
        """Names of the operations that answer with their documented samples."""
        return [route.operation for route in self._routes if route.sampled]

    @property
    def connections(self) -> int:
        """Number of the venue's open connections."""
        return self._listener.connections if self._listener is not None else 0

    @contextmanager
    def down(self) -> Iterator[None]:
        """Refuse new connections within this context, and close the open ones."""
        if self._listener is None:
            raise RuntimeError(f"{self.name} isn't served yet; start the sandbox first")
        self._listener.close()
        try:
            yield
        finally:
            self._listener.open()

    def serve_on(self, port: int, listener: Listener) -> None:
        """Record the sandbox's listener of this venue."""
        self._port, self._listener = port, listener

    def now(self) -> float:
        """Return the time by the venue's clock, in Unix seconds."""
        return time.time() + self.clock_offset_seconds

    def reset(self) -> None:
        """Remove scripted responses, faults, logged requests and all trades, and reset the clocks."""
        self.reset_faults()
        self.clock_offset_seconds = 0.0
        self.clock.reset()
        self.begin()
        self.requests.clear()

    def __repr__(self) -> str:
        place = f"at {self.base_url}" if self._port is not None else "not started"
        return f"<{type(self).__name__} {place}>"

    # For each venue to implement

    @abstractmethod
    def credentials(self) -> dict[str, str]:
        """Return the valid credentials, by the client's argument names."""

    @abstractmethod
    def rotate(self) -> None:
        """Create new credentials and invalidate the old ones. Called once when the venue is created."""

    def begin(self) -> None:
        """Create the initial records. Called once when the venue is created, and by :meth:`reset`."""
        self.reads_lag = float(getattr(self.options, "reads_lag", 0.0))
        self.orders_lag = float(getattr(self.options, "orders_lag", 0.0))
        tier = getattr(self.options, "rate_limits", None)
        self._limits = None
        if tier is not None and self.document is not None:
            self._limits = RateLimits(self.clock, self.document.rate_limits[tier])

    def limited(self, operation: Operation, request: WireRequest, /) -> Answer | None:
        """Return the venue's response to a call that exceeds its rate limits; None if the call is allowed."""
        if self._limits is None or operation.rate_cost is None:
            return None
        if self._limits.take(operation.rate_cost[0], self.cost(operation, request)):
            return None
        return self.problem(429, "too many requests", operation.name)

    def cost(self, operation: Operation, _request: WireRequest, /) -> float:
        """Return the cost of a call in tokens."""
        return 0 if operation.rate_cost is None else operation.rate_cost[1]

    def routes(self) -> Sequence[Route]:
        """Return the served operations: those of the document. A venue without a document overrides this."""
        if self.document is None:
            raise ValueError(
                f"{type(self).__name__} has no openapi.yaml in specs/{self.name}; set spec_folder to its folder, "
                "or override routes()"
            )
        return documented_routes(self.document, self)

    @abstractmethod
    def check(self, request: WireRequest, /) -> Refusal | None:
        """Return what is wrong with the credentials and the signature of a request; None if they are correct."""

    @abstractmethod
    def problem(self, status: int, message: str, operation: str | None, /) -> Answer:
        """Return the venue's own error body for a request that could not be served (400, 404 or 405)."""

    def unrouted(self, _request: WireRequest, /) -> Answer:
        """Answer a path without an operation."""
        return self.problem(404, "not found", None)

    def route(self, raw_path: str) -> Sequence[tuple[Route, Mapping[str, str]]]:
        """Return the routes that match a raw path, each with its parameters, still encoded."""
        return self._router.find(raw_path)
