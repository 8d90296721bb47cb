"""Requests out and replies in, by httpx."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Coroutine
from functools import lru_cache
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import httpx

from venuekit.auth.clock import Clock
from venuekit.auth.signing import Signer, Unsigned
from venuekit.call.operation import Operation, Reply, Request
from venuekit.errors import CallError, ConfigurationError, DeadlineExceeded
from venuekit.forking import renewed_after_fork
from venuekit.http.body import ACCEPTED, BodyReader, NotDecompressed, TooLong
from venuekit.http.deadline import until
from venuekit.http.failures import despite, translated
from venuekit.http.options import checked_base_url, checked_http2, checked_max_body

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

_POOL: Final = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=30.0)
_ADDRESSES: Final = 256
"""Parsed addresses that are kept; most calls ask for the same few."""
_GRACE = 0.05
"""Seconds that a blocked phase, whose name is worth knowing, has to notice the deadline before the call is cancelled from outside."""

HttpClient = TypeVar("HttpClient", httpx.Client, httpx.AsyncClient)


class Transport(Generic[HttpClient]):
    """One venue's connection pool, opened on first use, and how a request is put on it."""

    def __init__(
        self,
        *,
        base_url: str,
        signer: Signer[Any],
        clock: Clock,
        user_agent: str,
        http_client: HttpClient | None,
        open_client: Callable[..., HttpClient],
        http2: bool,
        max_body: int,
    ) -> None:
        try:
            self.base_url = checked_base_url(base_url)
        finally:
            del base_url  # a password in it would show in a traceback
        self._url = httpx.URL(self.base_url)
        self.host = self._url.netloc.decode("ascii")
        self._prefix = self._url.raw_path.decode("ascii").rstrip("/")
        self._address = lru_cache(_ADDRESSES)(self._parsed)
        self._signer = signer
        self._clock = clock
        self._user_agent = user_agent
        self._http_client: HttpClient | None = http_client
        self._open_client: Callable[..., HttpClient] = open_client
        self._http2 = checked_http2(http2, http_client)
        self.max_body = checked_max_body(max_body)
        self._lock = Lock()
        self._before_fork: HttpClient | None = None
        self._loop: AbstractEventLoop | None = None
        self.owned = http_client is None
        self.closed = False
        renewed_after_fork(self)

    def http_client(self) -> HttpClient:
        """The pool; opened here if this transport owns it. Raises ``ConfigurationError`` once closed."""
        if self.closed:
            raise ConfigurationError("this client is closed; build a new one, or keep calls inside its `with` block")
        client = self._http_client  # looked at once, since another thread may close or leave it meanwhile
        if client is None:
            if not self.owned:
                raise ConfigurationError(
                    "http_client was opened before this process was forked; its connections are the parent's, so build a client here"
                )
            with self._lock:
                client = self._http_client
                if client is None:
                    client = self._http_client = self._opened()
        return client

    def leave(self, client: HttpClient) -> None:
        """Open other connections for the next call.

        A signal handler's exception, such as ``KeyboardInterrupt``, may strike anywhere in the pool, also in the middle of its
        bookkeeping; later calls might then wait for ever for a connection that nobody has.
        """
        if self.owned and self._http_client is client:
            self._http_client = None

    def _opened(self) -> HttpClient:
        client = self._open_client(verify=_ssl_context(self._url.scheme), limits=_POOL, http2=self._http2)
        if isinstance(client, httpx.Client):
            from venuekit.http.connections import bound  # with httpcore, which httpx too puts off until now

            bound(client)
        return client

    def use_in(self, loop: AbstractEventLoop | None) -> None:
        """Forget connections that an earlier event loop left behind. Raises ``ConfigurationError`` if that loop still has them."""
        if loop is self._loop or not self.owned:
            return
        if self._loop is not None and self._http_client is not None:
            if not self._loop.is_closed():
                raise ConfigurationError("this client's connections belong to another event loop; build a client for each loop")
            self._http_client = None
        self._loop = loop

    def after_fork(self) -> None:
        """Leave the connections to the parent; new ones are opened when they are needed."""
        self._lock = Lock()
        # Kept, since to drop or close it would be to handle locks and sockets that the parent's threads may be using.
        self._before_fork, self._http_client = self._http_client, None

    def take_for_closing(self) -> HttpClient | None:
        """Mark closed; returns the pool if it is open and ours to close."""
        with self._lock:
            self.closed = True
            mine, self._http_client = (self._http_client if self.owned else None), None
        return mine

    def build(self, client: HttpClient, request: Request[Any], timeout: httpx.Timeout) -> httpx.Request:
        """The request as httpx sends it, signed if its operation asks for that."""
        operation, body = request.operation, request.body
        url = self._address(request.path, request.query)
        headers = [
            ("accept", operation.accept),
            ("accept-encoding", ACCEPTED),
            ("user-agent", self._user_agent),
            *request.headers,
        ]
        if body is not None:
            headers.append(("content-type", "application/json"))
        if self.owned:  # without the client's own way of building, which merges in defaults that ours doesn't have
            headers += self._signature(operation, url, body)
            extensions = {"timeout": timeout.as_dict()}
            return httpx.Request(operation.method, url, headers=headers, content=body, extensions=extensions)
        built = client.build_request(operation.method, url, headers=headers, content=body, timeout=timeout)
        built.headers.update(self._signature(operation, built.url, body))
        return built

    def _signature(self, operation: Operation[Any], url: httpx.URL, body: bytes | None) -> list[tuple[str, str]]:
        """Headers that prove who sends a request; none for a public operation."""
        if not operation.security:
            return []
        path, _, query = url.raw_path.decode("ascii").partition("?")
        unsigned = Unsigned(operation.method, path, query, body or b"", self._clock.milliseconds())
        return list(self._signer.sign(unsigned).items())

    def _parsed(self, path: str, query: str) -> httpx.URL:
        target = f"{self._prefix}{path}?{query}" if query else self._prefix + path
        return self._url.copy_with(raw_path=target.encode("ascii"))


