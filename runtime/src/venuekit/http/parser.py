"""HTTP/1.1 responses from bytes: what the parsers have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Final

MAX_HEAD: Final = 100 * 1024
"""Bytes that may come before the body: status line, headers, and informational responses before them."""

LONGEST_REASON: Final = 200
"""Characters; a parser's reason may quote what came."""


class MalformedResponse(Exception):
    """What came isn't the HTTP/1.1 response that was waited for, or it ended in the middle."""


class BodyTooLong(Exception):
    """The body is longer than allowed."""


class ResponseParser(ABC):
    """Reads the responses of one connection, one after the other."""

    status: int
    headers: list[tuple[bytes, bytes]]
    pieces: list[bytes]
    """The body, as it came."""

    def __init__(self) -> None:
        self.status = 0
        self._left = self._head_left = 0

    def begin(self, method: str, limit: int) -> None:
        """Expect the response to a request by ``method``, with a body of at most ``limit`` bytes."""
        self.status = 0
        self.headers = []
        self.pieces = []
        self._left = limit
        self._head_left = MAX_HEAD

    def feed(self, data: bytes) -> bool:
        """Take what was received, nothing at the end of the stream; tells whether the response is complete.

        Raises ``MalformedResponse`` or ``BodyTooLong``; the connection is then of no more use.
        """
        if not data and not self.status:
            raise MalformedResponse("the connection was closed before a response")
        complete = self._feed(data)
        if not self.status:
            self._head_left -= len(data)
            if self._head_left < 0:
                raise MalformedResponse(f"more than {MAX_HEAD} bytes before the body")
        return complete

    @abstractmethod
    def _feed(self, data: bytes) -> bool: ...

    @property
    @abstractmethod
    def surplus(self) -> bool:
        """Whether bytes came after the response."""

    @property
    @abstractmethod
    def reusable(self) -> bool:
        """Whether another request may follow on the connection: the response was read to its end, and nothing came after it."""

    def _keep(self, piece: bytes) -> None:
        self._left -= len(piece)
        if self._left < 0:
            raise BodyTooLong
        self.pieces.append(piece)
