"""Faults of connections, byte for byte on a plain socket."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

from tests.sandbox.kiosk import ABROAD, READ, head
from venuekit_sandbox import FAULTS, SandboxVenue

pytestmark = pytest.mark.slow

HEAD = rb"HTTP/1\.1 200 OK\r\n(?:[a-z-]+: [^\r\n]+\r\n)+"
PLENTY = 3_000_000
"""Maximum number of bytes to read."""
LONGEST = 60
"""Seconds after which a waiting test fails."""

EVERYTHING: dict[str, tuple[str, bytes]] = {
    "reset": ("reset", rb""),
    "closed": ("closed", rb""),
    "reset-in-headers": ("reset", rb"HTTP/1\.1 200 OK\r\n[^\r]+"),
    "reset-in-body": ("reset", HEAD + rb"\r\n%(half)s"),
    "half-closed": ("closed", HEAD + rb"\r\n%(half)s"),
    "half-closed-early": ("closed", rb""),
    "silence": ("open", rb""),
    "silence-in-body": ("open", HEAD + rb"\r\n%(half)s"),
    "slow-headers": ("open", HEAD + rb"x-slow: z{3,}"),
    "drip-fed-body": ("open", HEAD + rb"\r\n {3,}"),
    "slow-answer": ("closed", HEAD + rb"\r\n%(body)s"),
    "garbage": ("closed", rb"(?!HTTP).+"),
    "no-headers": ("closed", rb"%(body)s"),
    "endless-headers": ("closed", HEAD + rb"x-more: z{300000}\r\n\r\n"),
    "truncated-body": ("closed", HEAD + rb"\r\n%(half)s"),
    "over-long-body": ("closed", HEAD + rb"\r\n%(body)s.+"),
    "unreadable-length": ("closed", HEAD + rb"\r\n%(body)s"),
    "negative-length": ("closed", HEAD + rb"\r\n%(body)s"),
    "two-lengths": ("closed", HEAD + rb"\r\n%(body)s"),
    "status-not-a-number": ("closed", rb"HTTP/1\.1 abc Nope\r\n(?:[a-z-]+: [^\r\n]+\r\n)+\r\n%(body)s"),
    "broken-chunks": ("closed", HEAD + rb"\r\n[0-9a-f]+\r\n%(half)s\r\nplenty\r\n"),
    "truncated-chunks": ("closed", HEAD + rb"\r\n[0-9a-f]+\r\n%(body)s\r\n"),
    "informational": ("closed", rb"HTTP/1\.1 103 [^\r]+\r\nlink: [^\r]+\r\n\r\n" + HEAD + rb"\r\n%(body)s"),
    "continue": ("closed", rb"HTTP/1\.1 100 Continue\r\n\r\n" + HEAD + rb"\r\n%(body)s"),
    "switching-protocols": ("closed", rb"HTTP/1\.1 101 .+\r\nconnection: upgrade\r\nupgrade: riddles\r\n\r\n"),
}
"""Final state of the connection, and a pattern of all bytes received."""
LENGTHS: dict[str, tuple[bytes, ...]] = {
    **dict.fromkeys(("reset-in-body", "half-closed", "silence-in-body", "truncated-body", "over-long-body"), (b"%(length)d",)),
    "drip-fed-body": (b"1000000000",),
    "unreadable-length": (b"plenty",),
    "negative-length": (b"-%(length)d",),
    "slow-answer": (b"%(length)d",),
    "continue": (b"%(length)d",),
    "two-lengths": (b"1", b"%(length)d"),
    "informational": (b"%(length)d",),
    "status-not-a-number": (b"%(length)d",),
    **dict.fromkeys(("broken-chunks", "truncated-chunks", "slow-headers", "endless-headers"), ()),
}
"""Values of ``content-length`` in the last head."""


def connected(venue: SandboxVenue, query: str = "") -> socket.socket:
    """Return a connection on which a valid request was sent."""
    address = urlsplit(venue.base_url)
    connection = socket.create_connection((address.hostname, address.port), LONGEST)
    connection.sendall(head(venue, query))
    return connection


def listened(
    connection: socket.socket, patience: float, enough: Callable[[bytes], object] = lambda said: said
) -> tuple[str, bytes]:
    """Read until the connection closes or is silent for ``patience`` seconds; returns its state and all bytes.

    ``patience`` applies once ``enough`` bytes came, since a busy machine may delay them.
    """
    said = b""
    try:
        while len(said) < PLENTY:
            connection.settimeout(patience if enough(said) else LONGEST)
            more = connection.recv(1 << 16)
            if not more:
                return "closed", said
            said += more
    except ConnectionResetError:
        return "reset", said
    except TimeoutError:
        return "open", said
    return "open", said


def usual(venue: SandboxVenue, query: str = "") -> bytes:
    """Return the body without a fault."""
    with connected(venue, query) as connection:
        return listened(connection, 0.2, whole)[1].partition(b"\r\n\r\n")[2]


def whole(said: bytes) -> bool:
    """Return whether a response is as long as its ``content-length``."""
    start, _, body = said.partition(b"\r\n\r\n")
    length = re.search(rb"content-length: (\d+)", start)
    return length is not None and len(body) == int(length[1])


def test_every_fault_of_connections_is_checked() -> None:
    """Faults with surplus bytes are tested in test_surplus_bytes.py."""
    surplus = {"surplus-answer", "surplus-junk", "late-surplus", "early-answer"}
    assert EVERYTHING.keys() | surplus == {name for name, fault in FAULTS.items() if fault.on_connection is not None}


@pytest.mark.parametrize("name", [name for name in EVERYTHING if name not in ("slow-headers", "drip-fed-body")])
def test_bytes_and_final_state_of_a_connection(venue: SandboxVenue, name: str) -> None:
    body = usual(venue)
    venue.fail(READ, name)
    with connected(venue) as connection:
        found = listened(connection, 0.3 if EVERYTHING[name][0] == "open" else LONGEST, expected(name, body).fullmatch)
    assert_said(name, body, found)
    assert [(request.operation, request.verified) for request in venue.requests] == [(READ, True)] * 2


@pytest.mark.parametrize("name", ["slow-headers", "drip-fed-body"])
def test_slow_faults_send_single_bytes(venue: SandboxVenue, name: str) -> None:
    venue.fail(READ, name, pace=0.3)
    with connected(venue) as connection:
        said = [connection.recv(1 << 16) for _ in range(6)]
        assert all(len(piece) <= 3 for piece in said[2:])  # one byte each, unless the machine was busy for a second
        assert_said(name, b"", ("open", b"".join(said)))


def test_slow_answer_comes_in_pieces(venue: SandboxVenue) -> None:
    venue.fail(READ, "slow-answer", pace=0.5)
    with connected(venue) as connection:
        said = b"".join(connection.recv(1 << 16) for _ in range(3))
        assert len(said) < len(usual(venue))


def expected(name: str, body: bytes) -> re.Pattern[bytes]:
    known = {b"body": re.escape(body), b"half": re.escape(body[: len(body) // 2])}
    return re.compile(EVERYTHING[name][1] % known, re.DOTALL)


def assert_said(name: str, body: bytes, found: tuple[str, bytes]) -> None:
    assert found[0] == EVERYTHING[name][0]
    assert expected(name, body).fullmatch(found[1]), found[1][:2000]
    if name in LENGTHS:
        said = found[1].rpartition(b"HTTP/1.1 ")[2].partition(b"\r\n\r\n")[0]
        given = re.findall(rb"^content-length: ([^\r]+)", said, re.MULTILINE)
        assert given == [length % {b"length": len(body)} for length in LENGTHS[name]]
        assert (b"transfer-encoding: chunked" in said) is name.endswith("-chunks")


@pytest.mark.parametrize(
    ("name", "takes_more"), [("half-closed", True), ("half-closed-early", True), ("truncated-body", False), ("closed", False)]
)
def test_only_a_half_closed_connection_accepts_more_requests(venue: SandboxVenue, name: str, takes_more: bool) -> None:
    venue.fail(READ, name)
    with connected(venue) as connection:
        assert listened(connection, LONGEST)[0] == "closed"
        # A closed peer resets the connection at the first request, so that the second one fails.
        refused = False
        try:
            for _ in range(20):
                connection.sendall(b"GET / HTTP/1.1\r\nhost: sandbox\r\n\r\n")
        except (BrokenPipeError, ConnectionResetError):
            refused = True
    assert refused is not takes_more


@pytest.mark.parametrize("name", ["reset-in-body", "truncated-body", "silence-in-body", "broken-chunks"])
def test_connection_faults_keep_the_venues_error_status(venue: SandboxVenue, name: str) -> None:
    body = usual(venue, "?town=abroad")
    assert len(body) > 100
    venue.fail(READ, name)
    with connected(venue, "?town=abroad") as connection:
        half = body[: len(body) // 2]
        ending, said = listened(connection, 0.3 if EVERYTHING[name][0] == "open" else LONGEST, lambda said: half in said)
    assert ending == EVERYTHING[name][0]
    assert said.startswith(b"HTTP/1.1 %d " % ABROAD)
    assert said.count(b"content-type: ") == 1
    assert half in said
    assert body not in said


@pytest.mark.parametrize("name", ["reset-in-body", "truncated-body", "truncated-chunks", "broken-chunks"])
def test_even_the_shortest_response_is_truncated(venue: SandboxVenue, name: str) -> None:
    """Fewer bytes come than announced, and no final chunk, so that no client accepts the response."""
    venue.fail(READ, name)
    with connected(venue, "?town=nowhere") as connection:
        said = listened(connection, LONGEST)[1]
    start, _, body = said.partition(b"\r\n\r\n")
    length = re.search(rb"content-length: (\d+)", start)
    assert (int(length[1]) > len(body)) if length else not body.endswith(b"0\r\n\r\n")