def send(
    transport: Transport[httpx.Client],
    request: Request[Any],
    timeout: httpx.Timeout,
    ends: float,
    departing: Callable[[], None],
) -> Reply:
    """One attempt, blocking, over by ``ends``. Raises ``TransportError``, ``AnswerTooLarge`` or ``DecodeError``."""
    client = transport.http_client()
    response: httpx.Response | None = None
    failed: CallError
    timeout = _capped(timeout, ends)
    try:
        with until(ends):
            built = transport.build(client, request, timeout)
            departing()
            response = client.send(built, auth=None, follow_redirects=False, stream=True)
            try:
                if response.is_stream_consumed:  # a hook of the caller's own client has read it
                    return Reply(response.status_code, response.headers, response.content)
                body = BodyReader(response.headers, transport.max_body)
                for piece in response.iter_raw():
                    body.feed(piece)
                return Reply(response.status_code, response.headers, body.whole())
            finally:
                response.close()
    except (httpx.RequestError, TooLong, NotDecompressed) as error:
        failed = translated(request.operation.name, transport.host, error, response, timeout, ends, transport.max_body)
    except BaseException:
        transport.leave(client)
        raise
    return despite(failed, response)


async def send_async(
    transport: Transport[httpx.AsyncClient],
    request: Request[Any],
    timeout: httpx.Timeout,  # noqa: ASYNC109  # httpx times each phase
    ends: float,
    departing: Callable[[], None],
) -> Reply:
    """One attempt, not blocking, over by ``ends``. Raises ``TransportError``, ``AnswerTooLarge`` or ``DecodeError``."""
    loop = running_loop()
    transport.use_in(loop)
    attempt = _attempt(transport, request, timeout, ends, departing)
    return await attempt if loop is None else await _cleaned_up(loop, attempt)


async def _cleaned_up(loop: AbstractEventLoop, attempt: Coroutine[Any, Any, Reply]) -> Reply:
    """What ``attempt`` gives. If the caller is cancelled, it ends before this does.

    httpx shields what it does to leave a connection in order, but from anyio's cancelling only: asyncio's would leave the connection
    taken for ever. So the attempt has a task of its own, which is cancelled anyio's way.
    """
    from asyncio import CancelledError, shield, wait

    from anyio import CancelScope

    scope = CancelScope()

    async def scoped() -> Reply:
        with scope:
            return await attempt
        raise AssertionError("unreachable: nobody waits for what was cancelled")

    task = loop.create_task(scoped())
    try:
        return await shield(task)
    except CancelledError:
        scope.cancel()
        while not task.done():
            try:
                await wait([task])
            except CancelledError:
                continue  # the first one is raised below
        if not task.cancelled():
            task.exception()  # or it would be complained of that nobody asked
        raise


async def _attempt(
    transport: Transport[httpx.AsyncClient],
    request: Request[Any],
    timeout: httpx.Timeout,  # noqa: ASYNC109  # httpx times each phase
    ends: float,
    departing: Callable[[], None],
) -> Reply:
    from anyio import fail_after  # httpx brings it; only needed once calls are made

    client = transport.http_client()
    response: httpx.Response | None = None
    failed: CallError
    timeout = _capped(timeout, ends)
    try:
        with fail_after(None if ends == float("inf") else max(0.0, ends - monotonic()) + _GRACE):
            built = transport.build(client, request, timeout)
            departing()
            response = await client.send(built, auth=None, follow_redirects=False, stream=True)
            try:
                if response.is_stream_consumed:  # a hook of the caller's own client has read it
                    return Reply(response.status_code, response.headers, response.content)
                body = BodyReader(response.headers, transport.max_body)
                async for piece in response.aiter_raw():
                    body.feed(piece)
                return Reply(response.status_code, response.headers, body.whole())
            finally:
                await response.aclose()
    except TimeoutError:
        failed = DeadlineExceeded(request.operation.name, "no whole answer by the call's deadline")
    except (httpx.RequestError, TooLong, NotDecompressed) as error:
        failed = translated(request.operation.name, transport.host, error, response, timeout, ends, transport.max_body)
    return despite(failed, response)


def running_loop() -> AbstractEventLoop | None:
    """asyncio's, if that is what runs."""
    from asyncio import get_running_loop

    try:
        return get_running_loop()
    except RuntimeError:  # trio, which has none
        return None


def _capped(timeout: httpx.Timeout, ends: float) -> httpx.Timeout:
    """No phase may take longer than the whole call has left."""
    if ends == float("inf"):
        return timeout
    left = max(0.001, ends - monotonic())
    phases = (timeout.connect, timeout.read, timeout.write, timeout.pool)
    if all(phase is not None and phase <= left for phase in phases):
        return timeout
    connect, read, write, pool = (left if phase is None else min(phase, left) for phase in phases)
    return httpx.Timeout(connect=connect, read=read, write=write, pool=pool)


@lru_cache(maxsize=2)
def _ssl_context(scheme: str) -> ssl.SSLContext:
    """One context shared by every client: building it reads the certificate bundle, which takes tens of milliseconds."""
    if scheme == "http":
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # loopback without TLS; trusts nobody
    return httpx.create_ssl_context()
