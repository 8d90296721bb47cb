"""Faults with surplus bytes: what a plain socket receives, and when."""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

from tests.sandbox.kiosk import READ, head
from tests.sandbox.test_connection_faults import LONGEST, connected, listened
from venuekit_sandbox import FAULTS, Answer, SandboxVenue

pytestmark = pytest.mark.slow

SURPLUS = ("surplus-answer", "surplus-junk", "late-surplus", "early-answer")
ONE_ANSWER = re.compile(rb"HTTP/1\.1 (\d{3})[^\r]*\r\n((?:[A-Za-z-]+: [^\r]+\r\n)+)\r\n")


def ask(connection: socket.socket, venue: SandboxVenue, query: str = "") -> None:
    """Send another valid request on an open connection."""
    connection.sendall(head(venue, query))


def answers(said: bytes) -> tuple[list[tuple[int, bytes]], bytes]:
    """Return status and body of each complete response, and the bytes after the last one."""
    found = []
    while (head := ONE_ANSWER.match(said)) is not None:
        length = re.search(rb"content-length: (\d+)", head[2])
        assert length is not None
        end = head.end() + int(length[1])
        assert len(said) >= end, "a response is truncated"
        found.append((int(head[1]), said[head.end() : end]))
        said = said[end:]
    return found, said


def so_many(count: int) -> Callable[[bytes], bool]:
    """Return a function that tells whether this many complete responses came."""

    def said_all(said: bytes) -> bool:
        try:
            return len(answers(said)[0]) >= count
        except AssertionError:
            return False  # the last one is still incomplete

    return said_all


def one_answer(connection: socket.socket) -> tuple[int, bytes]:
    """Return the next response on a connection; its head and body may arrive separately."""
    connection.settimeout(LONGEST)
    said = b""
    while not (head := ONE_ANSWER.match(said)) or b"content-length: %d\r\n" % (len(said) - head.end()) not in head[2]:
        more = connection.recv(1 << 16)
        assert more, "the connection was closed"
        said += more
    return answers(said)[0][0]


@pytest.fixture
def usual(venue: SandboxVenue) -> bytes:
    """The body without a fault."""
    with connected(venue) as connection:
        ((status, body),), rest = answers(listened(connection, 0.2, so_many(1))[1])
    venue.reset()
    assert (status, rest) == (200, b"")
    return body


def test_every_fault_that_leaves_the_connection_open_is_checked(venue: SandboxVenue) -> None:
    still_open = set()
    for name, fault in FAULTS.items():
        if fault.on_connection is None or name in ("silence", "silence-in-body", "slow-headers", "drip-fed-body"):
            continue
        venue.fail(READ, name, pace=0.001)
        with connected(venue) as connection:
            if listened(connection, 0.5 if name in SURPLUS else LONGEST)[0] == "open":
                still_open.add(name)
    assert still_open == set(SURPLUS)
    assert {name for name, fault in FAULTS.items() if fault.has_surplus} == still_open - {"surplus-junk"}


@pytest.mark.parametrize("name", ["surplus-answer", "surplus-junk"])
def test_surplus_bytes_come_in_the_same_write(venue: SandboxVenue, usual: bytes, name: str) -> None:
    venue.fail(READ, name)
    with connected(venue) as connection:
        connection.settimeout(LONGEST)
        (first, *more), rest = answers(connection.recv(1 << 16))  # loopback doesn't split writes of this size
        assert first == (200, usual)
        if name == "surplus-answer":
            assert (more, rest) == ([(200, b'{"surplus": true}')], b"")
        else:
            assert more == []
            assert rest
            assert b"HTTP/1" not in rest
        for _ in range(2):  # the connection is still usable
            ask(connection, venue)
            assert answers(listened(connection, 0.2, so_many(1))[1]) == ([(200, usual)], b"")
    assert [request.verified for request in venue.requests] == [True] * 3


