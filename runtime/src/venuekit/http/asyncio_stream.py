"""Connections of an asynchronous client in asyncio."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import deque
from typing import Any, Final

import httpx

from venuekit.http.deadline import remaining
from venuekit.http.streams import Idle, readable

_MOST_UNREAD: Final = 1 << 20
"""Unread bytes above which reading pauses, so that the other side has to wait."""
_TURNS: Final = 3
"""Iterations of the event loop after which the socket's data has arrived here."""


class AsyncioStream(asyncio.Protocol):
    """One connection, used by one call at a time. The caller limits the time of every wait."""

    _transport: asyncio.Transport

    def __init__(self, loop: asyncio.AbstractEventLoop, opened: socket.socket) -> None:
        self._loop = loop
        self._socket = opened
        self._pieces: deque[bytes] = deque()
        self._unread = 0
        self._ended = False
        self._problem: Exception | None = None
        self._reader: asyncio.Future[bool] | None = None
        self._writer: asyncio.Future[bool] | None = None
        self._full = False

    # Called by the event loop.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._pieces.append(data)
        self._unread += len(data)
        if self._unread > _MOST_UNREAD:
            self._transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> None:
        self._ended = True
        _wake(self._reader)

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended, self._problem = True, exc
        self._full = False
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        _wake(self._writer)

    # Used by calls.

    async def start_tls(self, context: ssl.SSLContext, host: str, phase: float | None, ends: float) -> None:
        """Shake hands. Raises ``ConnectTimeout`` or ``ConnectError``."""
        seconds = remaining(phase, ends, httpx.ConnectTimeout)
        try:
            async with asyncio.timeout(seconds):
                secured = await self._loop.start_tls(self._transport, self, context, server_hostname=host)
        except TimeoutError:
            raise httpx.ConnectTimeout("the TLS handshake took too long") from None
        except (OSError, ValueError) as error:
            raise httpx.ConnectError(str(error)) from error
        if secured is None:
            raise httpx.ConnectError("the connection was closed during the TLS handshake")
        self._transport = secured

    async def write(self, data: bytes, phase: float | None, ends: float) -> None:
        """Send all of it. Raises ``WriteTimeout`` or ``WriteError``."""
        if self._ended and self._problem is not None:
            raise httpx.WriteError(str(self._problem))
        self._transport.write(data)
        while self._full:
            self._writer = self._loop.create_future()
            if not await _woken(self._writer, remaining(phase, ends, httpx.WriteTimeout)):
                raise httpx.WriteTimeout("the request could not be sent in time")

    async def read(self, phase: float | None, ends: float) -> bytes:
        """Wait for data and return it; empty at the end of the stream. Raises ``ReadTimeout`` or ``ReadError``."""
        seconds = remaining(phase, ends, httpx.ReadTimeout)
        while not self._pieces:
            if self._ended:
                if self._problem is not None:
                    raise httpx.ReadError(str(self._problem))
                return b""
            self._reader = self._loop.create_future()
            if not await _woken(self._reader, seconds):
                raise httpx.ReadTimeout("no data arrived in time")
        piece = self._pieces.popleft()
        self._unread -= len(piece)
        if self._unread + len(piece) > _MOST_UNREAD >= self._unread:
            self._transport.resume_reading()
        return piece

    async def idle(self) -> Idle:
        """Check for unsolicited data, without waiting."""
        for _ in range(_TURNS):
            if self._pieces:
                return Idle.SURPLUS
            if self._ended or self._transport.is_closing():
                return Idle.CLOSED
            if not readable(self._socket.fileno()):
                return Idle.QUIET
            await asyncio.sleep(0)
        return Idle.QUIET  # the data belongs to TLS, such as a session ticket

    def close(self) -> None:
        """Close the connection immediately."""
        if self._loop.is_closed():
            self._socket.close()  # transport.close() would need another iteration of the loop
        else:
            self._transport.abort()


def _wake(waiting: asyncio.Future[bool] | None) -> None:
    if waiting is not None and not waiting.done():
        waiting.set_result(True)


def _give_up(waiting: asyncio.Future[bool]) -> None:
    if not waiting.done():
        waiting.set_result(False)


async def _woken(waiting: asyncio.Future[bool], seconds: float | None) -> bool:
    """Wait until woken; return False if that took too long."""
    timer = None if seconds is None else waiting.get_loop().call_later(seconds, _give_up, waiting)
    try:
        return await waiting
    finally:
        if timer is not None:
            timer.cancel()


async def connect(host: str, port: int, context: ssl.SSLContext | None, phase: float | None, ends: float) -> AsyncioStream:
    """Open a connection, with TLS if there is a context. Raises ``ConnectTimeout`` or ``ConnectError``."""
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(remaining(phase, ends, httpx.ConnectTimeout)):
            addresses = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        opened = await _connected(loop, addresses, phase, ends)
        try:
            async with asyncio.timeout(remaining(phase, ends, httpx.ConnectTimeout)):
                _, stream = await loop.create_connection(
                    lambda: AsyncioStream(loop, opened), sock=opened, ssl=context, server_hostname=host if context else None
                )
        except BaseException:
            opened.close()
            raise
    except TimeoutError:
        raise httpx.ConnectTimeout("no connection in time") from None
    except (OSError, ValueError) as error:  # ValueError: the host can't be a name in a certificate
        raise httpx.ConnectError(str(error)) from error
    return stream


async def _connected(loop: asyncio.AbstractEventLoop, addresses: list[Any], phase: float | None, ends: float) -> socket.socket:
    problem: OSError = OSError("the host has no address")
    for position, (family, kind, protocol, _, address) in enumerate(addresses):
        seconds = remaining(phase, ends, httpx.ConnectTimeout)
        if seconds is not None:  # an address that doesn't respond must leave time for the others
            seconds /= len(addresses) - position
        opened = socket.socket(family, kind, protocol)
        try:
            opened.setblocking(False)
            async with asyncio.timeout(seconds):
                await loop.sock_connect(opened, address)
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            opened.close()
            problem = error
        except BaseException:
            opened.close()
            raise
        else:
            return opened
    raise problem


class AsyncioWaiter:
    """A task that waits for a slot."""

    def __init__(self) -> None:
        self._waiting: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    async def wait(self, seconds: float | None) -> None:
        """Wait until woken, or until the time is over."""
        await _woken(self._waiting, seconds)

    def wake(self) -> None:
        """End the wait."""
        _wake(self._waiting)
