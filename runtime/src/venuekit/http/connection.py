"""Shared parts of the blocking and asynchronous transports: the state of connections, and conversion of requests and responses."""

from __future__ import annotations

import logging
from functools import cache
from importlib.util import find_spec
from time import monotonic
from typing import Any, Final, Generic, TypeVar

import httpx

from venuekit.http.body import Body
from venuekit.http.options import SendOptions
from venuekit.http.parser import BodyTooLong, MalformedResponse, ResponseParser

EXPIRY: Final = 30.0
"""Seconds after which an idle connection is closed; venues close theirs after a minute or more."""
QUIET: Final = 0.04
"""Seconds for which a new connection must be quiet after its first response before it is reused.

HTTP/1.1 doesn't number responses: surplus bytes look like the next response if they arrive while a call waits for it. This pause
detects a venue, or a proxy in front of it, that sends surplus bytes, at the cost of one short wait per connection.
"""
DISTRUST: Final = 60.0
"""Seconds for which connections are not reused after unsolicited bytes arrived."""
SIGNATURE_KEPT: Final = 1.0
"""Seconds for which a call may wait for a connection with its signature; venues refuse timestamps that are too old."""

Stream = TypeVar("Stream")


def new_parser() -> ResponseParser:
    """Return an instance of the fastest installed parser."""
    return (_Parser or _fastest())()


@cache
def _fastest() -> type[ResponseParser]:
    """Import the parser with the first connection, since importing h11 takes about 10 ms."""
    if find_spec("httptools"):
        from venuekit.http.httptools_parser import HttptoolsParser

        return HttptoolsParser
    from venuekit.http.h11_parser import H11Parser

    return H11Parser


_Parser: type[ResponseParser] | None = None
"""Another parser to use instead, for comparisons."""


class Connection(Generic[Stream]):
    """A stream, its parser, and how it was used."""

    __slots__ = ("doubtful", "idle_since", "parser", "stream", "uses")

    def __init__(self, stream: Stream, parser: ResponseParser) -> None:
        self.stream = stream
        self.parser = parser
        self.uses = 0
        self.idle_since = 0.0
        self.doubtful = False
        """Whether its last response may belong to another call, so that the next one may belong to that call."""

    def doubt(self) -> None:
        """Don't reuse it: a response on it could not be read, or reported a failure."""
        self.doubtful = True

    def close(self) -> None:
        """Close the stream immediately."""
        self.stream.close()  # type: ignore[attr-defined]  # all stream classes have it

    def wait(self, now: float) -> float:
        """Return the seconds until it may be reused."""
        return max(0.0, self.idle_since + QUIET - now) if self.uses == 1 else 0.0


class Trust:
    """Whether connections to a host may be used more than once."""

    def __init__(self, host: str, log: logging.Logger) -> None:
        self._host = host
        self._log = log
        self._until = 0.0

    def __bool__(self) -> bool:
        return not self._until or monotonic() >= self._until

    def keeps(self, connection: Connection[Any], problem: BodyTooLong | None) -> bool:
        """Record the end of a response; return whether the connection may be reused."""
        connection.uses += 1
        connection.idle_since = monotonic()
        if connection.parser.surplus:
            self.lose()
        return problem is None and connection.parser.reusable and bool(self)

    def lose(self) -> None:
        """Record unsolicited bytes."""
        level = logging.WARNING if self else logging.DEBUG
        self._until = monotonic() + DISTRUST
        self._log.log(
            level,
            "%s sent unsolicited bytes; the connection is closed, and for %.0f s each call uses a new connection",
            self._host,
            DISTRUST,
        )


def broken(error: MalformedResponse) -> httpx.RemoteProtocolError:
    """Return httpx's error for an unreadable response."""
    return httpx.RemoteProtocolError(str(error))


def proxy_failure(error: BaseException) -> BaseException:
    """Return the caller's error for a tunnel that could not be opened: nothing of the request was sent."""
    if isinstance(error, (httpx.ReadTimeout, httpx.WriteTimeout)):
        return httpx.ConnectTimeout("the proxy did not respond in time")
    if isinstance(error, (httpx.ReadError, httpx.WriteError)):
        return httpx.ProxyError(str(error))
    return error


def encoded(request: httpx.Request, body: bytes) -> bytes:
    """Return a request as bytes. Raises ``httpx.LocalProtocolError`` if a header contains a line break."""
    lines = [b"%b %b HTTP/1.1" % (request.method.encode("ascii"), request.url.raw_path)]
    lines += [b"%b: %b" % header for header in request.headers.raw]
    head = b"\r\n".join(lines)
    if head.count(b"\n") != len(lines) - 1 or head.count(b"\r") != len(lines) - 1 or b"\0" in head:
        raise httpx.LocalProtocolError("a header contains a line break or a zero byte")
    return b"%b\r\n\r\n%b" % (head, body)


def current(request: httpx.Request, data: bytes, options: SendOptions) -> bytes:
    """Return the request as bytes: ``data``, or signed again if it has waited for a connection."""
    if options.sign_again is None or monotonic() - request.extensions["sent"].signed_at < SIGNATURE_KEPT:
        return data
    options.sign_again(request)
    return encoded(request, request.content)


def response(connection: Connection[Any], problem: BodyTooLong | None) -> httpx.Response:
    """Return the response; call its extension ``doubt`` if it may belong to another call."""
    parser = connection.parser
    extensions = {"http_version": b"HTTP/1.1", "doubt": connection.doubt}
    return httpx.Response(parser.status, headers=parser.headers, stream=Body(parser.pieces, problem), extensions=extensions)
