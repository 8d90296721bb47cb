"""Connections of an asynchronous client in trio, through anyio."""

from __future__ import annotations

import ssl
from typing import Any

import anyio
import httpx
from anyio.abc import ByteStream, SocketAttribute
from anyio.streams.tls import TLSStream

from venuekit.http.deadline import remaining
from venuekit.http.streams import READ_SIZE, Idle, readable

_BROKEN = (anyio.BrokenResourceError, anyio.ClosedResourceError, OSError)


class AnyioStream:
    """One connection, used by one call at a time. The caller limits the time of every wait."""

    def __init__(self, stream: ByteStream) -> None:
        self._stream = stream
        self._socket: Any = stream.extra(SocketAttribute.raw_socket)  # noqa: S610  # nosec B610  # an attribute of the socket

    async def start_tls(self, context: ssl.SSLContext, host: str, phase: float | None, ends: float) -> None:
        """Shake hands. Raises ``ConnectTimeout`` or ``ConnectError``."""
        try:
            with anyio.fail_after(remaining(phase, ends, httpx.ConnectTimeout)):
                self._stream = await TLSStream.wrap(
                    self._stream, hostname=host, ssl_context=context, standard_compatible=False, server_side=False
                )
        except TimeoutError:
            raise httpx.ConnectTimeout("the TLS handshake took too long") from None
        except (*_BROKEN, anyio.EndOfStream, ValueError) as error:
            raise httpx.ConnectError(str(error) or "the connection was closed during the TLS handshake") from error

    async def write(self, data: bytes, phase: float | None, ends: float) -> None:
        """Send all of it. Raises ``WriteTimeout`` or ``WriteError``."""
        try:
            with anyio.fail_after(remaining(phase, ends, httpx.WriteTimeout)):
                await self._stream.send(data)
        except TimeoutError:
            raise httpx.WriteTimeout("the request could not be sent in time") from None
        except _BROKEN as error:
            raise httpx.WriteError(str(error) or "the connection broke") from error

    async def read(self, phase: float | None, ends: float) -> bytes:
        """Wait for data and return it; empty at the end of the stream. Raises ``ReadTimeout`` or ``ReadError``."""
        try:
            with anyio.fail_after(remaining(phase, ends, httpx.ReadTimeout)):
                return await self._stream.receive(READ_SIZE)
        except TimeoutError:
            raise httpx.ReadTimeout("no data arrived in time") from None
        except anyio.EndOfStream:
            return b""
        except _BROKEN as error:
            raise httpx.ReadError(str(error) or "the connection broke") from error

    async def idle(self) -> Idle:
        """Check for unsolicited data, without waiting."""
        if not readable(self._socket.fileno()):
            return Idle.QUIET
        try:
            with anyio.move_on_after(0.001):  # the data may belong to TLS, such as a session ticket
                return Idle.SURPLUS if await self._stream.receive(1) else Idle.CLOSED
        except (*_BROKEN, anyio.EndOfStream):
            return Idle.CLOSED
        return Idle.QUIET

    def close(self) -> None:
        """Close the connection immediately."""
        self._socket.close()


async def connect(host: str, port: int, context: ssl.SSLContext | None, phase: float | None, ends: float) -> AnyioStream:
    """Open a connection, with TLS if there is a context. Raises ``ConnectTimeout`` or ``ConnectError``."""
    try:
        with anyio.fail_after(remaining(phase, ends, httpx.ConnectTimeout)):
            stream = AnyioStream(await anyio.connect_tcp(host, port))
    except TimeoutError:
        raise httpx.ConnectTimeout("no connection in time") from None
    except (OSError, ValueError) as error:
        raise httpx.ConnectError(str(error)) from error
    if context is not None:
        try:
            await stream.start_tls(context, host, phase, ends)
        except BaseException:
            stream.close()
            raise
    return stream


class AnyioWaiter:
    """A task that waits for a slot."""

    def __init__(self) -> None:
        self._woken = anyio.Event()

    async def wait(self, seconds: float | None) -> None:
        """Wait until woken, or until the time is over."""
        with anyio.move_on_after(seconds):
            await self._woken.wait()

    def wake(self) -> None:
        """End the wait."""
        self._woken.set()
