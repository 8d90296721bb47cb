"""What can go wrong between a venue and its clients, on the real socket: the catalogue behind ``venue.fail()``."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

from starlette.types import Receive, Scope, Send

from venuekit_sandbox import bodies, wires
from venuekit_sandbox.received import WireRequest
from venuekit_sandbox.replies import Answer, Reply
from venuekit_sandbox.server import TRANSPORT
from venuekit_sandbox.wires import Wire


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong. It is either an answer made from the usual one, or bytes on the wire."""

    name: str
    description: str
    answer: Callable[[Answer], Answer] | None = None
    """The answer that comes instead of the usual one."""
    status: int | None = None
    """Or: the venue's own error body under this status, and ``headers``."""
    headers: Mapping[str, str] | None = None
    """``{elsewhere}`` in one stands for the same resource under another host name."""
    wire: Callable[[Wire], Awaitable[None]] | None = None
    """Or: what happens on the connection."""
    reply: Callable[[Incident], Answer] | None = None
    """Or: an answer that depends on more than the usual one."""
    has_surplus: bool = False
    """Whether an answer comes that nobody asked for; ``fail(..., surplus=...)`` says which."""
    acts: bool = True
    """Whether the venue does what it was asked before it fails. Refusals don't."""

    def apply(self, incident: Incident) -> Reply:
        """Return what comes in place of the usual answer."""
        if self.wire is not None:
            return _OnTheWire(self.wire, incident)
        if self.reply is not None:
            return self.reply(incident)
        if self.answer is not None:
            return self.answer(incident.usual)
        assert self.status is not None
        headers = {name: value.format(elsewhere=incident.elsewhere) for name, value in (self.headers or {}).items()}
        problem = incident.problem(max(self.status, 400), self.description.partition(";")[0])
        return bodies.failure(self.status, problem, headers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """The call that a fault happens to."""

    request: WireRequest
    usual: Answer
    """What the venue would have answered."""
    problem: Callable[[int, str], Answer]
    """Makes the venue's own error body for a status and a message."""
    elsewhere: str
    """Address of the same resource under another host name."""
    envelope_code: str | None
    """Name of the member that says whether an answer in an envelope is a success; None without an envelope."""
    pace: float
    surplus: Answer


@dataclass(frozen=True, slots=True)
class _OnTheWire:
    what: Callable[[Wire], Awaitable[None]]
    incident: Incident

    async def deliver(self, scope: Scope, receive: Receive, send: Send, headers: Mapping[str, str]) -> None:
        """Let it happen on the connection of the request."""
        found = self.incident
        transport = scope["extensions"][TRANSPORT]
        await self.what(Wire(transport, scope, receive, send, found.usual, headers, found.pace, found.surplus))


def _status(status: int, description: str, name: str | None = None, headers: Mapping[str, str] | None = None) -> Fault:
    return Fault(name or str(status), description, status=status, headers=headers, acts=not 300 <= status < 500)


def _surplus(name: str, description: str, wire: Callable[[Wire], Awaitable[None]]) -> Fault:
    return Fault(name, description, wire=wire, has_surplus=True)


_ELSEWHERE = {"location": "{elsewhere}"}
_LONG = {"location": "http://localhost/" + "z" * 70_000}

_CATALOGUE = (
    # The connection
    Fault("reset", "the connection is reset after the request, before any answer", wire=wires.reset),
    Fault("closed", "the connection is closed after the request, before any answer", wire=wires.closed),
    Fault("reset-in-headers", "the connection is reset amid the headers", wire=wires.reset_in_headers),
    Fault("reset-in-body", "the connection is reset amid the body", wire=wires.reset_in_body),
    Fault("half-closed", "the server ends its side amid the body and keeps the connection", wire=wires.half_closed),
    Fault(
        "half-closed-early", "the server ends its side before any answer and keeps the connection", wire=wires.half_closed_early
    ),
    Fault("silence", "no answer ever comes", wire=wires.silence),
    Fault("silence-in-body", "half of the body comes, then nothing", wire=wires.silence_in_body),
    Fault("slow-headers", "the headers come a byte at a time, for ever", wire=wires.slow_headers),
    Fault("drip-fed-body", "the body comes a byte at a time, for ever", wire=wires.drip_fed_body),
    Fault("slow-answer", "the right answer, in ten pieces with pauses between them", wire=wires.slow_answer),
    # The framing
    Fault("garbage", "what comes isn't HTTP", wire=wires.garbage),
    Fault("no-headers", "a body comes without a status line", wire=wires.no_headers),
    Fault("endless-headers", "headers come by the hundred thousand", wire=wires.endless_headers),
    Fault("truncated-body", "the body is shorter than its length says", wire=wires.truncated_body),
    Fault("over-long-body", "the body is longer than its length says", wire=wires.over_long_body),
    Fault("unreadable-length", "the length of the body is not a number", wire=wires.unreadable_length),
    Fault("negative-length", "the length of the body is below zero", wire=wires.negative_length),
    Fault("two-lengths", "two lengths are given that differ", wire=wires.two_lengths),
    Fault("broken-chunks", "the size of a chunk is not a number", wire=wires.broken_chunks),
    Fault("truncated-chunks", "the last chunk is missing", wire=wires.truncated_chunks),
    Fault("informational", "an early hint (103) comes before the answer", wire=wires.informational),
    Fault("continue", "a go-ahead (100) that nobody waited for comes before the answer", wire=wires.go_ahead),
    Fault("switching-protocols", "the server wants to speak another protocol (101)", wire=wires.switching_protocols, acts=False),
    Fault("status-not-a-number", "the status is a word", wire=wires.status_not_a_number),
    # Bytes that nobody asked for, on a connection that stays open
    _surplus("surplus-answer", "a second answer comes together with the right one", wires.surplus_answer),
    Fault("surplus-junk", "bytes that aren't HTTP come together with the right answer", wire=wires.surplus_junk),
    _surplus("late-surplus", "a second answer comes a moment after the right one", wires.late_surplus),
    _surplus("early-answer", "an answer comes on an idle connection, before its request", wires.early_answer),
    # The body
    Fault("not-gzip", "the body says that it is compressed and isn't", bodies.not_gzip),
    Fault("truncated-gzip", "the compressed body ends in the middle", bodies.truncated_gzip),
    Fault("gzip-bomb", "some hundred kilobytes become a hundred megabytes", bodies.gzip_bomb),
    Fault("amplified-body", "sixty kilobytes become sixty megabytes of small numbers", bodies.amplified),
    Fault("amplified-error", "sixty kilobytes become sixty megabytes of small numbers, under status 500", bodies.amplified_error),
    Fault("unasked-compression", "the body is compressed in a way that nobody asked for", bodies.unasked_compression),
    Fault("html", "a page for people comes instead of JSON", bodies.html),
    Fault("empty-body", "a success without a body", bodies.empty),
    Fault("invalid-utf-8", "a text holds bytes that are not UTF-8", bodies.invalid_utf_8),
    Fault("byte-order-mark", "the body begins with a byte order mark", bodies.byte_order_mark),
    Fault("deep-nesting", "a hundred thousand arrays, one inside the other", bodies.deep_nesting),
    Fault("giant-number", "a number has a hundred thousand digits", bodies.giant_number),
    Fault("giant-exponent", "a number has an exponent of thirty digits", bodies.giant_exponent),
    Fault("not-a-number", "NaN stands where a number should", bodies.not_a_number),
    Fault("duplicate-keys", "an object has members of the same name", bodies.duplicate_keys),
    Fault("another-type", "an array stands where an object should, or the reverse", bodies.another_type),
    Fault("wrong-content-type", "the right body calls itself plain text", bodies.wrong_content_type),
    Fault("set-cookie", "the right answer brings a cookie", bodies.set_cookie),
    Fault("success-in-500", "the right body under status 500", bodies.success_in_500),
    Fault("failure-in-200", "an error body under status 200", status=200, acts=False),
    Fault(
        "unreadable-envelope-code",
        "the code in the envelope is not one; without an envelope, the right answer",
        reply=lambda incident: bodies.unreadable_envelope_code(incident.usual, incident.envelope_code),
    ),
    # The status
    _status(204, "a success that says nothing"),
    _status(299, "a success that nobody documents"),
    _status(302, "another address", headers=_ELSEWHERE),
    _status(307, "another address, the request to be repeated there", headers=_ELSEWHERE),
    _status(302, "another address, whose host name can't be one", "redirect-broken", {"location": "http://xn--a/"}),
    _status(302, "another address, which is of a mailbox", "redirect-mailto", {"location": "mailto:x"}),
    _status(302, "another address, of seventy thousand characters", "redirect-long", _LONG),
    _status(400, "the request is refused as malformed"),
    Fault(
        "echoed-credential",
        "the request is refused in words that repeat its headers, credentials included",
        reply=lambda incident: bodies.echoed_headers(incident.problem, incident.request),
        acts=False,
    ),
    _status(401, "the credentials are refused"),
    _status(402, "something is to be paid first"),
    _status(403, "the credentials may not do this"),
    _status(404, "there is no such thing"),
    _status(405, "the method is refused"),
    _status(408, "the server gave up waiting for the request"),
    _status(409, "the request contradicts what is there"),
    _status(418, "a refusal that nobody documents"),
    _status(422, "the request is refused as well-formed but wrong"),
    _status(429, "too many requests; not said for how long"),
    _status(429, "too many requests; a second to wait", "429-seconds", {"retry-after": "1"}),
    _status(
        429, "too many requests; wait until a date that is past", "429-date", {"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}
    ),
    _status(429, "too many requests; a day to wait", "429-a-day", {"retry-after": "86400"}),
    _status(429, "too many requests; less than no time to wait", "429-negative", {"retry-after": "-5"}),
    _status(429, "too many requests; a number of seconds of thirty digits to wait", "429-for-ever", {"retry-after": "9" * 30}),
    _status(429, "too many requests; an infinite time to wait", "retry-after-infinite", {"retry-after": "inf"}),
    _status(
        429, "too many requests; a number that only Python reads as one to wait", "retry-after-underscore", {"retry-after": "1_0"}
    ),
    _status(460, "a refusal that no standard knows"),
    _status(490, "the exchange behind the venue is unreachable"),
    _status(500, "the venue failed"),
    _status(501, "the venue can't do this"),
    _status(502, "the edge got no answer from the venue"),
    _status(503, "the venue is down"),
    _status(503, "the venue is down; a second to wait", "503-seconds", {"retry-after": "1"}),
    _status(504, "the edge waited too long for the venue"),
    _status(599, "a breakdown that nobody documents"),
)

FAULTS: Final[Mapping[str, Fault]] = {fault.name: fault for fault in _CATALOGUE}
"""By name."""
