"""What the four venues share: routing on the raw path, the log of requests, queued answers, the way to the wire."""

from __future__ import annotations

import re
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any, ClassVar
from uuid import uuid4

from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from venuekit_sandbox import samples
from venuekit_sandbox.faults import FAULTS, Fault, Incident
from venuekit_sandbox.options import one_of
from venuekit_sandbox.queued import USUAL_PACE, Queued, Queues
from venuekit_sandbox.received import BadParameter, Received, WireRequest
from venuekit_sandbox.replies import Answer, Reply
from venuekit_sandbox.server import HOST, Listener
from venuekit_sandbox.wires import SURPLUS


@dataclass(frozen=True, slots=True)
class Refusal:
    """Credentials that did not pass: why, in words for the log, and what the venue answers."""

    reason: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Route:
    """One operation: its path with ``{name}`` for each segment that is a parameter, and what answers it."""

    operation: str
    path: str
    answer: Callable[[WireRequest, Mapping[str, str]], Answer]
    method: str = "GET"
    pattern: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        literals = re.split(r"\{(\w+)\}", self.path)
        pieces = [f"(?P<{piece}>[^/]+)" if index % 2 else re.escape(piece) for index, piece in enumerate(literals)]
        object.__setattr__(self, "pattern", re.compile("".join(pieces)))


@dataclass(frozen=True, slots=True)
class _Mistake:
    """What the code of a venue or of a fault raised. It is told to the server, which logs it and answers 500."""

    error: Exception

    async def deliver(self, scope: Scope, receive: Receive, send: Send, headers: Mapping[str, str]) -> None:
        raise self.error


