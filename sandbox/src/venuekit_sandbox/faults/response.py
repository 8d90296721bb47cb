"""Faults of the response: each function turns the usual response into a wrong one."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.requests import WireRequest

BOMB_BYTES = 100 * 1024 * 1024
AMPLIFIED_BYTES = 60 * 1024 * 1024
"""Decompressed size of an amplified body; the compressed size is a thousandth of it."""


def not_gzip(usual: Answer) -> Answer:
    """Send the uncompressed body with a header that declares it as compressed."""
    return _under(usual, {"content-encoding": "gzip"})


def truncated_gzip(usual: Answer) -> Answer:
    """Send two thirds of the compressed body."""
    packed = gzip.compress(usual.body)
    return replace(not_gzip(usual), body=packed[: len(packed) * 2 // 3])


def gzip_bomb(usual: Answer) -> Answer:
    """Send a small gzip body of a hundred megabytes of spaces."""
    return replace(not_gzip(usual), body=bomb_body())


@cache
def bomb_body() -> bytes:
    """Return the compressed body of a gzip bomb; the first call takes a moment."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    megabyte = b" " * (1024 * 1024)
    pieces = [packer.compress(b'{"padding": "'), *(packer.compress(megabyte) for _ in range(BOMB_BYTES // len(megabyte)))]
    return b"".join([*pieces, packer.compress(b'"}'), packer.flush()])


def amplified(usual: Answer) -> Answer:
    """Send a small gzip body with a long array of zeros: valid, but expensive to parse."""
    return replace(not_gzip(usual), body=amplified_body())


def amplified_error(usual: Answer) -> Answer:
    """Send the same with status 500."""
    return replace(amplified(usual), status=500)


@cache
def amplified_body() -> bytes:
    """Return the compressed body of zeros; the first call takes a moment."""
    return gzip.compress(b"[" + b"0," * (AMPLIFIED_BYTES // 2) + b"0]", mtime=0)


def unasked_compression(usual: Answer) -> Answer:
    """Send the body with a content encoding that few clients support."""
    return _under(usual, {"content-encoding": "br"})


def html(_usual: Answer) -> Answer:
    """Send the error page of a load balancer."""
    return Answer(200, b"<!DOCTYPE html><title>Maintenance</title><p>Back soon.", {"content-type": "text/html"})


def empty(_usual: Answer) -> Answer:
    """Send an empty body."""
    return Answer(200, b"", {"content-type": "application/json"})


def invalid_utf_8(usual: Answer) -> Answer:
    """Add a key and a text that are each half a character."""
    return _with(usual, b'"\xc3": "\xe2\x82"')


def byte_order_mark(usual: Answer) -> Answer:
    """Put a byte order mark before the right body."""
    return replace(usual, body=b"\xef\xbb\xbf" + usual.body)


def deep_nesting(usual: Answer) -> Answer:
    """Add well-formed nested arrays, so that only the depth is wrong."""
    return _with(usual, b'"nested": ' + b"[" * 100_000 + b"]" * 100_000)


def giant_number(usual: Answer) -> Answer:
    """Add such a number in an undocumented field."""
    return _with(usual, b'"giant": ' + b"7" * 100_000)


def giant_exponent(usual: Answer) -> Answer:
    """Add such a number in an undocumented field."""
    return _with(usual, b'"giant": 1e' + b"9" * 30)


def not_a_number(usual: Answer) -> Answer:
    """Add NaN, which JSON doesn't have, in a field that isn't documented."""
    return _with(usual, b'"strange": NaN')


def duplicate_keys(usual: Answer) -> Answer:
    """Repeat every member of the object; in an array, repeat one that isn't documented."""
    body = usual.body.strip()
    return _with(usual, body[1:-1] if body.startswith(b"{") else b'"twice": 1, "twice": 2')


def another_type(usual: Answer) -> Answer:
    """Send JSON of another type than documented."""
    return replace(usual, body=b"[[]]" if usual.body.strip().startswith(b"{") else b'{"unexpected": true}')


def wrong_content_type(usual: Answer) -> Answer:
    """Send the right body as plain text."""
    return _under(usual, {"content-type": "text/plain"})


def set_cookie(usual: Answer) -> Answer:
    """Send the right body with a cookie."""
    return _under(usual, {"set-cookie": "session=eyJhbGciOiJub25lIn0.c2VjcmV0; Path=/; HttpOnly"})


def success_in_500(usual: Answer) -> Answer:
    """Send the right body under status 500."""
    return replace(usual, status=500)


def unreadable_envelope_code(usual: Answer, member: str | None) -> Answer:
    """Put an invalid text into the member that reports success."""
    body = samples.parse(usual.body) if member else None
    if not isinstance(body, dict) or member not in body:
        return usual
    return replace(usual, body=samples.write({**body, member: "0x"}))


def echoed_headers(problem: Callable[[int, str], Answer], request: WireRequest) -> Answer:
    """Return the venue's own error body for status 400, with all headers of the request in its message."""
    headers = "; ".join(f"{name}: {value}" for name, value in request.headers.items())
    return problem(400, f"bad request with headers {headers}")


def failure(status: int, problem: Answer, headers: dict[str, str]) -> Answer:
    """Return the venue's own error body with any status, or no body if the status doesn't allow one."""
    return Answer(status, b"" if status in (204, 304) else problem.body, {**problem.headers, **headers})


def _under(usual: Answer, headers: dict[str, str]) -> Answer:
    return replace(usual, headers={**usual.headers, **headers})


def _with(usual: Answer, member: bytes) -> Answer:
    """Insert a member at the start of the object, or of the first object in the array."""
    start = usual.body.find(b"{") + 1
    if not start:
        raise ValueError(f"there is no object in {usual.body[:80]!r} to put something into")
    rest = usual.body[start:]
    comma = b"" if rest.lstrip().startswith(b"}") else b", "
    return replace(usual, body=usual.body[:start] + member + comma + rest)
