"""Faults that send unsolicited bytes on a connection that stays open and serves further requests as usual."""

from __future__ import annotations

import asyncio

from venuekit_sandbox.answers import Answer
from venuekit_sandbox.faults.connection import Connection

SURPLUS = Answer(200, b'{"surplus": true}', {"x-request-id": "surplus"})
"""The default unsolicited response."""


async def surplus_answer(conn: Connection) -> None:
    """Send the correct response and a second one, in a single write."""
    with conn.transport.one_write():
        await conn.answer()
        conn.write(conn.surplus_answer())


async def surplus_junk(conn: Connection) -> None:
    """Send the correct response and bytes that aren't HTTP, in a single write."""
    with conn.transport.one_write():
        await conn.answer()
        conn.write(b"\x00\x16\x03\x01 junk, not HTTP\r\n\r\n")


async def late_surplus(conn: Connection) -> None:
    """Send the correct response, and a second one after ``pace`` seconds, whatever happens on the connection in between."""
    await conn.answer()
    asyncio.get_running_loop().call_later(conn.pace, _write_surplus, conn)


async def early_answer(conn: Connection) -> None:
    """Send the correct response, and a second one once the connection has been idle for ``pace`` seconds."""
    await conn.answer()
    asyncio.get_running_loop().call_later(conn.pace, _write_surplus_when_idle, conn)


def _write_surplus(conn: Connection) -> None:
    if not conn.transport.is_closing():
        conn.write(conn.surplus_answer())


def _write_surplus_when_idle(conn: Connection) -> None:
    idle = conn.transport.idle_seconds
    left = conn.pace if idle is None else conn.pace - idle
    if idle is not None and left <= 0:
        _write_surplus(conn)
    elif not conn.transport.is_closing():
        asyncio.get_running_loop().call_later(max(left, 0.001), _write_surplus_when_idle, conn)
