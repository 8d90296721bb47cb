"""Faults in response bodies, checked on the wire without an HTTP client's decoding."""

from __future__ import annotations

import http.client
import json
import re
import time
import zlib
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest

from tests.made_up.clients import HarbourSigner
from tests.made_up.venue import HarbourVenue
from tests.sandbox import kiosk
from tests.sandbox.kiosk import Kiosk
from venuekit.auth.signing import Unsigned
from venuekit_sandbox import FAULTS, Sandbox, SandboxVenue
from venuekit_sandbox.faults import response


class Body(NamedTuple):
    """A received response."""

    status: int
    headers: dict[str, str]
    content: bytes


class Asked(NamedTuple):
    """An operation that succeeds, and how to call it."""

    venue: SandboxVenue
    operation: str
    path: str
    headers: Callable[[Any], dict[str, str]]

    def now(self) -> Body:
        """Make the call; returns the response without decompression or decoding."""
        address = urlsplit(self.venue.base_url)
        connection = http.client.HTTPConnection(address.netloc, timeout=120)
        try:
            connection.request("GET", self.path, headers=self.headers(self.venue))
            answer = connection.getresponse()
            return Body(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
        finally:
            connection.close()


@pytest.fixture(scope="module")
def both() -> Iterator[Sandbox]:
    with Sandbox(venues=[Kiosk(), HarbourVenue()]) as sandbox:
        yield sandbox


@pytest.fixture(params=["an array", "an object"])
def asked(both: Sandbox, request: pytest.FixtureRequest) -> Asked:
    for venue in both.venues.values():
        venue.reset()
    if request.param == "an array":
        return Asked(both.venues["kiosk"], kiosk.READ, kiosk.PATH, kiosk.headers)
    return Asked(both.venues["harbour"], "get_account", "/v1/account", harbour_headers)


def harbour_headers(venue: SandboxVenue) -> dict[str, str]:
    """Return the headers of the made-up venue's client for this call."""
    unsigned = Unsigned("GET", "/v1/account", "", b"", time.time_ns() // 1_000_000)
    return dict(HarbourSigner(**venue.credentials()).sign(unsigned))


def inflated(content: bytes) -> tuple[bytes, bool]:
    """Return a compressed body's content, and whether it is complete."""
    reading = zlib.decompressobj(zlib.MAX_WBITS | 16)
    return reading.decompress(content), reading.eof


def cut_short(usual: Body, found: Body) -> bool:
    start, whole = inflated(found.content)
    return found.headers["content-encoding"] == "gzip" and not whole and usual.content.startswith(start) and len(start) > 10


def explosive(_usual: Body, found: Body) -> bool:
    blanks, whole = inflated(found.content)
    return whole and len(found.content) < 200_000 and len(blanks) > 100_000_000 and blanks.strip().startswith(b'{"padding": "')


def amplified(_usual: Body, found: Body) -> bool:
    zeros, whole = inflated(found.content)
    assert found.headers["content-encoding"] == "gzip"
    return whole and len(found.content) < 64_000 and len(zeros) > 60_000_000 and zeros.count(b"0,") * 2 + 3 == len(zeros)


def unreadable_code(usual: Body, found: Body) -> bool:
    """An array has no envelope; an object has one with a code."""
    if usual.content.startswith(b"["):
        return found.content == usual.content
    return dict(json.loads(found.content)) == {**json.loads(usual.content), "code": "0x"}


def more(pattern: bytes) -> Callable[[Body, Body], bool]:
    """Return a check that the body has exactly one additional member."""

    def holds(usual: Body, found: Body) -> bool:
        rest, count = re.subn(pattern + rb", ", b"", found.content, count=1)
        return count == 1 and rest == usual.content and found.headers["content-type"] == usual.headers["content-type"]

    return holds


def twice(usual: Body, found: Body) -> bool:
    names: list[list[str]] = []
    json.loads(found.content, object_pairs_hook=lambda pairs: names.append([name for name, _ in pairs]))
    return any(len(set(of_one)) < len(of_one) for of_one in names) and len(found.content) > len(usual.content)


LOOKED_AT: dict[str, Callable[[Body, Body], bool]] = {
    "not-gzip": lambda usual, found: found.headers["content-encoding"] == "gzip" and found.content == usual.content,
    "truncated-gzip": cut_short,
    "gzip-bomb": explosive,
    "amplified-body": amplified,
    "amplified-error": amplified,
    "unreadable-envelope-code": unreadable_code,
    "unasked-compression": lambda usual, found: found.headers["content-encoding"] == "br" and found.content == usual.content,
    "html": lambda _usual, found: found.headers["content-type"] == "text/html" and found.content.startswith(b"<!DOCTYPE html>"),
    "empty-body": lambda _usual, found: found.headers["content-length"] == "0" and not found.content,
    "invalid-utf-8": more(rb'"\xc3": "\xe2\x82"'),
    "byte-order-mark": lambda usual, found: found.content == b"\xef\xbb\xbf" + usual.content,
    "deep-nesting": more(rb'"nested": \[{100000}\]{100000}'),
    "giant-number": more(rb'"giant": 7{100000}'),
    "giant-exponent": more(rb'"giant": 1e9{30}'),
    "not-a-number": more(rb'"strange": NaN'),
    "duplicate-keys": twice,
    "another-type": lambda usual, found: type(json.loads(found.content)) is not type(json.loads(usual.content)),
    "wrong-content-type": lambda usual, found: found.headers["content-type"] == "text/plain" and found.content == usual.content,
    "set-cookie": lambda usual, found: "session=" in found.headers["set-cookie"] and found.content == usual.content,
    "success-in-500": lambda usual, found: found.content == usual.content,
    "failure-in-200": lambda _usual, found: "error" in json.dumps(json.loads(found.content)),
}
STATUS = {"success-in-500": 500, "amplified-error": 500}


def test_every_fault_in_bodies_is_checked() -> None:
    bodies = {name for name, fault in FAULTS.items() if fault.answer is not None}
    assert LOOKED_AT.keys() == bodies | {"failure-in-200", "unreadable-envelope-code"}


def test_large_bodies_are_built_when_a_fault_is_injected() -> None:
    """Building them during a call could exceed its deadline."""
    for body, faults in ((response.bomb_body, ["gzip-bomb"]), (response.amplified_body, ["amplified-body", "amplified-error"])):
        for name in faults:
            body.cache_clear()
            with Sandbox(venues=[Kiosk()]) as sandbox:
                sandbox.venues["kiosk"].fail(kiosk.READ, name)
            assert body.cache_info().currsize == 1


@pytest.mark.parametrize("name", LOOKED_AT)
def test_a_fault_changes_the_body_in_one_way_only(asked: Asked, name: str) -> None:
    usual = asked.now()
    asked.venue.fail(asked.operation, name)
    found = asked.now()
    assert found.status == STATUS.get(name, 200)
    assert LOOKED_AT[name](usual, found), found.content[:500]
    assert asked.now().content == usual.content
    assert [request.operation for request in asked.venue.requests] == [asked.operation] * 3
