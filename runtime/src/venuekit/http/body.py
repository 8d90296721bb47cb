"""Bodies as they come off the wire, decompressed piece by piece, so that a small one can't become larger than memory."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Final

DEFAULT_MAX_BODY: Final = 8 * 1024 * 1024
"""Sixteen times the largest documented page, 1000 fills of Kalshi, which has half a megabyte. What a larger body holds could keep a
program busy for seconds and take hundreds of megabytes, before anything can be known of it."""
ACCEPTED: Final = "gzip"
_GZIP: Final = zlib.MAX_WBITS | 16
_ROOM: Final = 65536
"""Bytes that the packing of a small body may take."""


def packed_limit(limit: int) -> int:
    """Return how many bytes a body of at most ``limit`` bytes may take on the wire: compressed nothing may not go on for ever."""
    return 2 * limit + _ROOM


class TooLong(Exception):
    """The body is longer than allowed."""


class NotDecompressed(Exception):
    """The body is not compressed as its headers say."""


class BodyReader:
    """Takes the pieces of one body."""

    def __init__(self, headers: Mapping[str, str], limit: int) -> None:
        """Raise ``NotDecompressed`` if it is compressed in a way that was not asked for."""
        self._limit = limit
        self._size = 0
        self._received = 0
        self._pieces: list[bytes] = []
        encoding = headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ("identity", "gzip", "x-gzip", ""):
            raise NotDecompressed(f"content-encoding {encoding[:40]!r} was not asked for")
        self._inflate = None if encoding in ("identity", "") else zlib.decompressobj(_GZIP)

    def feed(self, raw: bytes) -> None:
        """Take the next piece. Raises ``TooLong`` or ``NotDecompressed``."""
        if self._inflate is None:
            self._keep(raw)
            return
        self._received += len(raw)
        if self._received > packed_limit(self._limit):
            raise TooLong
        try:
            while raw:
                if self._inflate.eof:  # compressed bodies may follow each other
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
