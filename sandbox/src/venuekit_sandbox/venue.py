"""What the four venues share: routing on the raw path, the log of requests, queued answers, the way to the wire."""

from __future__ import annotations

import re
import threading
import time
from abc import ABC, abstractmethod
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from random import Random
from typing import Any, ClassVar
from urllib.parse import parse_qsl, unquote
from uuid import uuid4

from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from venuekit_sandbox import bodies, samples
from venuekit_sandbox.faults import FAULTS, Fault
from venuekit_sandbox.options import one_of
from venuekit_sandbox.replies import Answer, Reply
from venuekit_sandbox.server import HOST, TRANSPORT, Listener
from venuekit_sandbox.wires import Wire

_USUAL_PACE = 0.05
"""Seconds between the bytes of what comes slowly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WireRequest:
    """A request as it came over the wire: nothing in its address is decoded."""

    method: str
    raw_path: str
    """Path with its percent-encoding kept and without the query."""
    query: str
    """What followed the question mark, encoded as it came; empty without one."""
    headers: Mapping[str, str] = field(repr=False)  # they carry credentials
    """By lower-case name; several of one name are joined by commas."""
    body: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received(WireRequest):
    """A request, and what became of it."""

    operation: str | None
    """The operation of the venue that its path stands for; None for a path that stands for none."""
    verified: bool
    """Whether its credentials and signature were found right."""
    refusal: str | None
    """What was wrong with them, in words; None if nothing was."""
    received_at: float
    """When it had come whole, by the machine's clock, in Unix seconds."""
    request_id: str
    """Value of the ``x-request-id`` header of the answer."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Credentials that did not pass: why, in words for the log, and what the venue answers."""

    reason: str
    answer: Answer


class BadParameter(Exception):
    """A parameter that the venue answers with status 400."""


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


@dataclass(slots=True)
class _Queued:
    reply: Reply | Fault
    unchecked: bool
    times: int
    pace: float = 0.0


@dataclass(frozen=True, slots=True)
class _Failing:
    """A fault in the course of happening."""

    fault: Fault
    usual: Answer
    pace: float

    async def deliver(self, scope: Scope, receive: Receive, send: Send, headers: Mapping[str, str]) -> None:
        """What the fault does on the wire."""
        if self.fault.wire is None:
            await self.usual.deliver(scope, receive, send, headers)
        else:
            await self.fault.wire(Wire(scope["extensions"][TRANSPORT], receive, self.usual, headers, self.pace))


