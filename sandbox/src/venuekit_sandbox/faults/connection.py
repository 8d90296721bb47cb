"""A request's connection, and the faults that interrupt or slow it after the request was read and handled."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass, replace
from http.client import responses

from starlette.types import Receive, Scope, Send

from venuekit_sandbox.answers import Answer
from venuekit_sandbox.transport import LoopbackTransport

_RESET_ON_CLOSE = struct.pack("ii", 1, 0)
_PIECES = 10


@dataclass(frozen=True, slots=True)
class Connection:
    """The connection of a request, and the response that would have been sent on it."""

    transport: LoopbackTransport
    scope: Scope
    receive: Receive
    send: Send
    usual: Answer
    headers: Mapping[str, str]
    pace: float
    """Seconds between the bytes of slow responses."""
    surplus: Answer
    """The unsolicited response."""

    def write(self, content: bytes) -> None:
        """Send bytes on the connection."""
        self.transport.write(content)

    def head(self, **headers: str) -> bytes:
        """Return the status line and headers of the usual response; ``length`` replaces its content-length, if given."""
        reason = responses.get(self.usual.status, "")  # venues use non-standard statuses
        given = {name.lower(): value for name, value in self.usual.headers.items()}
        own = {"content-type": "application/json", **self.headers, **given}
        if "length" in headers:
            own["content-length"] = headers.pop("length")
        own |= {name.replace("_", "-"): value for name, value in headers.items()}
        lines = [f"HTTP/1.1 {self.usual.status} {reason}", *(f"{name}: {value}" for name, value in own.items()), "", ""]
        return "\r\n".join(lines).encode("latin-1")

    def half(self) -> bytes:
        """Return the head and the first half of the body, which is always less than the head announces."""
        body = self.usual.body
        return self.head(length=str(max(2, len(body)))) + body[: len(body) // 2]

    def whole(self) -> bytes:
        """Return all bytes of the usual response."""
        return self.head(length=str(len(self.usual.body))) + self.usual.body

    async def answer(self) -> None:
        """Send the usual response as the server does; the connection then continues to serve."""
        await self.usual.deliver(self.scope, self.receive, self.send, self.headers)

    def surplus_answer(self) -> bytes:
        """Return the bytes of the unsolicited response."""
        return replace(self, usual=self.surplus).whole()

    async def gone(self) -> None:
        """Wait until the client has disconnected, or the server is stopped."""
        while (await self.receive())["type"] != "http.disconnect":
            pass

    async def close(self) -> None:
        """Close the connection cleanly."""
        self.transport.close()
        await self.gone()

    async def cut(self) -> None:
        """Close the connection with a reset."""
        bound = self.transport.get_extra_info("socket")
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        self.transport.abort()
        await self.gone()

    async def pass_time(self) -> bool:
        """Wait for ``pace`` seconds; return False once the client has disconnected."""
        left = asyncio.ensure_future(self.gone())
        done, _ = await asyncio.wait([left], timeout=self.pace)
        if not done:
            left.cancel()
        return not done


async def reset(conn: Connection) -> None:
    """Reset the connection without a response."""
    await conn.cut()


async def closed(conn: Connection) -> None:
    """Close the connection without a response."""
    await conn.close()


async def reset_in_headers(conn: Connection) -> None:
    """Send the status line and part of a header, then reset."""
    conn.write(conn.head(length="10")[:40])
    await conn.pass_time()
    await conn.cut()


async def reset_in_body(conn: Connection) -> None:
    """Send half of the body, then reset."""
    conn.write(conn.half())
    await conn.pass_time()
    await conn.cut()


async def half_closed(conn: Connection) -> None:
    """Send half of the body, then half-close the connection."""
    conn.write(conn.half())
    conn.transport.write_eof()
    await conn.gone()


async def half_closed_early(conn: Connection) -> None:
    """Half-close the connection without a response."""
    conn.transport.write_eof()
    await conn.gone()


async def silence(conn: Connection) -> None:
    """Send nothing."""
    await conn.gone()


async def silence_in_body(conn: Connection) -> None:
    """Send half of the body, then nothing."""
    conn.write(conn.half())
    await conn.gone()


async def slow_headers(conn: Connection) -> None:
    """Send an endless header, one byte at a time."""
    conn.write(conn.head()[:-2] + b"x-slow: ")
    while await conn.pass_time():
        conn.write(b"z")


async def drip_fed_body(conn: Connection) -> None:
    """Send endless spaces before the body, one byte at a time."""
    conn.write(conn.head(length=str(10**9)))
    while await conn.pass_time():
        conn.write(b" ")


async def slow_answer(conn: Connection) -> None:
    """Send the whole response in pieces, with pauses between them."""
    whole = conn.whole()
    step = -(-len(whole) // _PIECES)
    for start in range(0, len(whole), step):
        conn.write(whole[start : start + step])
        if not await conn.pass_time():
            return
    await conn.close()
