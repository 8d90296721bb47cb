"""What the four venues share: routing on the raw path, the log of requests, queued answers, the way to the wire."""

from __future__ import annotations

import re
import threading
import time
from abc import ABC, abstractmethod
from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any, ClassVar, Protocol
from urllib.parse import parse_qsl, unquote
from uuid import uuid4

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from venuekit_sandbox import samples
from venuekit_sandbox.server import HOST


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
    request_id: str
    """Value of the ``x-request-id`` header of the answer."""


class Reply(Protocol):
    """Anything that can be sent back for a request. Today that is :class:`Answer` alone."""

    async def deliver(self, scope: Scope, receive: Receive, send: Send, headers: Mapping[str, str]) -> None:
        """Put it on the wire; ``headers`` are those that every answer of the venue carries."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete HTTP answer. Its own headers win over those that every answer carries."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)

    async def deliver(self, scope: Scope, receive: Receive, send: Send, headers: Mapping[str, str]) -> None:
        """Send it by HTTP."""
        content_type = {"content-type": "application/json"} if self.body else {}
        own = {name.lower(): value for name, value in self.headers.items()}
        await Response(self.body, self.status, {**headers, **content_type, **own})(scope, receive, send)


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
    pattern: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        literals = re.split(r"\{(\w+)\}", self.path)
        pieces = [f"(?P<{piece}>[^/]+)" if index % 2 else re.escape(piece) for index, piece in enumerate(literals)]
        object.__setattr__(self, "pattern", re.compile("".join(pieces)))


@dataclass(slots=True)
class _Queued:
    reply: Reply
    unchecked: bool
    times: int


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
        self._lock = threading.Lock()
        self._port: int | None = None

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

    def serve_on(self, port: int) -> None:
        """Note the port that the sandbox has found for this venue."""
        self._port = port

    def reset(self) -> None:
        """Forget the queued answers and the log of requests."""
        with self._lock:
            self._queues.clear()
        self.requests.clear()

    def __repr__(self) -> str:
        place = f"at {self.base_url}" if self._port is not None else "not started"
        return f"<{type(self).__name__} {place}>"

    # What each venue has to say

    @abstractmethod
    def credentials(self) -> dict[str, str]:
        """The credentials that pass, by the client's argument names."""

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
        route, parameters = self.route(request.raw_path)
        if route is None:
            return self.unrouted(request), None, refusal
        if request.method != "GET":
            not_allowed = self.problem(405, "method not allowed", route.operation)
            return Answer(405, not_allowed.body, {**not_allowed.headers, "allow": "GET"}), route.operation, refusal
        reply = self._next(route.operation, verified=refusal is None)
        if reply is None:
            try:
                reply = refusal.answer if refusal else route.answer(request, parameters)
            except BadParameter as bad:
                reply = self.problem(400, str(bad), route.operation)
        return reply, route.operation, refusal

    def route(self, raw_path: str) -> tuple[Route | None, Mapping[str, str]]:
        """The route that a raw path takes, and its parameters, still encoded."""
        for route in self._routes:
            if found := route.pattern.fullmatch(raw_path):
                return route, found.groupdict()
        return None, {}

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
                request_id=request_id,
            )
        )
        await reply.deliver(scope, receive, send, {"date": formatdate(usegmt=True), "x-request-id": request_id})

    def _queue(self, operation: str, reply: Reply, *, times: int, unchecked: bool) -> None:
        if operation not in self.operations:
            raise ValueError(f"{operation!r} is not an operation of {self.name}; allowed: {', '.join(self.operations)}")
        if not isinstance(times, int) or isinstance(times, bool) or times < 1:
            raise ValueError(f"times must be a whole number from 1 up, not {times!r}")
        with self._lock:
            self._queues[operation].append(_Queued(reply, unchecked, times))

    def _next(self, operation: str, *, verified: bool) -> Reply | None:
        with self._lock:
            queue = self._queues[operation]
            if not queue or not (verified or queue[0].unchecked):
                return None
            first = queue[0]
            first.times -= 1
            if not first.times:
                queue.popleft()
            return first.reply


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


def staleness(timestamp: str, tolerance_seconds: float) -> str | None:
    """What is wrong with a timestamp that should be Unix milliseconds and near now; None if nothing is."""
    if not re.fullmatch(r"[0-9]{1,19}", timestamp):
        return "the timestamp is not a number"
    if abs(time.time() * 1000 - int(timestamp)) > tolerance_seconds * 1000:
        return f"the timestamp is not within {tolerance_seconds} seconds of now, in milliseconds"
    return None


def decoded(name: str, segment: str) -> str:
    """A path segment with its percent-encoding undone."""
    try:
        return unquote(segment, errors="strict")
    except UnicodeDecodeError:
        raise BadParameter(f"{name} is not UTF-8") from None
