"""The common base of the HTTP/1.1 parsers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Final

MAX_HEAD: Final = 100 * 1024
"""Maximum bytes before the body: status line, headers, and preceding informational responses."""

LONGEST_REASON: Final = 200
"""Maximum characters of a parser's reason, which may quote the input."""


class MalformedResponse(Exception):
    """The data isn't the expected HTTP/1.1 response, or it ended in the middle."""


class BodyTooLong(Exception):
    """The body is longer than allowed."""


class ResponseParser(ABC):
    """Parses the responses of one connection, one after the other."""

    status: int
    headers: list[tuple[bytes, bytes]]
    pieces: list[bytes]
    """The body as received."""

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
        """Parse received data, empty at the end of the stream; return whether the response is complete.

        Raises ``MalformedResponse`` or ``BodyTooLong``; the connection can't be used after that.
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
        """Whether bytes arrived after the response."""

    @property
    @abstractmethod
    def reusable(self) -> bool:
        """Whether the connection can be reused: the response is complete, and nothing arrived after it."""

    def _keep(self, piece: bytes) -> None:
        self._left -= len(piece)
        if self._left < 0:
            raise BodyTooLong
        self.pieces.append(piece)
