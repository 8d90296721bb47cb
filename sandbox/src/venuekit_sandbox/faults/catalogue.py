"""All faults by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from venuekit_sandbox.faults import connection, framing, response, surplus
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
    _on_connection("reset", "the connection is reset after the request, before any response", connection.reset),
    _on_connection("closed", "the connection is closed after the request, before any response", connection.closed),
    _on_connection("reset-in-headers", "the connection is reset in the middle of the headers", connection.reset_in_headers),
    _on_connection("reset-in-body", "the connection is reset in the middle of the body", connection.reset_in_body),
    _on_connection("half-closed", "the server half-closes the connection in the middle of the body", connection.half_closed),
    _on_connection(
        "half-closed-early", "the server half-closes the connection before any response", connection.half_closed_early
    ),
    _on_connection("silence", "no response arrives", connection.silence),
    _on_connection("silence-in-body", "half of the body arrives, then nothing", connection.silence_in_body),
    _on_connection("slow-headers", "the headers arrive one byte at a time, forever", connection.slow_headers),
    _on_connection("drip-fed-body", "the body arrives one byte at a time, forever", connection.drip_fed_body),
    _on_connection("slow-answer", "the correct response, in ten pieces with pauses between them", connection.slow_answer),
    # The framing
    _on_connection("garbage", "the response isn't HTTP", framing.garbage),
    _on_connection("no-headers", "a body without a status line", framing.no_headers),
    _on_connection("endless-headers", "hundreds of thousands of headers", framing.endless_headers),
    _on_connection("truncated-body", "the body is shorter than its content-length", framing.truncated_body),
    _on_connection("over-long-body", "the body is longer than its content-length", framing.over_long_body),
    _on_connection("unreadable-length", "the content-length is not a number", framing.unreadable_length),
    _on_connection("negative-length", "the content-length is negative", framing.negative_length),
    _on_connection("two-lengths", "two different content-lengths", framing.two_lengths),
    _on_connection("broken-chunks", "the size of a chunk is not a number", framing.broken_chunks),
    _on_connection("truncated-chunks", "the last chunk is missing", framing.truncated_chunks),
    _on_connection("informational", "an early hint (103) before the response", framing.informational),
    _on_connection("continue", "an unsolicited 100 (Continue) before the response", framing.go_ahead),
    Fault(
        "switching-protocols",
        "the server switches to another protocol (101)",
        on_connection=framing.switching_protocols,
        acts=False,
    ),
    _on_connection("status-not-a-number", "the status is a word", framing.status_not_a_number),
    # Unsolicited bytes, on a connection that stays open
    _surplus("surplus-answer", "a second response together with the correct one", surplus.surplus_answer),
    _on_connection("surplus-junk", "bytes that aren't HTTP together with the correct response", surplus.surplus_junk),
    _surplus("late-surplus", "a second response a moment after the correct one", surplus.late_surplus),
    _surplus("early-answer", "a response on an idle connection, before its request", surplus.early_answer),
    # The body
    Fault("not-gzip", "the body is declared as compressed but isn't", response.not_gzip),
    Fault("truncated-gzip", "the compressed body ends in the middle", response.truncated_gzip),
    Fault(
        "gzip-bomb",
        "about a hundred kilobytes decompress to a hundred megabytes",
        response.gzip_bomb,
        prepare=response.bomb_body,
    ),
    Fault(
        "amplified-body",
        "sixty kilobytes decompress to sixty megabytes of small numbers",
        response.amplified,
        prepare=response.amplified_body,
    ),
    Fault(
        "amplified-error",
        "sixty kilobytes decompress to sixty megabytes of small numbers, with status 500",
        response.amplified_error,
        prepare=response.amplified_body,
    ),
    Fault("unasked-compression", "the body is compressed with an encoding that was not requested", response.unasked_compression),
    Fault("html", "a web page instead of JSON", response.html),
    Fault("empty-body", "a success without a body", response.empty),
    Fault("invalid-utf-8", "a text contains bytes that are not UTF-8", response.invalid_utf_8),
    Fault("byte-order-mark", "the body begins with a byte order mark", response.byte_order_mark),
    Fault("deep-nesting", "a hundred thousand arrays, one inside the other", response.deep_nesting),
    Fault("giant-number", "a number has a hundred thousand digits", response.giant_number),
    Fault("giant-exponent", "a number has an exponent of thirty digits", response.giant_exponent),
    Fault("not-a-number", "NaN instead of a number", response.not_a_number),
    Fault("duplicate-keys", "an object has several members with the same name", response.duplicate_keys),
    Fault("another-type", "an array instead of an object, or the reverse", response.another_type),
    Fault("wrong-content-type", "the correct body with the content type of plain text", response.wrong_content_type),
    Fault("set-cookie", "the correct response with a cookie", response.set_cookie),
    Fault("success-in-500", "the correct body with status 500", response.success_in_500),
    Fault("failure-in-200", "an error body with status 200", status=200, acts=False),
    Fault(
        "unreadable-envelope-code",
        "the code in the envelope is unreadable; without an envelope, the correct response",
        from_incident=lambda incident: response.unreadable_envelope_code(incident.usual, incident.envelope_code),
    ),
    # The status
    _status(204, "a success without content"),
    _status(299, "an undocumented success"),
    _status(302, "a redirect to another host", headers=_ELSEWHERE),
    _status(307, "a redirect that keeps the method", headers=_ELSEWHERE),
    _status(302, "a redirect to an invalid host name", "redirect-broken", {"location": "http://xn--a/"}),
    _status(302, "a redirect to a mailto address", "redirect-mailto", {"location": "mailto:x"}),
    _status(302, "a redirect to an address of seventy thousand characters", "redirect-long", _LONG),
    _status(400, "the request is refused as malformed"),
    Fault(
        "echoed-credential",
        "the request is refused with a message that repeats its headers, including credentials",
        from_incident=lambda incident: response.echoed_headers(incident.problem, incident.request),
        acts=False,
    ),
    _status(401, "the credentials are refused"),
    _status(402, "payment is required"),
    _status(403, "the credentials don't allow this"),
    _status(404, "not found"),
    _status(405, "the method is refused"),
    _status(408, "the server stopped waiting for the request"),
    _status(409, "the request conflicts with the current state"),
    _status(418, "an undocumented refusal"),
    _status(422, "the request is well-formed but refused as wrong"),
    _status(429, "too many requests; no time given"),
    _status(429, "too many requests; wait a second", "429-seconds", {"retry-after": "1"}),
    _status(
        429, "too many requests; wait until a date in the past", "429-date", {"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}
    ),
    _status(429, "too many requests; wait a day", "429-a-day", {"retry-after": "86400"}),
    _status(429, "too many requests; wait a negative time", "429-negative", {"retry-after": "-5"}),
    _status(429, "too many requests; wait a number of seconds with thirty digits", "429-for-ever", {"retry-after": "9" * 30}),
    _status(429, "too many requests; wait an infinite time", "retry-after-infinite", {"retry-after": "inf"}),
    _status(
        429,
        "too many requests; wait a number with an underscore, which only Python accepts",
        "retry-after-underscore",
        {"retry-after": "1_0"},
    ),
    _status(460, "a refusal with a non-standard status"),
    _status(490, "the exchange behind the venue is unreachable"),
    _status(500, "the venue failed"),
    _status(501, "the venue can't do this"),
    _status(502, "the gateway got no response from the venue"),
    _status(503, "the venue is down"),
    _status(503, "the venue is down; wait a second", "503-seconds", {"retry-after": "1"}),
    _status(504, "the gateway waited too long for the venue"),
    _status(599, "an undocumented server error"),
)

FAULTS: Final[Mapping[str, Fault]] = {fault.name: fault for fault in _CATALOGUE}
"""By name."""