class Venue(ABC):
    """One venue on loopback: an ASGI application, the credentials it accepts, and a log of what it was asked.

    Requests are routed on the raw path, because a segment may hold a percent-encoded slash and because that path is
    what callers sign.
    """

    name: ClassVar[str]
    prefix: ClassVar[str] = ""
    envelope_code: ClassVar[str | None] = None
    """Name of the member that says whether an answer in an envelope is a success; None where answers have no envelope."""

    def __init__(self) -> None:
        self.requests: list[Received] = []
        """What was received so far, oldest first. Yours to ``clear()``."""
        self._routes = self.routes()
        self._queues = Queues()
        self._port: int | None = None
        self._listener: Listener | None = None
        self.clock_offset_seconds = 0.0
        """How far the venue's clock is ahead of the machine's; may be set while it runs."""

    # What a user of the sandbox sees

    @property
    def base_url(self) -> str:
        """Where the venue is served. Known once the sandbox has started."""
        if self._port is None:
            raise RuntimeError(f"{self.name} has no address yet; start the sandbox first")
        return f"http://{HOST}:{self._port}{self.prefix}"

    @property
    def client_args(self) -> dict[str, Any]:
        """Keyword arguments for the venue's client: credentials that pass here, the address; no limits, since none are kept here."""
        return {**self.credentials(), "base_url": self.base_url, "limits": None}

    @property
    def environ(self) -> dict[str, str]:
        """The same as environment variables, by the names that the client's ``from_env()`` reads."""
        arguments = {**self.credentials(), "base_url": self.base_url}
        return {f"{self.name}_{argument}".upper(): value for argument, value in arguments.items()}

    @property
    def operations(self) -> list[str]:
        """Names of the operations that the venue serves."""
        return [route.operation for route in self._routes]

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
        answer in the queue; ``unchecked`` answers whoever asks. What is queued first is answered first.
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
        self._add(operation, Queued(Answer(status, content, dict(headers or {})), unchecked, times))

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

        As with :meth:`answer`, credentials are checked first, unless ``unchecked``, and what is queued first comes first. Unless the
        fault is a refusal, the venue does what it was asked before it fails. ``pace`` is the time in seconds between the bytes of
        what comes slowly, and before what comes late. ``surplus`` is the answer that nobody asked for, for the faults that send
        one; without it, that is ``{"surplus": true}`` under status 200.
        """
        found = FAULTS[one_of("a fault", fault, FAULTS)]
        if surplus is not None and not found.has_surplus:
            having = ", ".join(name for name, fault in FAULTS.items() if fault.has_surplus)
            raise ValueError(f"{fault} sends no surplus answer; the faults that do: {having}")
        self._add(operation, Queued(found, unchecked, times, pace, surplus or SURPLUS))

    def fail_at_random(self, faults: Iterable[str], *, share: float, seed: int = 0) -> None:
        """From now until :meth:`reset`, let that share of all calls with right credentials meet one of the faults."""
        self._queues.at_random([FAULTS[one_of("a fault", fault, FAULTS)] for fault in faults], share=share, seed=seed)

    @contextmanager
    def down(self) -> Iterator[None]:
        """Nobody listens at the venue's address meanwhile: connections are refused, and those that were open are closed."""
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
        """The venue's clock: Unix seconds."""
        return time.time() + self.clock_offset_seconds

    def reset(self) -> None:
        """Forget the queued answers, the faults and the log of requests, and set the clock right."""
        self.reset_faults()
        self.clock_offset_seconds = 0.0
        self.requests.clear()

    def reset_faults(self) -> None:
        """Forget the queued answers and the faults."""
        self._queues.clear()

    def __repr__(self) -> str:
        place = f"at {self.base_url}" if self._port is not None else "not started"
        return f"<{type(self).__name__} {place}>"

    # What each venue has to say

    @abstractmethod
    def credentials(self) -> dict[str, str]:
        """The credentials that pass, by the client's argument names."""

    @abstractmethod
    def rotate(self) -> None:
        """Make new credentials. From then on only those pass, and ``credentials()`` and ``client_args`` are made of them."""

    @abstractmethod
    def routes(self) -> Sequence[Route]:
        """The operations served."""

    @abstractmethod
    def check(self, request: WireRequest) -> Refusal | None:
        """What is wrong with the credentials and the signature of a request; None if nothing is."""

    @abstractmethod
    def problem(self, status: int, message: str, operation: str | None, /) -> Answer:
        """The venue's own error body for a request that could not be served (400, 404 or 405)."""

    def unrouted(self, _request: WireRequest, /) -> Answer:
        """What a path that stands for no operation gets."""
        return self.problem(404, "not found", None)

    # How a request is served

    def serve(self, request: WireRequest) -> tuple[Reply, str | None, Refusal | None]:
        """The reply to a request, the operation that its path stands for, and what was wrong with its credentials."""
        refusal = self.check(request)
        ways = self.route(request.raw_path)
        if not ways:
            return self.unrouted(request), None, refusal
        methods = {route.method: (route, parameters) for route, parameters in reversed(ways)}
        if request.method not in methods:
            operation = ways[0][0].operation
            problem = self.problem(405, "method not allowed", operation)
            allowed = {**problem.headers, "allow": ", ".join(sorted(methods))}
            return Answer(405, problem.body, allowed), operation, refusal
        route, parameters = methods[request.method]
        try:
            reply = self._reply(route, parameters, request, refusal)
        except Exception as error:  # noqa: BLE001  # it is raised again once the request is in the log
            reply = _Mistake(error)
        return reply, route.operation, refusal

    def _reply(self, route: Route, parameters: Mapping[str, str], request: WireRequest, refusal: Refusal | None) -> Reply:
        queued = self._queues.next(route.operation, verified=refusal is None)
        if queued is None:
            return refusal.answer if refusal else self._usual(route, parameters, request)
        if not isinstance(queued.reply, Fault):
            return queued.reply
        usual = self._usual(route, parameters, request) if queued.reply.acts else Answer(200, b"{}")
        query = f"?{request.query}" if request.query else ""
        return queued.reply.apply(
            Incident(
                request=request,
                usual=usual,
                problem=lambda status, message: self.problem(status, message, route.operation),
                elsewhere=f"http://localhost:{self._port}{request.raw_path}{query}",
                envelope_code=self.envelope_code,
                pace=queued.pace,
                surplus=queued.surplus,
            )
        )

    def _usual(self, route: Route, parameters: Mapping[str, str], request: WireRequest) -> Answer:
        try:
            return route.answer(request, parameters)
        except BadParameter as bad:
            return self.problem(400, str(bad), route.operation)

    def route(self, raw_path: str) -> Sequence[tuple[Route, Mapping[str, str]]]:
        """The routes that a raw path may take, each with its parameters, still encoded."""
        return [(route, found.groupdict()) for route in self._routes if (found := route.pattern.fullmatch(raw_path))]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request by ASGI."""
        incoming = Request(scope, receive)
        try:
            body = await incoming.body()
        except ClientDisconnect:
            return
        headers: dict[str, str] = {}
        for name, value in incoming.headers.items():
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        request = WireRequest(
            method=incoming.method,
            raw_path=scope["raw_path"].decode("latin-1"),
            query=scope["query_string"].decode("latin-1"),
            headers=headers,
            body=body,
        )
        received_at = time.time()
        reply, operation, refusal = self.serve(request)
        # A caller's own id comes back to it, so that both sides can name the call.
        request_id = headers.get("x-request-id") or str(uuid4())
        self.requests.append(
            Received(
                method=request.method,
                raw_path=request.raw_path,
                query=request.query,
                headers=request.headers,
                body=request.body,
                operation=operation,
                verified=refusal is None,
                refusal=refusal.reason if refusal else None,
                received_at=received_at,
                request_id=request_id,
            )
        )
        await reply.deliver(scope, receive, send, {"date": formatdate(self.now(), usegmt=True), "x-request-id": request_id})

    def _add(self, operation: str, queued: Queued) -> None:
        if operation not in self.operations:
            raise ValueError(f"{operation!r} is not an operation of {self.name}; allowed: {', '.join(self.operations)}")
        self._queues.add(operation, queued)
