"""Faults of the framing: status lines, headers and bodies that break the rules of HTTP, or stretch them."""

from __future__ import annotations

from venuekit_sandbox.faults.connection import Connection

_MOST_HEADERS = 300_000


async def garbage(conn: Connection) -> None:
    """Send bytes of another protocol."""
    conn.write(b"\x16\x03\x01 nothing that a client could read\r\n\r\n")
    await conn.close()


async def no_headers(conn: Connection) -> None:
    """Send only the body."""
    conn.write(conn.usual.body)
    await conn.close()


async def endless_headers(conn: Connection) -> None:
    """Send more headers than clients accept."""
    conn.write(conn.head()[:-2] + b"x-more: " + b"z" * _MOST_HEADERS + b"\r\n\r\n")
    await conn.close()


async def truncated_body(conn: Connection) -> None:
    """Send half of the body, then close."""
    conn.write(conn.half())
    await conn.close()


async def over_long_body(conn: Connection) -> None:
    """Send the body and some more."""
    conn.write(conn.whole() + b"and some more")
    await conn.close()


async def unreadable_length(conn: Connection) -> None:
    """Send the correct body after a content-length in words."""
    conn.write(conn.head(length="plenty") + conn.usual.body)
    await conn.close()


async def negative_length(conn: Connection) -> None:
    """Send the correct body after a negative content-length."""
    conn.write(conn.head(length=f"-{len(conn.usual.body)}") + conn.usual.body)
    await conn.close()


async def two_lengths(conn: Connection) -> None:
    """Send the correct body after two content-lengths."""
    conn.write(conn.head(length="1")[:-2] + b"content-length: %d\r\n\r\n" % len(conn.usual.body) + conn.usual.body)
    await conn.close()


async def broken_chunks(conn: Connection) -> None:
    """Send a good chunk, then one whose size can't be read."""
    conn.write(conn.head(transfer_encoding="chunked") + _chunk(conn.usual.body[: len(conn.usual.body) // 2]) + b"plenty\r\n")
    await conn.close()


async def truncated_chunks(conn: Connection) -> None:
    """Send the body in one chunk, without the empty one that ends it."""
    conn.write(conn.head(transfer_encoding="chunked") + _chunk(conn.usual.body))
    await conn.close()


def _chunk(content: bytes) -> bytes:
    # An empty chunk would be the last.
    return b"%x\r\n%b\r\n" % (len(content), content) if content else b""


async def informational(conn: Connection) -> None:
    """Send a hint, then the correct response."""
    conn.write(b"HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n")
    conn.write(conn.whole())
    await conn.close()


async def go_ahead(conn: Connection) -> None:
    """Send 100 (Continue) as if the client had expected it, then the correct response."""
    conn.write(b"HTTP/1.1 100 Continue\r\n\r\n" + conn.whole())
    await conn.close()


async def switching_protocols(conn: Connection) -> None:
    """Switch to another protocol, then close."""
    conn.write(b"HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: riddles\r\n\r\n")
    await conn.close()


async def status_not_a_number(conn: Connection) -> None:
    """Send the correct response with a status in letters."""
    _, _, rest = conn.whole().partition(b"\r\n")
    conn.write(b"HTTP/1.1 abc Nope\r\n" + rest)
    await conn.close()
