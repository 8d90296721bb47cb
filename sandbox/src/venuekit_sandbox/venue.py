"""What a venue on loopback is, for its users and for the modules that each implement one."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Any, ClassVar

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.document import Document, own_document
from venuekit_sandbox.exchange.clock import Clock
from venuekit_sandbox.faults import FAULTS, Fault
from venuekit_sandbox.faults.surplus import SURPLUS
from venuekit_sandbox.limits import RateLimits
from venuekit_sandbox.operation import Operation
from venuekit_sandbox.options import NoOptions, one_of, read_options
from venuekit_sandbox.requests import Received, WireRequest
from venuekit_sandbox.routing import Route, Router, documented_routes
from venuekit_sandbox.scripted import USUAL_PACE, Script, Scripted
from venuekit_sandbox.server import HOST, Listener

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


@dataclass(frozen=True, slots=True)
class Refusal:
    """Credentials that did not pass: why, in words for the log, and what the venue answers."""

    reason: str
    answer: Answer


class SandboxVenue(ABC):
    """One venue on loopback: an ASGI application, the credentials it accepts, and a log of what it was asked.

    Its operations are those of its ``openapi.yaml``. Each is answered by its documented sample, or by the method that
    ``handles`` it. Requests are routed on the raw path, because a segment may hold a percent-encoded slash and because
    that path is what callers sign.
    """

    name: ClassVar[str]
    prefix: str = ""
    """Path at the front of all others, part of ``base_url``; by default that of the document's first server address."""
    spec_folder: ClassVar[Traversable | None] = None
    """Where ``openapi.yaml`` and its ``examples`` are; None for those of this package, or a venue that writes its own routes."""
    checks_bodies: ClassVar[bool] = False
    """Whether JSON bodies are checked by the document before a call is answered."""
    Options: ClassVar[type[DataclassInstance]] = NoOptions
    """A dataclass that says how the venue can be told to behave, and refuses what it can't."""

    def __init__(self, options: Mapping[str, object] | None = None, *, seed: int = 0) -> None:
        self.options: Any = read_options(self.Options, self.name, options)
        self.seed = seed
        self.requests: list[Received] = []
        """What was received so far, oldest first. Yours to ``clear()``."""
        self.clock_offset_seconds = 0.0
        """How far the venue's clock is ahead of the machine's; may be set while it runs."""
        self.script = Script()
        """What the next calls get in place of the usual answer."""
        self.clock = Clock()
        """The time of orders, fills and expiry; the sandbox's, once it serves this venue."""
        self.reads_lag = 0.0
        """Seconds of the clock for which what happened does not show in what is read; may be set while it runs."""
        self.orders_lag = 0.0
        """Seconds for which an order that was placed is unknown to whoever asks for it, even longer than ``reads_lag``."""
        self._port: int | None = None
        self._limits: RateLimits | None = None
        self._listener: Listener | None = None
        self.document = own_document(self.name) if self.spec_folder is None else Document(self.spec_folder)
        """What the venue's OpenAPI document says; None if it has none."""
        if self.document is not None:
            self.prefix = self.prefix or self.document.prefix
        self.rotate()
        self.begin()
        self._routes = list(self.routes())
        self._router = Router(self._routes)

    # What a user of the sandbox sees

    @property
    def port(self) -> int:
        """The loopback port. Known once the sandbox has started."""
        if self._port is None:
            raise RuntimeError(f"{self.name} has no address yet; start the sandbox first")
        return self._port

    @property
    def base_url(self) -> str:
        """Where the venue is served. Known once the sandbox has started."""
        return f"http://{HOST}:{self.port}{self.prefix}"

    @property
    def client_args(self) -> dict[str, Any]:
        """Keyword arguments for the venue's client: credentials that pass here, the address; no limits, since none are kept here."""
        hosts = {"base_urls": self.base_urls} if self.base_urls else {}
        return {**self.credentials(), "base_url": self.base_url, **hosts, "limits": None}

    @property
    def base_urls(self) -> dict[str, str]:
        """Where operations are served that the venue has on other hosts, by the names of those: here as well."""
        hosts = {} if self.document is None else self.document.hosts
        return {host: f"http://{HOST}:{self.port}{prefix}" for host, prefix in hosts.items()}

    @property
    def environ(self) -> dict[str, str]:
        """The same as environment variables, by the names that the client's ``from_env()`` reads."""
        arguments = {**self.credentials(), "base_url": self.base_url}
        arguments |= {f"{host.replace('-', '_')}_base_url": address for host, address in self.base_urls.items()}
        return {f"{self.name}_{argument}".upper(): value for argument, value in arguments.items()}

    @property
    def operations(self) -> list[str]:
        """Names of the operations that the venue serves."""
        return [route.operation for route in self._routes]

    @property
    def sampled(self) -> list[str]:
        """Names of those that are answered by their documented samples."""
        return [route.operation for route in self._routes if route.sampled]

    @property
    def connections(self) -> int:
        """How many connections the venue has open."""
        return self._listener.connections if self._listener is not None else 0

    def pending(self, operation: str) -> int:
        """Return how many of the next calls of ``operation`` will get what :meth:`answer` and :meth:`fail` scripted for them."""
        return self.script.pending(self._known(operation))

    def answer(
        self,
        operation: str,
        *,
        status: int = 200,
        body: object = b"",
        headers: Mapping[str, str] | None = None,
        times: int = 1,
        unchecked: bool = False,
    ) -> None:
        """Answer the next ``times`` calls of ``operation`` so, instead of as the venue would.

        ``body`` is sent as it is when it is bytes or text, and as JSON when it is anything else (a ``Decimal`` digit
        for digit). Credentials are checked first all the same, and a call that they do not let through leaves the
        answer waiting; ``unchecked`` answers everybody. Answers and faults come in the order in which they were scripted.
        """
        if not isinstance(status, int) or not 200 <= status <= 599:
            raise ValueError(f"a status is a whole number from 200 to 599, not {status!r}")
        match body:
            case bytes():
                content = body
            case str() if not isinstance(body, samples.Digits):
                content = body.encode()
            case _:
                content = samples.write(body)
        self._add(operation, Scripted(Answer(status, content, dict(headers or {})), unchecked, times))

    def fail(
        self,
        operation: str,
        fault: str,
        *,
        times: int = 1,
        unchecked: bool = False,
        pace: float = USUAL_PACE,
        surplus: Answer | None = None,
    ) -> None:
        """Let the next ``times`` calls of ``operation`` meet a fault, one of ``FAULTS`` by name, on the real connection.

        As with :meth:`answer`, credentials are checked first, unless ``unchecked``, and the order is kept. Unless the fault is
        a refusal, the venue does what it was asked before it fails. ``pace`` is the time in seconds between the bytes of what
        comes slowly, and before what comes late. ``surplus`` is the answer that nobody asked for, for the faults that send
        one; without it, that is ``{"surplus": true}`` under status 200.
        """
        found = prepared(fault)
        if surplus is not None and not found.has_surplus:
            having = ", ".join(name for name, fault in FAULTS.items() if fault.has_surplus)
            raise ValueError(f"{fault} sends no surplus answer; the faults that do: {having}")
        self._add(operation, Scripted(found, unchecked, times, pace, surplus or SURPLUS))

    def fail_at_random(self, faults: Iterable[str], *, share: float, seed: int = 0) -> None:
        """Until :meth:`reset`, let that share of all calls with right credentials meet one of the faults."""
        self.script.at_random([prepared(fault) for fault in faults], share=share, seed=seed)

    @contextmanager
    def down(self) -> Iterator[None]:
        """Refuse new connections within this context; those that were open are closed."""
        if self._listener is None:
            raise RuntimeError(f"{self.name} isn't served yet; start the sandbox first")
        self._listener.close()
        try:
            yield
        finally:
            self._listener.open()

    def serve_on(self, port: int, listener: Listener) -> None:
        """Note where the sandbox serves this venue, and by what."""
        self._port, self._listener = port, listener

    def now(self) -> float:
        """Return the time by the venue's clock, in Unix seconds."""
        return time.time() + self.clock_offset_seconds

    def reset(self) -> None:
        """Forget scripted answers, faults, the log of requests and all that was traded, and set the clocks right."""
        self.reset_faults()
        self.clock_offset_seconds = 0.0
        self.clock.reset()
        self.begin()
        self.requests.clear()

    def reset_faults(self) -> None:
        """Forget the scripted answers and the faults."""
        self.script.clear()

    def __repr__(self) -> str:
        place = f"at {self.base_url}" if self._port is not None else "not started"
        return f"<{type(self).__name__} {place}>"

    # What each venue has to say

    @abstractmethod
    def credentials(self) -> dict[str, str]:
        """Return the credentials that pass, by the client's argument names."""

    @abstractmethod
    def rotate(self) -> None:
        """Make new credentials; from then on only those pass. Called once when the venue is made."""

    def begin(self) -> None:
        """Make the records as they are at the start. Called once when the venue is made, and by :meth:`reset`."""
        self.reads_lag = float(getattr(self.options, "reads_lag", 0.0))
        self.orders_lag = float(getattr(self.options, "orders_lag", 0.0))
        tier = getattr(self.options, "rate_limits", None)
        self._limits = None
        if tier is not None and self.document is not None:
            self._limits = RateLimits(self.clock, self.document.rate_limits[tier])

    def limited(self, operation: Operation, request: WireRequest, /) -> Answer | None:
        """Return the venue's answer to a call that goes beyond its rate limits; None if the call may go on."""
        if self._limits is None or operation.rate_cost is None:
            return None
        if self._limits.take(operation.rate_cost[0], self.cost(operation, request)):
            return None
        return self.problem(429, "too many requests", operation.name)

    def cost(self, operation: Operation, _request: WireRequest, /) -> float:
        """Return the tokens that a call takes from its rate limit."""
        return 0 if operation.rate_cost is None else operation.rate_cost[1]

    def routes(self) -> Sequence[Route]:
        """Return the operations served: those of the document. A venue without one returns its own."""
        if self.document is None:
            raise ValueError(
                f"{type(self).__name__} has no openapi.yaml in specs/{self.name}; set spec_folder to the folder that holds it, "
                "or override routes()"
            )
        return documented_routes(self.document, self)

    @abstractmethod
    def check(self, request: WireRequest, /) -> Refusal | None:
        """Return what is wrong with the credentials and the signature of a request; None if nothing is."""

    @abstractmethod
    def problem(self, status: int, message: str, operation: str | None, /) -> Answer:
        """Return the venue's own error body for a request that could not be served (400, 404 or 405)."""

    def unrouted(self, _request: WireRequest, /) -> Answer:
        """Answer a path that stands for no operation."""
        return self.problem(404, "not found", None)

    def route(self, raw_path: str) -> Sequence[tuple[Route, Mapping[str, str]]]:
        """Return the routes that a raw path may take, each with its parameters, still encoded."""
        return self._router.find(raw_path)

    def _add(self, operation: str, scripted: Scripted) -> None:
        self.script.add(self._known(operation), scripted)

    def _known(self, operation: str) -> str:
        if operation not in self.operations:
            raise ValueError(f"{operation!r} is not an operation of {self.name}; allowed: {', '.join(self.operations)}")
        return operation


def prepared(name: str) -> Fault:
    """Return a fault by name, ready to happen without delay; an unknown name is a ``ValueError`` that lists the known ones."""
    fault = FAULTS[one_of("a fault", name, FAULTS)]
    if fault.prepare is not None:
        fault.prepare()
    return fault
