"""Faults of a whole venue: downtime, a wrong clock, rotated keys, and shutdown during a call."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from email.utils import parsedate_to_datetime
from typing import Self

import httpx
import pytest

from tests.conftest import signer_of
from tests.kinds import signed_read
from tests.sandbox.signing import PLAIN, READ, VENUES, call, read_headers, sample_path, signed_headers
from tests.venues import own
from venuekit_sandbox import FAULTS, Sandbox

TIMED = [venue for venue in VENUES if signer_of(venue).timed]
"""Venues with a timestamp in their signatures."""
OTHER = VENUES[-1]
LONGEST = 60
"""Seconds until a sandbox must have stopped; hanging faults would take longer."""
HANGING = ["silence", "silence-in-body", "slow-headers", "drip-fed-body", "half-closed", "half-closed-early"]


@pytest.fixture
def quick() -> Iterator[Sandbox]:
    """A separate sandbox that starts fast."""
    with Sandbox(**{venue: own(venue, "cases", "SANDBOX_OPTIONS", {}) for venue in VENUES}) as sandbox:
        yield sandbox


def first_read(venue: str) -> str:
    return signed_read(venue)


def signed(sandbox: Sandbox, venue: str, age: float = 0) -> dict[str, str]:
    """Return valid headers, signed by a clock that is ``age`` seconds late."""
    return signed_headers(sandbox.venues[venue], sample_path(venue, first_read(venue)), age)


def address(sandbox: Sandbox, venue: str) -> str:
    place = sandbox.venues[venue]
    return place.base_url.removesuffix(place.prefix) + sample_path(venue, first_read(venue))


@pytest.mark.parametrize("venue", TIMED)
@pytest.mark.parametrize("offset", [-7200, 7200])
def test_a_wrong_clock_affects_signatures_and_the_date_header(quick: Sandbox, venue: str, offset: int) -> None:
    place = quick.venues[venue]
    place.clock_offset_seconds = offset
    refused = httpx.get(address(quick, venue), headers=signed(quick, venue))
    assert refused.status_code == 401
    seen = parsedate_to_datetime(refused.headers["date"]).timestamp() - time.time()
    assert abs(seen - offset) < 60
    assert httpx.get(address(quick, venue), headers=signed(quick, venue, age=-seen)).status_code == 200
    place.reset()
    assert httpx.get(address(quick, venue), headers=signed(quick, venue)).status_code == 200


@pytest.mark.parametrize("venue", VENUES)
def test_rotate_replaces_the_credentials(quick: Sandbox, venue: str) -> None:
    place, old = quick.venues[venue], signed(quick, venue)
    before = place.credentials()
    assert httpx.get(address(quick, venue), headers=old).status_code == 200
    place.rotate()
    arguments = [value for value in place.client_args.values() if isinstance(value, str)]
    assert not set(before.values()) & {*place.credentials().values(), *arguments, *place.environ.values()}
    assert httpx.get(address(quick, venue), headers=old).status_code == 401
    assert httpx.get(address(quick, venue), headers=signed(quick, venue)).status_code == 200


def test_connections_are_refused_while_a_venue_is_down(quick: Sandbox) -> None:
    place = quick.venues[PLAIN]
    with httpx.Client() as held:
        for _ in range(3):
            where = address(quick, PLAIN)
            assert held.get(where).status_code == 401
            with place.down(), place.down():  # nested calls are harmless
                with pytest.raises(httpx.ConnectError):
                    httpx.get(where)
                # The port stays reserved.
                with socket.socket() as other, pytest.raises(OSError, match="in use"):
                    other.bind(("127.0.0.1", httpx.URL(where).port or 0))
                assert call(held, quick, OTHER, first_read(OTHER)).status_code == 200
            assert address(quick, PLAIN) == where
            assert call(held, quick, PLAIN, READ).status_code == 200


def test_open_connections_are_counted(quick: Sandbox) -> None:
    place = quick.venues[PLAIN]
    assert place.connections == 0
    with httpx.Client() as one, httpx.Client() as other:
        for held in (one, one, other):
            call(held, quick, PLAIN, READ)
        assert place.connections == 2
        assert quick.venues[OTHER].connections == 0
    patience = time.monotonic() + 60
    while place.connections and time.monotonic() < patience:
        time.sleep(0.01)
    assert place.connections == 0
    assert Sandbox(venues=[PLAIN]).venues[PLAIN].connections == 0


def test_going_down_ends_pending_calls(quick: Sandbox) -> None:
    quick.venues[PLAIN].fail(READ, "silence")
    with Caller(quick, PLAIN) as caller, quick.venues[PLAIN].down():
        caller.join()
    assert isinstance(caller.error, httpx.RemoteProtocolError)


def test_a_sandbox_can_stop_while_a_venue_is_down() -> None:
    threads = threading.active_count()
    with ExitStack() as later:
        with Sandbox(venues=[PLAIN]) as sandbox:
            later.enter_context(sandbox.venues[PLAIN].down())
        assert threading.active_count() == threads
    with pytest.raises(RuntimeError, match="has stopped"), sandbox.venues[PLAIN].down():
        pass
    with pytest.raises(RuntimeError, match="start the sandbox first"), Sandbox(venues=[PLAIN]).venues[PLAIN].down():
        pass


def test_https_fails_in_the_handshake(quick: Sandbox) -> None:
    with pytest.raises(httpx.ConnectError) as failure:
        httpx.get(address(quick, PLAIN).replace("http://", "https://"))
    cause: BaseException | None = failure.value
    while cause is not None and not isinstance(cause, ssl.SSLError):
        cause = cause.__cause__ or cause.__context__
    assert cause is not None
    assert quick.venues[PLAIN].requests == []


@pytest.mark.parametrize("name", HANGING)
def test_a_hanging_fault_does_not_delay_stop(name: str) -> None:
    with Sandbox(venues=[PLAIN]) as sandbox:
        sandbox.venues[PLAIN].fail(READ, name)
        with Caller(sandbox, PLAIN) as caller:
            began = time.monotonic()
            sandbox.stop()
            assert time.monotonic() - began < LONGEST
            caller.join()
    assert isinstance(caller.error, httpx.HTTPError)


def test_no_fault_delays_stop() -> None:
    """With one pending call for each fault."""
    with ExitStack() as connections, Sandbox(venues=[PLAIN]) as sandbox:
        place = sandbox.venues[PLAIN]
        head = "".join(f"{name}: {value}\r\n" for name, value in read_headers(place).items())
        for name in FAULTS:
            place.fail(READ, name)
        for _ in FAULTS:
            connection = socket.create_connection(("127.0.0.1", httpx.URL(place.base_url).port or 0), 60)
            connections.enter_context(connection)
            connection.sendall(f"GET {sample_path(PLAIN, READ)} HTTP/1.1\r\nhost: sandbox\r\n{head}\r\n".encode())
        patience = time.monotonic() + 120
        while len(place.requests) < len(FAULTS) and time.monotonic() < patience:
            time.sleep(0.01)
        assert len(place.requests) == len(FAULTS)
        began = time.monotonic()
        sandbox.stop()
        assert time.monotonic() - began < LONGEST


class Caller(threading.Thread):
    """A call in another thread, which is pending in the ``with`` block; ``error`` is its exception."""

    def __init__(self, sandbox: Sandbox, venue: str) -> None:
        super().__init__()
        self.error: BaseException | None = None
        self._sandbox, self._venue = sandbox, venue

    def run(self) -> None:
        try:
            httpx.get(address(self._sandbox, self._venue), headers=signed(self._sandbox, self._venue), timeout=120)
        except httpx.HTTPError as error:
            self.error = error

    def __enter__(self) -> Self:
        self.start()
        patience = time.monotonic() + 60
        while not self._sandbox.venues[self._venue].requests and time.monotonic() < patience:
            time.sleep(0.01)
        assert self._sandbox.venues[self._venue].requests
        return self

    def __exit__(self, *_: object) -> None:
        self.join(120)
        assert not self.is_alive()

    def join(self, timeout: float | None = 120) -> None:
        super().join(timeout)
