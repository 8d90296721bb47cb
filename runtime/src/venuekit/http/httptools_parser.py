"""Parse HTTP/1.1 responses with httptools, which is written in C."""

from __future__ import annotations

from typing import Any, Final

import httptools

from venuekit.http.parser import MalformedResponse, ResponseParser


class HttptoolsParser(ResponseParser):
    """A parser that uses httptools."""

    def __init__(self) -> None:
        super().__init__()
        self._parser: Any = None

    def begin(self, method: str, limit: int) -> None:
        super().begin(method, limit)
        self._parser = httptools.HttpResponseParser(self)
        self._complete = self._surplus = self._until_end = self._keep_alive = False

    def _feed(self, data: bytes) -> bool:
        if not data:
            if self._until_end and not self._complete:  # a body without a length ends with the stream
                self._complete, self._surplus = True, False
                return True
            raise MalformedResponse("the connection was closed in the middle of a response")
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            raise MalformedResponse("the server switches to another protocol, which was not requested") from None
        except httptools.HttpParserCallbackError as error:
            raise error.__context__ or error from None
        except httptools.HttpParserError as error:
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

    # Called by httptools.

    def on_message_begin(self) -> None:
        """Record a message after the response."""
        self._surplus = self._complete

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep a header."""
        if not self._complete:
            self.headers.append((name, value))

    def on_headers_complete(self) -> None:
        """Record the status, and what ends the body."""
        if self._complete:
            return
        status = self._parser.get_status_code()
        if status >= 200:
            self.status = status
            self._until_end = status not in (204, 304) and _LENGTHS.isdisjoint({name.lower() for name, _ in self.headers})
        else:
            self.headers = []

    def on_body(self, piece: bytes) -> None:
        """Keep a piece of the body."""
        if not self._complete:
            self._keep(piece)

    def on_message_complete(self) -> None:
        """Record the end of the response."""
        if self.status and not self._complete:
            self._complete, self._keep_alive = True, bool(self._parser.should_keep_alive())


_LENGTHS: Final = frozenset({b"content-length", b"transfer-encoding"})
