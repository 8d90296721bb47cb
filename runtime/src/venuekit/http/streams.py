"""Connections of a blocking client: a socket, with or without TLS."""

from __future__ import annotations

import select
import socket
import ssl
from enum import Enum
from ipaddress import ip_address
from threading import Lock, Thread
from typing import Any, Final

import httpx

from venuekit.forking import renewed_after_fork
from venuekit.http.deadline import remaining

READ_SIZE: Final = 65536


class Idle(Enum):
    """The state of a connection on which no data is expected."""

    QUIET = "quiet"
    CLOSED = "closed"
    SURPLUS = "surplus"
    """Unsolicited bytes have arrived."""


class SocketStream:
    """One connection. The caller limits the time of every wait."""

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected

    def start_tls(self, context: ssl.SSLContext, host: str, phase: float | None, ends: float) -> None:
        """Shake hands. Raises ``ConnectTimeout`` or ``ConnectError``."""
        try:
            self._socket.settimeout(remaining(phase, ends, httpx.ConnectTimeout))
            self._socket = context.wrap_socket(self._socket, server_hostname=host)
        except TimeoutError:
            raise httpx.ConnectTimeout("the TLS handshake took too long") from None
        except (OSError, ValueError) as error:  # ValueError: the host can't be a name in a certificate
            raise httpx.ConnectError(str(error)) from error

    def write(self, data: bytes, phase: float | None, ends: float) -> None:
        """Send all of it. Raises ``WriteTimeout`` or ``WriteError``."""
        rest = memoryview(data)
        try:
            while rest:
                self._socket.settimeout(remaining(phase, ends, httpx.WriteTimeout))
                rest = rest[self._socket.send(rest) :]
        except TimeoutError:
            raise httpx.WriteTimeout("the request could not be sent in time") from None
        except OSError as error:
            raise httpx.WriteError(str(error)) from error

    def read(self, phase: float | None, ends: float) -> bytes:
        """Wait for data and return it; empty at the end of the stream. Raises ``ReadTimeout`` or ``ReadError``."""
        try:
            self._socket.settimeout(remaining(phase, ends, httpx.ReadTimeout))
            return self._socket.recv(READ_SIZE)
        except TimeoutError:
            raise httpx.ReadTimeout("no data arrived in time") from None
        except ssl.SSLZeroReturnError:
            return b""
        except OSError as error:
            raise httpx.ReadError(str(error)) from error

    def idle(self) -> Idle:
        """Check for unsolicited data, without waiting."""
        try:
            self._socket.settimeout(0)
            return Idle.SURPLUS if self._socket.recv(1) else Idle.CLOSED
        except (BlockingIOError, ssl.SSLWantReadError):
            return Idle.QUIET
        except OSError:
            return Idle.CLOSED

    def close(self) -> None:
        """Close the connection immediately."""
        self._socket.close()


def connect(host: str, port: int, phase: float | None, ends: float) -> SocketStream:
    """Open a connection. Raises ``ConnectTimeout`` or ``ConnectError``."""
    addresses = _lookups.resolve(host, port, remaining(phase, ends, httpx.ConnectTimeout))
    problem: OSError | None = None
    for position, (family, kind, protocol, address) in enumerate(addresses):
        seconds = remaining(phase, ends, httpx.ConnectTimeout)
        if seconds is not None:  # an address that doesn't respond must leave time for the others
            seconds /= len(addresses) - position
        opened = socket.socket(family, kind, protocol)
        try:
            opened.settimeout(seconds)
            opened.connect(address)
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            opened.close()
            problem = error
        except BaseException:
            opened.close()
            raise
        else:
            return SocketStream(opened)
    if isinstance(problem, TimeoutError):
        raise httpx.ConnectTimeout("no connection in time")
    raise httpx.ConnectError(str(problem) if problem else f"there is no address for {host}")


_Address = tuple[int, int, int, Any]


class _Lookup(Thread):
    """A lookup by the system's resolver, which accepts no time limit."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(name=f"venuekit-lookup-{host}", daemon=True)
        self._host, self._port = host, port
        self.found: list[_Address] = []
        self.problem: OSError | UnicodeError | None = None

    def run(self) -> None:
        try:
            self.found = _addresses(self._host, self._port)
        except (OSError, UnicodeError) as error:
            self.problem = error


class _Lookups:
    """Running lookups. Calls to the same host share one, so that a resolver that hangs costs one thread per host."""

    def __init__(self) -> None:
        self._running: dict[tuple[str, int], _Lookup] = {}
        self._lock = Lock()

    def resolve(self, host: str, port: int, seconds: float | None) -> list[_Address]:
        """Return the addresses of a host. Raises ``ConnectTimeout`` or ``ConnectError``."""
        if _is_address(host):
            return _addresses(host, port)
        with self._lock:
            lookup = self._running.get((host, port))
            if lookup is None or not lookup.is_alive():
                lookup = self._running[host, port] = _Lookup(host, port)
                lookup.start()
        lookup.join(seconds)
        if lookup.is_alive():
            raise httpx.ConnectTimeout(f"the address of {host} could not be looked up in time")
        with self._lock:
            if self._running.get((host, port)) is lookup:
                del self._running[host, port]
        if lookup.problem is not None:
            raise httpx.ConnectError(f"{host} has no address ({lookup.problem})")
        return lookup.found

    def after_fork(self) -> None:
        """Drop the lookups of the parent, whose threads don't exist in this process."""
        self._running, self._lock = {}, Lock()


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _addresses(host: str, port: int) -> list[_Address]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(family, kind, protocol, address) for family, kind, protocol, _, address in found]


_lookups = _Lookups()
renewed_after_fork(_lookups)


def readable(descriptor: int) -> bool:
    """Return whether a socket has data or has ended, without reading from it."""
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([descriptor], [], [], 0)[0])
