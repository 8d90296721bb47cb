"""All faults by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from venuekit_sandbox.faults import connection, response, surplus
from venuekit_sandbox.faults.fault import Fault, Happening


def _status(status: int, description: str, name: str | None = None, headers: Mapping[str, str] | None = None) -> Fault:
    return Fault(name or str(status), description, status=status, headers=headers, acts=not 300 <= status < 500)


def _on_connection(name: str, description: str, happens: Happening, acts: bool = True) -> Fault:
    return Fault(name, description, on_connection=happens, acts=acts)


def _surplus(name: str, description: str, happens: Happening) -> Fault:
    return Fault(name, description, on_connection=happens, has_surplus=True)


_ELSEWHERE = {"location": "{elsewhere}"}
_LONG = {"location": "http://localhost/" + "z" * 70_000}

_CATALOGUE = (
    # The connection
    _on_connection("reset", "the connection is reset after the request, before any answer", connection.reset),
    _on_connection("closed", "the connection is closed after the request, before any answer", connection.closed),
    _on_connection("reset-in-headers", "the connection is reset amid the headers", connection.reset_in_headers),
    _on_connection("reset-in-body", "the connection is reset amid the body", connection.reset_in_body),
    _on_connection("half-closed", "the server ends its side amid the body and keeps the connection", connection.half_closed),
    _on_connection(
        "half-closed-early", "the server ends its side before any answer and keeps the connection", connection.half_closed_early
    ),
    _on_connection("silence", "no answer ever comes", connection.silence),
    _on_connection("silence-in-body", "half of the body comes, then nothing", connection.silence_in_body),
    _on_connection("slow-headers", "the headers come a byte at a time, for ever", connection.slow_headers),
    _on_connection("drip-fed-body", "the body comes a byte at a time, for ever", connection.drip_fed_body),
    _on_connection("slow-answer", "the right answer, in ten pieces with pauses between them", connection.slow_answer),
    # The framing
    _on_connection("garbage", "what comes isn't HTTP", connection.garbage),
    _on_connection("no-headers", "a body comes without a status line", connection.no_headers),
    _on_connection("endless-headers", "headers come by the hundred thousand", connection.endless_headers),
    _on_connection("truncated-body", "the body is shorter than its length says", connection.truncated_body),
    _on_connection("over-long-body", "the body is longer than its length says", connection.over_long_body),
    _on_connection("unreadable-length", "the length of the body is not a number", connection.unreadable_length),
    _on_connection("negative-length", "the length of the body is below zero", connection.negative_length),
    _on_connection("two-lengths", "two lengths are given that differ", connection.two_lengths),
    _on_connection("broken-chunks", "the size of a chunk is not a number", connection.broken_chunks),
    _on_connection("truncated-chunks", "the last chunk is missing", connection.truncated_chunks),
    _on_connection("informational", "an early hint (103) comes before the answer", connection.informational),
    _on_connection("continue", "a go-ahead (100) that nobody waited for comes before the answer", connection.go_ahead),
    Fault(
        "switching-protocols",
        "the server wants to speak another protocol (101)",
        on_connection=connection.switching_protocols,
        acts=False,
    ),
    _on_connection("status-not-a-number", "the status is a word", connection.status_not_a_number),
    # Bytes that nobody asked for, on a connection that stays open
    _surplus("surplus-answer", "a second answer comes together with the right one", surplus.surplus_answer),
    _on_connection("surplus-junk", "bytes that aren't HTTP come together with the right answer", surplus.surplus_junk),
    _surplus("late-surplus", "a second answer comes a moment after the right one", surplus.late_surplus),
    _surplus("early-answer", "an answer comes on an idle connection, before its request", surplus.early_answer),
    # The body
    Fault("not-gzip", "the body says that it is compressed and isn't", response.not_gzip),
    Fault("truncated-gzip", "the compressed body ends in the middle", response.truncated_gzip),
    Fault(
        "gzip-bomb",
        "some hundred kilobytes become a hundred megabytes",
        response.gzip_bomb,
        prepare=response.bomb_body,
    ),
    Fault(
        "amplified-body",
        "sixty kilobytes become sixty megabytes of small numbers",
        response.amplified,
        prepare=response.amplified_body,
    ),
    Fault(
        "amplified-error",
        "sixty kilobytes become sixty megabytes of small numbers, under status 500",
        response.amplified_error,
        prepare=response.amplified_body,
    ),
    Fault("unasked-compression", "the body is compressed in a way that nobody asked for", response.unasked_compression),
    Fault("html", "a page for people comes instead of JSON", response.html),
    Fault("empty-body", "a success without a body", response.empty),
    Fault("invalid-utf-8", "a text holds bytes that are not UTF-8", response.invalid_utf_8),
    Fault("byte-order-mark", "the body begins with a byte order mark", response.byte_order_mark),
    Fault("deep-nesting", "a hundred thousand arrays, one inside the other", response.deep_nesting),
    Fault("giant-number", "a number has a hundred thousand digits", response.giant_number),
    Fault("giant-exponent", "a number has an exponent of thirty digits", response.giant_exponent),
    Fault("not-a-number", "NaN stands where a number should", response.not_a_number),
    Fault("duplicate-keys", "an object has members of the same name", response.duplicate_keys),
    Fault("another-type", "an array stands where an object should, or the reverse", response.another_type),
    Fault("wrong-content-type", "the right body calls itself plain text", response.wrong_content_type),
    Fault("set-cookie", "the right answer brings a cookie", response.set_cookie),
    Fault("success-in-500", "the right body under status 500", response.success_in_500),
    Fault("failure-in-200", "an error body under status 200", status=200, acts=False),
    Fault(
        "unreadable-envelope-code",
        "the code in the envelope is not one; without an envelope, the right answer",
        from_incident=lambda incident: response.unreadable_envelope_code(incident.usual, incident.envelope_code),
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
        from_incident=lambda incident: response.echoed_headers(incident.problem, incident.request),
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
