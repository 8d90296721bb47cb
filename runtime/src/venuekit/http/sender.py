"""Send requests and receive responses on venuekit's own connections."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from threading import Lock
from traceback import clear_frames
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import httpx

from venuekit.call.operation import NOTHING_SENT, Request, Response
from venuekit.errors import CallError, ConfigurationError
from venuekit.forking import renewed_after_fork
from venuekit.http.body import Body, BodyReader, NotDecompressed, TooLong, packed_limit
from venuekit.http.failures import despite, translated
from venuekit.http.options import ConnectionOptions, SendOptions
from venuekit.http.parser import BodyTooLong
from venuekit.http.request import RequestBuilder
from venuekit.http.route import route_to
from venuekit.http.tracing import around

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from venuekit.http.async_transport import AsyncPooledTransport
    from venuekit.http.transport import PooledTransport

Transport = TypeVar("Transport")

FAILED: Final = (httpx.RequestError, TooLong, BodyTooLong, NotDecompressed)
"""Exceptions that sending and reading may raise."""


class _Sender(Generic[Transport]):
    """The connections of a client, opened at its first call."""

    def __init__(self, builder: RequestBuilder, options: ConnectionOptions, log: logging.Logger) -> None:
        """Raise ``ConfigurationError`` if the environment names proxies or certificates that can't be used."""
        self.builder = builder
        self._route = route_to(builder.url)
        self._options = options
        self._log = log
        self._lock = Lock()
        self._transport: Transport | None = None
        self._before_fork: Transport | None = None
        self._closed = False
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Leave the connections to the parent process; new ones are opened when needed."""
        self._lock = Lock()
        # Kept: dropping or closing it would touch locks and sockets that the parent's threads may be using.
        self._before_fork, self._transport = self._transport, None

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise ConfigurationError("this client is closed; build a new one, or keep calls inside its `with` block")

    def _take_for_closing(self) -> Transport | None:
        with self._lock:
            self._closed = True
            transport, self._transport = self._transport, None
        return transport

    def _built(self, request: Request[Any], timeout: httpx.Timeout, ends: float, departing: Callable[[], None]) -> httpx.Request:
        fresh = self._options.fresh_for_writes and request.operation.retry != "safe"
        sign_again = partial(self.builder.sign_again, request) if self.builder.timed and request.operation.security else None
        max_body = packed_limit(self._options.max_body)
        options = SendOptions(timeout, ends, max_body, departing, fresh, sign_again)
        return self.builder.build(request, {"options": options})

    def _failed(
        self, request: Request[Any], error: Exception, response: httpx.Response | None, timeout: httpx.Timeout, ends: float
    ) -> CallError:
        return translated(request.operation.name, self.builder.host, error, response, timeout, ends, self._options.max_body)


class Sender(_Sender["PooledTransport"]):
    """The sender of a blocking client."""

    def send(self, request: Request[Any], timeout: httpx.Timeout, ends: float, departing: Callable[[], None]) -> Response:
        """Make one attempt, over by ``ends``; calls ``departing`` before the first byte leaves.

        Raises ``TransportError``, ``AnswerTooLarge`` or ``DecodeError``.
        """
        response: httpx.Response | None = None
        built: httpx.Request | None = None
        try:
            transport, built = self._open(), self._built(request, timeout, ends, departing)
            tracing = around(httpx.HTTPTransport, "handle_request")
            handle = transport.handle_request
            given: httpx.Response = handle(built) if tracing is None else tracing(handle, transport, (built,), {})
            response = given
            content = content_of(given, self._options.max_body)
            return Response(given.status_code, given.headers, content, built.extensions["sent"], given.extensions["doubt"])
        except FAILED as error:
            sent = NOTHING_SENT if built is None else built.extensions["sent"]
            failed = sent.mask.error(self._failed(request, error, response, timeout, ends))
        except BaseException as error:
            hide_locals(error)
            raise
        return despite(failed, response)._replace(sent=sent)

    def close(self) -> None:
        """Close the connections. Calling it again does nothing."""
        transport = self._take_for_closing()
        if transport is not None:
            transport.close()

    def _open(self) -> PooledTransport:
        transport = self._transport  # read once, since another thread may close it
        if transport is None:
            self._refuse_if_closed()
            from venuekit.http.transport import PooledTransport

            with self._lock:
                transport = self._transport
                if transport is None:
                    transport = self._transport = PooledTransport(self._route, self._options.max_connections, self._log)
        return transport


class AsyncSender(_Sender["AsyncPooledTransport"]):
    """The sender of an asynchronous client."""

    _loop: AbstractEventLoop | None = None

    async def send(
        self,
        request: Request[Any],
        timeout: httpx.Timeout,  # noqa: ASYNC109  # httpx times each phase
        ends: float,
        departing: Callable[[], None],
    ) -> Response:
        """Make one attempt, over by ``ends``; calls ``departing`` before the first byte leaves.

        Raises ``TransportError``, ``AnswerTooLarge`` or ``DecodeError``.
        """
        response: httpx.Response | None = None
        built: httpx.Request | None = None
        try:
            transport, built = self._open(), self._built(request, timeout, ends, departing)
            tracing = around(httpx.AsyncHTTPTransport, "handle_async_request")
            handle = transport.handle_async_request
            given: httpx.Response = await (handle(built) if tracing is None else tracing(handle, transport, (built,), {}))
            response = given
            content = content_of(given, self._options.max_body)
            return Response(given.status_code, given.headers, content, built.extensions["sent"], given.extensions["doubt"])
        except FAILED as error:
            sent = NOTHING_SENT if built is None else built.extensions["sent"]
            failed = sent.mask.error(self._failed(request, error, response, timeout, ends))
        except BaseException as error:
            hide_locals(error)
            raise
        return despite(failed, response)._replace(sent=sent)

    async def aclose(self) -> None:
        """Close the connections. Calling it again does nothing."""
        self._use_in(running_loop())
        transport = self._take_for_closing()
        if transport is not None:
            await transport.aclose()

    def _open(self) -> AsyncPooledTransport:
        loop = running_loop()
        if loop is not self._loop:
            self._use_in(loop)
        transport = self._transport
        if transport is None:
            self._refuse_if_closed()
            from venuekit.http.async_transport import AsyncPooledTransport

            transport = AsyncPooledTransport(self._route, self._options.max_connections, self._log, asyncio=loop is not None)
            self._transport = transport
        return transport

    def _use_in(self, loop: AbstractEventLoop | None) -> None:
        """Drop the connections of an earlier event loop. Raises ``ConfigurationError`` if that loop is still open."""
        if self._loop is not None and loop is not self._loop and self._transport is not None:
            if not self._loop.is_closed():
                raise ConfigurationError("this client's connections belong to another event loop; build a client for each loop")
            self._transport = None
        self._loop = loop


def content_of(response: httpx.Response, max_body: int) -> bytes:
    """Return the body of a response that has been read, decompressed. Raises ``TooLong``, ``BodyTooLong`` or ``NotDecompressed``."""
    body = BodyReader(response.headers, max_body)
    assert isinstance(response.stream, Body)  # all our transports return it
    for piece in response.stream:
        body.feed(piece)
    return body.whole()


def hide_locals(error: BaseException) -> None:
    """Clear the local variables of all frames below the caller's in a traceback: they hold the signed request."""
    if error.__traceback__ is not None:
        clear_frames(error.__traceback__.tb_next)


def running_loop() -> AbstractEventLoop | None:
    """Return asyncio's event loop; None under trio."""
    from asyncio import get_running_loop

    try:
        return get_running_loop()
    except RuntimeError:  # trio, which has none
        return None
