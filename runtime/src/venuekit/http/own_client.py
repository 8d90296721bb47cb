"""Send requests with the caller's own httpx client, as safely as its public interface allows.

Two features of venuekit's own connections are not possible: detecting surplus bytes before they are read as the next response, and
ending a blocking read at the call's deadline while headers arrive slowly.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any, ClassVar, Generic, TypeVar

import httpx

from venuekit.call.operation import NOTHING_SENT, Request, Response
from venuekit.errors import ConfigurationError
from venuekit.forking import renewed_after_fork
from venuekit.http.body import BodyReader, NotDecompressed, TooLong
from venuekit.http.failures import despite, translated
from venuekit.http.httpx_client import BELOW, capped, gate_of, library_of, of_httpx, origin
from venuekit.http.log_filter import hide_headers_in_logs
from venuekit.http.options import ConnectionOptions
from venuekit.http.request import RequestBuilder
from venuekit.http.sender import hide_locals
from venuekit.http.transport import acquire

HttpClient = TypeVar("HttpClient", httpx.Client, httpx.AsyncClient)


class Head:
    """Status and headers of a response, from httpx's ``trace`` extension; available even if httpx itself returns no response."""

    def __init__(self) -> None:
        self.status: int | None = None
        self.headers: list[tuple[bytes, bytes]] = []
        self.sent = NOTHING_SENT

    def note(self, event: str, info: dict[str, Any]) -> None:
        """Record an event."""
        if event.endswith("receive_response_headers.complete"):
            told = info.get("return_value") or ()
            self.status = next((part for part in told if isinstance(part, int)), None)
            self.headers = next((part for part in told if isinstance(part, list)), [])

    async def note_async(self, event: str, info: dict[str, Any]) -> None:
        """Do the same for asynchronous clients."""
        self.note(event, info)


class OwnClient(Generic[HttpClient]):
    """Base of both senders."""

    kind: ClassVar[str]

    def __init__(self, builder: RequestBuilder, options: ConnectionOptions, http_client: HttpClient) -> None:
        """Raise ``ConfigurationError`` unless ``http_client`` is a client of the right kind."""
        self.builder = builder
        self._library = library_of(http_client, self.kind)
        self._client: HttpClient | None = http_client
        self._max_body = options.max_body
        self._fresh = options.fresh_for_writes
        """Whether each call closes its connection, so that every call gets a new one."""
        self._closed = False
        hide_headers_in_logs()
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Leave the client to the parent process."""
        self._client = None

    def _usable(self) -> HttpClient:
        if self._closed:
            raise ConfigurationError("this client is closed; build a new one, or keep calls inside its `with` block")
        if self._client is None:
            raise ConfigurationError(
                "http_client was opened before this process was forked; its connections are the parent's, so build a client here"
            )
        if self._client.is_closed:
            raise ConfigurationError("http_client is closed; keep it open for as long as this client is in use")
        return self._client

    def _built(
        self, client: HttpClient, request: Request[Any], timeout: httpx.Timeout, ends: float, head: Head, trace: object
    ) -> httpx.Request:
        headers = self.builder.headers(request)
        if self._fresh:
            headers.append(("connection", "close"))
        built = client.build_request(
            request.operation.method,
            self.builder.address(request),
            headers=headers,
            content=request.body,
            timeout=self._library.Timeout(**capped(timeout, ends)),
            extensions={"trace": trace},
        )
        signature = self.builder.signature(request.operation, built.url.raw_path, request.body)
        built.headers.update(signature)
        head.sent = self.builder.sent(request, signature)
        return built

    def _failed(
        self,
        request: Request[Any],
        error: Exception,
        head: Head,
        response: httpx.Response | None,
        timeout: httpx.Timeout,
        ends: float,
    ) -> Response:
        """Return the response if its status says enough; otherwise raise venuekit's error for ``error``."""
        if response is None and isinstance(error, self._library.HTTPStatusError):  # raised by a hook that calls raise_for_status
            answered: httpx.Response = vars(error)["response"]
            try:
                read = answered.content
            except self._library.ResponseNotRead:
                read = b""
            return Response(answered.status_code, answered.headers, read)
        if response is None and head.status is not None and 300 <= head.status < 400:  # a redirect to an unreadable address
            return Response(head.status, httpx.Headers(head.headers), b"")
        known = isinstance(error, (self._library.RequestError, TooLong, NotDecompressed))
        failed = translated(
            request.operation.name, self.builder.host, of_httpx(error, known=known), response, timeout, ends, self._max_body
        )
        return despite(head.sent.mask.error(failed), response)

    def _raise_if_foreign(self, error: Exception) -> None:
        """Raise the error of one of the caller's own hooks."""
        known = (self._library.RequestError, self._library.HTTPStatusError, TooLong, NotDecompressed)
        if not isinstance(error, known) and origin(error) not in BELOW:
            hide_locals(error)
            raise error


class OwnClientSender(OwnClient[httpx.Client]):
    """Sends with an ``httpx.Client``."""

    kind = "Client"

    def send(self, request: Request[Any], timeout: httpx.Timeout, ends: float, departing: Callable[[], None]) -> Response:
        """Make one attempt. Raises ``TransportError``, ``AnswerTooLarge`` or ``DecodeError``."""
        client = self._usable()
        response: httpx.Response | None = None
        head = Head()
        try:
            gate = gate_of(client)
            slot = None if gate is None else acquire(gate, timeout.pool, ends)
            try:
                built = self._built(client, request, timeout, ends, head, head.note)
                departing()
                response = client.send(built, auth=None, follow_redirects=False, stream=True)
                return self._read(response, ends)._replace(sent=head.sent)
            finally:
                if gate is not None and slot is not None:
                    gate.release(slot)
        except Exception as problem:  # noqa: BLE001  # classified below
            self._raise_if_foreign(problem)
            error = problem
        except BaseException as problem:
            hide_locals(problem)
            raise
        return self._failed(request, error, head, response, timeout, ends)._replace(sent=head.sent)

    def _read(self, response: httpx.Response, ends: float) -> Response:
        try:
            if response.is_stream_consumed:  # by a hook
                return Response(response.status_code, response.headers, response.content)
            body = BodyReader(response.headers, self._max_body)
            for piece in response.iter_raw():
                body.feed(piece)
                if monotonic() >= ends:
                    raise self._library.ReadTimeout("the call's deadline has passed")
            return Response(response.status_code, response.headers, body.whole())
        finally:
            response.close()

    def close(self) -> None:
        """Make no more calls; the client stays open."""
        self._closed = True
