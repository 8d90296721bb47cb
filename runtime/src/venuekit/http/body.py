"""Decompress bodies piece by piece as they arrive, so that a small body can't fill the memory."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Final

import httpx

from venuekit.http.parser import BodyTooLong

DEFAULT_MAX_BODY: Final = 8 * 1024 * 1024
"""Sixteen times the largest documented page, 1000 fills of Kalshi with half a megabyte. Parsing a larger body could take seconds and
hundreds of megabytes."""
ACCEPTED: Final = "gzip"
_GZIP: Final = zlib.MAX_WBITS | 16
_ROOM: Final = 65536
"""Bytes that compression may add to a small body."""


def packed_limit(limit: int) -> int:
    """Return how many bytes a body of at most ``limit`` bytes may have on the wire, so that no compressed body is endless."""
    return 2 * limit + _ROOM


class TooLong(Exception):
    """The body is longer than allowed."""


class NotDecompressed(Exception):
    """The body is not compressed as its headers declare."""


class BodyReader:
    """Collects the pieces of one body."""

    def __init__(self, headers: Mapping[str, str], limit: int) -> None:
        """Raise ``NotDecompressed`` if it is compressed with an encoding that was not requested."""
        self._limit = limit
        self._size = 0
        self._received = 0
        self._pieces: list[bytes] = []
        encoding = headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ("identity", "gzip", "x-gzip", ""):
            raise NotDecompressed(f"content-encoding {encoding[:40]!r} was not requested")
        self._inflate = None if encoding in ("identity", "") else zlib.decompressobj(_GZIP)

    def feed(self, raw: bytes) -> None:
        """Add the next piece. Raises ``TooLong`` or ``NotDecompressed``."""
        if self._inflate is None:
            self._keep(raw)
            return
        self._received += len(raw)
        if self._received > packed_limit(self._limit):
            raise TooLong
        try:
            while raw:
                if self._inflate.eof:  # several compressed bodies may be concatenated
                    self._inflate = zlib.decompressobj(_GZIP)
                self._keep(self._inflate.decompress(raw, self._limit - self._size + 1))
                raw = self._inflate.unconsumed_tail or self._inflate.unused_data
        except zlib.error as problem:
            raise NotDecompressed(str(problem)) from None

    def whole(self) -> bytes:
        """Return the body. Raises ``NotDecompressed`` if its end is missing."""
        if self._inflate is not None and self._size and not self._inflate.eof:
            raise NotDecompressed("it ends in the middle")
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise TooLong
        if piece:
            self._pieces.append(piece)


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that has been read, up to the allowed size."""

    def __init__(self, pieces: list[bytes], problem: BodyTooLong | None) -> None:
        self.pieces = pieces
        self.problem = problem
        """Why the rest is missing."""

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces
        if self.problem is not None:
            raise self.problem

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece
