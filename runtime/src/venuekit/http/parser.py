"""HTTP/1.1 responses from bytes, by h11; by httptools, which is written in C, where that is installed."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cache
from typing import Any, Final

import h11

MAX_HEAD: Final = 100 * 1024
"""Bytes that may come before the body: status line, headers, and informational responses before them."""

_LONGEST_REASON: Final = 200
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


class H11Parser(ResponseParser):
    """By h11."""

    def __init__(self) -> None:
        super().__init__()
        self._connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD)

    def begin(self, method: str, limit: int) -> None:
        super().begin(method, limit)
        if self._connection.our_state is not h11.IDLE:
            self._connection.start_next_cycle()
        # Requests are written elsewhere. h11 has to know only that one was, and by which method.
        self._connection.send(_request(method))
        self._connection.send(_END)

    def _feed(self, data: bytes) -> bool:
        connection = self._connection
        try:
            connection.receive_data(data)
            while True:
                event = connection.next_event()
                if event is h11.NEED_DATA:
                    return False
                kind = type(event)
                if kind is h11.Data:
                    self._keep(bytes(event.data))  # type: ignore[union-attr]  # h11's events share no base with it
                elif kind is h11.Response:
                    self.status = event.status_code  # type: ignore[union-attr]
                    self.headers = event.headers.raw_items()  # type: ignore[union-attr]
                elif kind is h11.EndOfMessage:
                    return True
                elif kind is not h11.InformationalResponse:
                    raise MalformedResponse(f"{kind.__name__} in place of a response")
        except h11.RemoteProtocolError as error:
            raise MalformedResponse(str(error)[:_LONGEST_REASON]) from None

    @property
    def surplus(self) -> bool:
        return bool(self._connection.trailing_data[0])

    @property
    def reusable(self) -> bool:
        connection = self._connection
        return connection.our_state is h11.DONE is connection.their_state and connection.trailing_data == (b"", False)


_END: Final = h11.EndOfMessage()


@cache
def _request(method: str) -> h11.Request:
    return h11.Request(method=method, target="/", headers=[("Host", "")])


class HttptoolsParser(ResponseParser):
    """By httptools."""

    def __init__(self) -> None:
        super().__init__()
        import httptools

        self._httptools: Any = httptools
        self._parser: Any = None

    def begin(self, method: str, limit: int) -> None:
        super().begin(method, limit)
        self._parser = self._httptools.HttpResponseParser(self)
        self._complete = self._surplus = self._until_end = self._keep_alive = False

    def _feed(self, data: bytes) -> bool:
        if not data:
            if self._until_end and not self._complete:  # a body without a length ends with the stream
                self._complete, self._surplus = True, False
                return True
            raise MalformedResponse("the connection was closed in the middle of a response")
        try:
            self._parser.feed_data(data)
        except self._httptools.HttpParserUpgrade:
            raise MalformedResponse("the server switches to another protocol, which nobody asked for") from None
        except self._httptools.HttpParserCallbackError as error:
            raise error.__context__ or error from None
        except self._httptools.HttpParserError as error:
            if not self._complete:
                raise MalformedResponse(str(error)) from None
            self._surplus = True
        return self._complete

    @property
    def surplus(self) -> bool:
        return self._surplus

    @property
    def reusable(self) -> bool:
        return self._complete and not self._surplus and not self._until_end and self._keep_alive

    # What httptools calls as it reads.

    def on_message_begin(self) -> None:
        """Note a message that follows the response."""
        self._surplus = self._complete

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep a header."""
        if not self._complete:
            self.headers.append((name, value))

    def on_headers_complete(self) -> None:
        """Note the status, and what ends the body."""
        if self._complete:
            return
        status = self._parser.get_status_code()
        if status >= 200:
            self.status = status
            self._until_end = status not in (204, 304) and not any(name.lower() in _LENGTHS for name, _ in self.headers)
        else:
            self.headers = []

    def on_body(self, piece: bytes) -> None:
        """Keep a piece of the body."""
        if not self._complete:
            self._keep(piece)

    def on_message_complete(self) -> None:
        """Note the end of the response."""
        if self.status and not self._complete:
            self._complete, self._keep_alive = True, bool(self._parser.should_keep_alive())


_LENGTHS: Final = (b"content-length", b"transfer-encoding")