class Venue(ABC):
    """One venue on loopback: an ASGI application, the credentials it accepts, and a log of what it was asked.

    Requests are routed on the raw path, because a segment may hold a percent-encoded slash and because that path is
    what callers sign.
    """

    name: ClassVar[str]
    prefix: ClassVar[str] = ""

    def __init__(self) -> None:
        self.requests: list[Received] = []
        """What was received so far, oldest first. Yours to ``clear()``."""
        self._routes = self.routes()
        self._queues: defaultdict[str, deque[_Queued]] = defaultdict(deque)
        self._random: tuple[Random, float, Sequence[Fault]] | None = None
        self._lock = threading.Lock()
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
        self._queue(operation, Answer(status, content, dict(headers or {})), times=times, unchecked=unchecked)

    def fail(self, operation: str, fault: str, *, times: int = 1, unchecked: bool = False, pace: float = _USUAL_PACE) -> None:
        """Let the next ``times`` calls of ``operation`` meet a fault, one of ``FAULTS`` by name, on the real connection.

        As with :meth:`answer`, credentials are checked first, unless ``unchecked``, and what is queued first comes first. Unless the
        fault is a refusal, the venue does what it was asked before it fails. ``pace`` is the time in seconds between the bytes of
        what comes slowly.
        """
        found = FAULTS[one_of("a fault", fault, FAULTS)]
        self._queue(operation, found, times=times, unchecked=unchecked, pace=pace)

    def fail_at_random(self, faults: Iterable[str], *, share: float, seed: int = 0) -> None:
        """From now until :meth:`reset`, let that share of all calls with right credentials meet one of the faults."""
        if not 0 <= share <= 1:
            raise ValueError(f"share must be from 0 to 1, not {share!r}")
        chosen = [FAULTS[one_of("a fault", fault, FAULTS)] for fault in faults]
        if not chosen:
            raise ValueError("faults must name at least one")
        with self._lock:
            self._random = (Random(seed), share, chosen)  # noqa: S311  # a game of chance that can be played again

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
        with self._lock:
            self._queues.clear()
            self._random = None

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
        routes, parameters = self.route(request.raw_path)
        if not routes:
            return self.unrouted(request), None, refusal
        route = next((one for one in routes if one.method == request.method), None)
        if route is None:
            not_allowed = self.problem(405, "method not allowed", routes[0].operation)
            allowed = {**not_allowed.headers, "allow": ", ".join(one.method for one in routes)}
            return Answer(405, not_allowed.body, allowed), routes[0].operation, refusal
        queued = self._next(route.operation, verified=refusal is None)
        fault = queued.reply if queued is not None and isinstance(queued.reply, Fault) else None
        if queued is not None and not isinstance(queued.reply, Fault):
            return queued.reply, route.operation, refusal
        if fault is not None and not fault.acts:
            usual = Answer(200, b"{}")
        else:
            try:
                usual = refusal.answer if refusal and queued is None else route.answer(request, parameters)
            except BadParameter as bad:
                usual = self.problem(400, str(bad), route.operation)
        if queued is None or fault is None:
            return usual, route.operation, refusal
        return self._failing(fault, usual, queued.pace, route.operation), route.operation, refusal

    def _failing(self, fault: Fault, usual: Answer, pace: float, operation: str) -> Reply:
        if fault.status is not None:
            problem = self.problem(max(fault.status, 400), fault.description.partition(";")[0], operation)
            usual = bodies.failure(fault.status, problem, dict(fault.headers or {}))
        elif fault.answer is not None:
            usual = fault.answer(usual)
        return _Failing(fault, usual, pace)

    def route(self, raw_path: str) -> tuple[Sequence[Route], Mapping[str, str]]:
        """The routes that a raw path may take, one a method, and its parameters, still encoded."""
        taken = [(route, found.groupdict()) for route in self._routes if (found := route.pattern.fullmatch(raw_path))]
        return [route for route, _ in taken], taken[0][1] if taken else {}

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

    def _queue(self, operation: str, reply: Reply | Fault, *, times: int, unchecked: bool, pace: float = 0.0) -> None:
        if operation not in self.operations:
            raise ValueError(f"{operation!r} is not an operation of {self.name}; allowed: {', '.join(self.operations)}")
        if not isinstance(times, int) or isinstance(times, bool) or times < 1:
            raise ValueError(f"times must be a whole number from 1 up, not {times!r}")
        with self._lock:
            self._queues[operation].append(_Queued(reply, unchecked, times, pace))

    def _next(self, operation: str, *, verified: bool) -> _Queued | None:
        with self._lock:
            queue = self._queues[operation]
            if queue and (verified or queue[0].unchecked):
                first = queue[0]
                first.times -= 1
                if not first.times:
                    queue.popleft()
                return first
            if self._random is not None and verified:
                random, share, faults = self._random
                if random.random() < share:
                    return _Queued(random.choice(faults), False, 1, _USUAL_PACE)
            return None


class Query:
    """The parameters of a raw query, decoded; a parameter given twice is refused rather than half heard."""

    def __init__(self, raw: str) -> None:
        self._given: dict[str, str] = {}
        try:
            pairs = parse_qsl(raw, keep_blank_values=True, errors="strict")
        except ValueError:
            raise BadParameter("the query is not well-formed") from None
        for name, value in pairs:
            if name in self._given:
                raise BadParameter(f"{name} was given more than once")
            self._given[name] = value

    def text(self, name: str) -> str:
        """The parameter, empty if it is absent."""
        return self._given.get(name, "")

    def texts(self, name: str, most: int | None = None) -> tuple[str, ...]:
        """The members of a comma-separated parameter, each once, in order; none if it is absent or empty."""
        members = tuple(sorted(set(self.text(name).split(",")))) if self.text(name) else ()
        if "" in members:
            raise BadParameter(f"{name} holds an empty entry")
        if most is not None and len(members) > most:
            raise BadParameter(f"{name} holds more than {most} entries")
        return members

    def number(self, name: str, least: int, most: int) -> int | None:
        """The parameter as an integer within the limits; None if it is absent."""
        if name not in self._given:
            return None
        text = self._given[name]
        if not re.fullmatch(r"-?[0-9]{1,19}", text) or not least <= int(text) <= most:
            raise BadParameter(f"{name} must be an integer from {least} to {most}")
        return int(text)


def staleness(timestamp: str, tolerance_seconds: float, now: float) -> str | None:
    """What is wrong with a timestamp that should be Unix milliseconds and near ``now``, in seconds; None if nothing is."""
    if not re.fullmatch(r"[0-9]{1,19}", timestamp):
        return "the timestamp is not a number"
    if abs(now * 1000 - int(timestamp)) > tolerance_seconds * 1000:
        return f"the timestamp is not within {tolerance_seconds} seconds of now, in milliseconds"
    return None


def decoded(name: str, segment: str) -> str:
    """A path segment with its percent-encoding undone."""
    try:
        return unquote(segment, errors="strict")
    except UnicodeDecodeError:
        raise BadParameter(f"{name} is not UTF-8") from None