def test_a_client_that_asks_to_close_gets_surplus_bytes_first(venue: SandboxVenue, usual: bytes) -> None:
    venue.fail(READ, "surplus-answer")
    address = urlsplit(venue.base_url)
    with socket.create_connection((address.hostname, address.port), LONGEST) as connection:
        connection.sendall(head(venue, connection="close"))
        ending, said = listened(connection, LONGEST)
    assert ending == "closed"
    assert answers(said) == ([(200, usual), (200, b'{"surplus": true}')], b"")


@pytest.mark.parametrize("name", ["surplus-answer", "late-surplus", "early-answer"])
def test_the_surplus_answer_can_be_chosen(venue: SandboxVenue, usual: bytes, name: str) -> None:
    venue.fail(READ, name, pace=0.01, surplus=Answer(429, b'{"error": "slow down"}', {"Retry-After": "1"}))
    with connected(venue) as connection:
        said = listened(connection, 0.3, so_many(2))[1]
    assert answers(said) == ([(200, usual), (429, b'{"error": "slow down"}')], b"")
    assert b"retry-after: 1\r\n" in said.lower()


def test_a_late_surplus_does_not_wait_for_the_next_call(venue: SandboxVenue, usual: bytes) -> None:
    """It comes before the response to the next request, which comes too."""
    venue.fail(READ, "late-surplus", pace=2)
    venue.fail(READ, "silence")
    with connected(venue) as connection:
        assert one_answer(connection) == (200, usual)
        ask(connection, venue)
        assert answers(listened(connection, 0.5, so_many(1))[1]) == ([(200, b'{"surplus": true}')], b"")
    venue.fail(READ, "late-surplus", pace=2)
    with connected(venue) as connection:
        for _ in range(3):
            assert one_answer(connection) == (200, usual)
            ask(connection, venue)
        assert answers(listened(connection, 0.5, so_many(2))[1]) == ([(200, usual), (200, b'{"surplus": true}')], b"")
    assert len(venue.requests) == 6


def test_an_early_answer_waits_until_the_connection_is_idle(venue: SandboxVenue, usual: bytes) -> None:
    pace = 2.0
    venue.fail(READ, "early-answer", pace=pace)
    with connected(venue) as connection:
        assert answers(listened(connection, 0.2, so_many(1))[1]) == ([(200, usual)], b"")
        asked = time.monotonic()
        ask(connection, venue)  # restarts the wait
        assert one_answer(connection) == (200, usual)
        assert one_answer(connection) == (200, b'{"surplus": true}')
        assert time.monotonic() - asked >= pace * 0.9
        ask(connection, venue)
        assert answers(listened(connection, pace * 1.5, so_many(1))[1]) == ([(200, usual)], b"")  # it comes only once
    assert len(venue.requests) == 3


def test_an_early_answer_never_comes_during_a_call(venue: SandboxVenue, usual: bytes) -> None:
    venue.fail(READ, "early-answer", pace=2)
    venue.fail(READ, "silence")
    with connected(venue) as connection:
        assert one_answer(connection) == (200, usual)
        ask(connection, venue)
        assert listened(connection, 2.5, lambda said: True) == ("open", b"")


@pytest.mark.parametrize("name", ["late-surplus", "early-answer"])
def test_a_disconnected_client_is_sent_nothing(venue: SandboxVenue, name: str, caplog: pytest.LogCaptureFixture) -> None:
    venue.fail(READ, name, pace=0.05)
    with connected(venue) as connection:
        assert connection.recv(1 << 16)
    with connected(venue) as connection:
        assert listened(connection, 0.3)[0] == "open"
    assert caplog.records == []


def test_a_surplus_answer_is_only_for_faults_that_send_one(venue: SandboxVenue) -> None:
    with pytest.raises(
        ValueError, match="reset sends no unsolicited response; faults that send one: surplus-answer, late-surplus"
    ):
        venue.fail(READ, "reset", surplus=Answer(200, b"{}"))
    with connected(venue) as connection:
        assert listened(connection, 0.2, so_many(1))[1].startswith(b"HTTP/1.1 200 OK")
