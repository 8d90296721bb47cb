"""Connections gone wrong: each function says what happens on one, once the request was read and served."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass, replace
from http.client import responses

from starlette.types import Receive, Scope, Send

from venuekit_sandbox.replies import Answer
from venuekit_sandbox.transport import LoopbackTransport

_RESET_ON_CLOSE = struct.pack("ii", 1, 0)
_MOST_HEADERS = 300_000
_PIECES = 10

SURPLUS = Answer(200, b'{"surplus": true}', {"x-request-id": "surplus"})
"""The answer nobody asked for, unless another one is wanted."""


@dataclass(frozen=True, slots=True)
class Wire:
    """The connection, and what would have been said on it."""

    transport: LoopbackTransport
    scope: Scope
    receive: Receive
    send: Send
    usual: Answer
    headers: Mapping[str, str]
    pace: float
    """Seconds between the bytes of what comes slowly."""
    surplus: Answer
    """The answer that comes without having been asked for."""

    def say(self, content: bytes) -> None:
        """Put bytes on the wire."""
        self.transport.write(content)

    def head(self, **headers: str) -> bytes:
        """Status line and headers of the usual answer; ``length`` stands for its content-length, if any."""
        reason = responses.get(self.usual.status, "")  # venues have statuses of their own
        given = {name.lower(): value for name, value in self.usual.headers.items()}
        own = {"content-type": "application/json", **self.headers, **given}
        if "length" in headers:
            own["content-length"] = headers.pop("length")
        own |= {name.replace("_", "-"): value for name, value in headers.items()}
        lines = [f"HTTP/1.1 {self.usual.status} {reason}", *(f"{name}: {value}" for name, value in own.items()), "", ""]
        return "\r\n".join(lines).encode("latin-1")

    def half(self) -> bytes:
        """The head, and the first half of the body that it announces; less than announced even of the shortest body."""
        body = self.usual.body
        return self.head(length=str(max(2, len(body)))) + body[: len(body) // 2]

    def whole(self) -> bytes:
        """The usual answer."""
        return self.head(length=str(len(self.usual.body))) + self.usual.body

    async def answer(self) -> None:
        """Send the usual answer as the server does, after which the connection goes on serving."""
        await self.usual.deliver(self.scope, self.receive, self.send, self.headers)

    def surplus_answer(self) -> bytes:
        """The bytes of the answer nobody asked for."""
        return replace(self, usual=self.surplus).whole()

    async def gone(self) -> None:
        """Wait until the client has left, or the server is told to end."""
        while (await self.receive())["type"] != "http.disconnect":
            pass

    async def close(self) -> None:
        """Hang up as is proper."""
        self.transport.close()
        await self.gone()

    async def cut(self) -> None:
        """Hang up so that the other side is told of a reset."""
        bound = self.transport.get_extra_info("socket")
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        self.transport.abort()
        await self.gone()

    async def pass_time(self) -> bool:
        """One beat; False once the client has left."""
        left = asyncio.ensure_future(self.gone())
        done, _ = await asyncio.wait([left], timeout=self.pace)
        if not done:
            left.cancel()
        return not done


async def reset(wire: Wire) -> None:
    """No answer, but a reset."""
    await wire.cut()


async def closed(wire: Wire) -> None:
    """No answer, but an end."""
    await wire.close()


async def reset_in_headers(wire: Wire) -> None:
    """The status line and a header, then a reset."""
    wire.say(wire.head(length="10")[:40])
    await wire.pass_time()
    await wire.cut()


async def reset_in_body(wire: Wire) -> None:
    """Half of the body, then a reset."""
    wire.say(wire.half())
    await wire.pass_time()
    await wire.cut()


async def half_closed(wire: Wire) -> None:
    """Half of the body, then an end of this side only."""
    wire.say(wire.half())
    wire.transport.write_eof()
    await wire.gone()


async def half_closed_early(wire: Wire) -> None:
    """No answer, but an end of this side only."""
    wire.transport.write_eof()
    await wire.gone()


async def silence(wire: Wire) -> None:
    """Nothing."""
    await wire.gone()


async def silence_in_body(wire: Wire) -> None:
    """Half of the body, then nothing."""
    wire.say(wire.half())
    await wire.gone()


async def slow_headers(wire: Wire) -> None:
    """A header that never ends, a byte at a time."""
    wire.say(wire.head()[:-2] + b"x-slow: ")
    while await wire.pass_time():
        wire.say(b"z")


async def drip_fed_body(wire: Wire) -> None:
    """Blanks before the body, a byte at a time."""
    wire.say(wire.head(length=str(10**9)))
    while await wire.pass_time():
        wire.say(b" ")


async def slow_answer(wire: Wire) -> None:
    """All of it, and in the end."""
    whole = wire.whole()
    step = -(-len(whole) // _PIECES)
    for start in range(0, len(whole), step):
        wire.say(whole[start : start + step])
        if not await wire.pass_time():
            return
    await wire.close()


async def garbage(wire: Wire) -> None:
    """Something of another protocol."""
    wire.say(b"\x16\x03\x01 nothing that a client could read\r\n\r\n")
    await wire.close()


async def no_headers(wire: Wire) -> None:
    """The body alone."""
    wire.say(wire.usual.body)
    await wire.close()


async def endless_headers(wire: Wire) -> None:
    """Far more than anybody would read."""
    wire.say(wire.head()[:-2] + b"x-more: " + b"z" * _MOST_HEADERS + b"\r\n\r\n")
    await wire.close()


async def truncated_body(wire: Wire) -> None:
    """Half of the body, then an end."""
    wire.say(wire.half())
    await wire.close()


async def over_long_body(wire: Wire) -> None:
    """The body, and some more."""
    wire.say(wire.whole() + b"and some more")
    await wire.close()


async def unreadable_length(wire: Wire) -> None:
    """The right body, after a length in words."""
    wire.say(wire.head(length="plenty") + wire.usual.body)
    await wire.close()


async def negative_length(wire: Wire) -> None:
    """The right body, after a length that no body has."""
    wire.say(wire.head(length=f"-{len(wire.usual.body)}") + wire.usual.body)
    await wire.close()


async def two_lengths(wire: Wire) -> None:
    """The right body, after two lengths."""
    wire.say(wire.head(length="1")[:-2] + b"content-length: %d\r\n\r\n" % len(wire.usual.body) + wire.usual.body)
    await wire.close()


async def broken_chunks(wire: Wire) -> None:
    """A chunk of the right form, then one whose size can't be read."""
    wire.say(wire.head(transfer_encoding="chunked") + _chunk(wire.usual.body[: len(wire.usual.body) // 2]) + b"plenty\r\n")
    await wire.close()


async def truncated_chunks(wire: Wire) -> None:
    """All of the body in one chunk, but not the empty one that ends it."""
    wire.say(wire.head(transfer_encoding="chunked") + _chunk(wire.usual.body))
    await wire.close()


def _chunk(content: bytes) -> bytes:
    # An empty one would be the last.
    return b"%x\r\n%b\r\n" % (len(content), content) if content else b""


async def informational(wire: Wire) -> None:
    """A hint, then the right answer."""
    wire.say(b"HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n")
    wire.say(wire.whole())
    await wire.close()


async def go_ahead(wire: Wire) -> None:
    """As if the client had asked before sending a body, then the right answer."""
    wire.say(b"HTTP/1.1 100 Continue\r\n\r\n" + wire.whole())
    await wire.close()


async def switching_protocols(wire: Wire) -> None:
    """Another protocol, and silence in it."""
    wire.say(b"HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: riddles\r\n\r\n")
    await wire.close()


async def status_not_a_number(wire: Wire) -> None:
    """The right answer under a status in letters."""
    _, _, rest = wire.whole().partition(b"\r\n")
    wire.say(b"HTTP/1.1 abc Nope\r\n" + rest)
    await wire.close()


# From here on the connection stays open and serves more requests: all that is wrong is the bytes nobody asked for.


async def surplus_answer(wire: Wire) -> None:
    """The right answer and a second one, in a single write."""
    with wire.transport.one_write():
        await wire.answer()
        wire.say(wire.surplus_answer())


async def surplus_junk(wire: Wire) -> None:
    """The right answer and bytes that aren't HTTP, in a single write."""
    with wire.transport.one_write():
        await wire.answer()
        wire.say(b"\x00\x16\x03\x01 junk, not HTTP\r\n\r\n")


async def late_surplus(wire: Wire) -> None:
    """The right answer, and a second one after ``pace`` seconds, whatever happens on the connection meanwhile."""
    await wire.answer()
    asyncio.get_running_loop().call_later(wire.pace, _say_surplus, wire)


async def early_answer(wire: Wire) -> None:
    """The right answer, and a second one once the connection has been idle for ``pace`` seconds."""
    await wire.answer()
    asyncio.get_running_loop().call_later(wire.pace, _say_surplus_when_idle, wire)


def _say_surplus(wire: Wire) -> None:
    if not wire.transport.is_closing():
        wire.say(wire.surplus_answer())


def _say_surplus_when_idle(wire: Wire) -> None:
    idle = wire.transport.idle_seconds
    left = wire.pace if idle is None else wire.pace - idle
    if idle is not None and left <= 0:
        _say_surplus(wire)
    elif not wire.transport.is_closing():
        asyncio.get_running_loop().call_later(max(left, 0.001), _say_surplus_when_idle, wire)
