"""Requests out and responses in, by an httpx client of the caller's own, as safely as its public interface allows.

Two things that connections of our own do are out of reach: seeing surplus bytes before they are taken for the next response, and
ending a blocking read at the call's deadline while headers trickle in.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from time import monotonic
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, NoReturn, TypeVar
from weakref import WeakKeyDictionary

import httpx

from venuekit.call.operation import NOTHING_SENT, Request, Response
from venuekit.errors import ConfigurationError, DeadlineExceeded
from venuekit.forking import renewed_after_fork
from venuekit.http.body import BodyReader, NotDecompressed, TooLong
from venuekit.http.deadline import FOREVER
from venuekit.http.failures import despite, translated
from venuekit.http.log_filter import hide_headers_in_logs
from venuekit.http.options import ConnectionOptions
from venuekit.http.pool import Pool
from venuekit.http.request import RequestBuilder
from venuekit.http.sender import hide_locals, running_loop
from venuekit.http.transport import acquire

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

HttpClient = TypeVar("HttpClient", httpx.Client, httpx.AsyncClient)

_GRACE: Final = 0.05
"""Seconds that a blocked phase, whose name is worth knowing, has to notice the deadline before the call is cancelled from outside."""
_LIBRARIES: Final = ("httpx", "httpx2")
_BELOW: Final = frozenset({*_LIBRARIES, "httpcore", "httpcore2", "h11", "h2", "hpack", "hyperframe", "idna", "anyio"})
"""Packages whose errors are no fault of the caller's."""


def library_of(client: object, kind: str) -> ModuleType:
    """Return the library that a client is of. Raises ``ConfigurationError`` unless it is a ``kind`` of httpx or httpx2."""
    for name in _LIBRARIES:
        library = sys.modules.get(name)
        if library is not None and isinstance(client, getattr(library, kind)):
            return library
    raise ConfigurationError(f"http_client: must be an httpx.{kind} or an httpx2.{kind}, not {type(client).__name__}")


class _Head:
    """What a response began with, as httpx's ``trace`` extension tells; it stays where httpx itself gives no response."""

    def __init__(self) -> None:
        self.status: int | None = None
        self.headers: list[tuple[bytes, bytes]] = []
        self.sent = NOTHING_SENT

    def note(self, event: str, info: dict[str, Any]) -> None:
        """Note an event."""
        if event.endswith("receive_response_headers.complete"):
            told = info.get("return_value") or ()
            self.status = next((part for part in told if isinstance(part, int)), None)
            self.headers = next((part for part in told if isinstance(part, list)), [])

    async def note_async(self, event: str, info: dict[str, Any]) -> None:
        """Do the same for asynchronous clients."""
        self.note(event, info)


class _OwnClient(Generic[HttpClient]):
    kind: ClassVar[str]

    def __init__(self, builder: RequestBuilder, options: ConnectionOptions, http_client: HttpClient) -> None:
        """Raise ``ConfigurationError`` unless ``http_client`` is a client of the right kind."""
        self.builder = builder
        self._library = library_of(http_client, self.kind)
        self._client: HttpClient | None = http_client
        self._max_body = options.max_body
        self._fresh = options.fresh_for_writes
        """Whether each call closes its connection, so that none finds one that was used."""
        self._closed = False
        hide_headers_in_logs()
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Leave the client to the parent."""
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
        self, client: HttpClient, request: Request[Any], timeout: httpx.Timeout, ends: float, head: _Head, trace: object
    ) -> httpx.Request:
        headers = self.builder.headers(request)
        if self._fresh:
            headers.append(("connection", "close"))
        built = client.build_request(
            request.operation.method,
            self.builder.address(request),
            headers=headers,
            content=request.body,
            timeout=self._library.Timeout(**_capped(timeout, ends)),
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
        head: _Head,
        response: httpx.Response | None,
        timeout: httpx.Timeout,
        ends: float,
    ) -> Response:
        """Return the response if its status tells all, or raise what ``error`` is to the caller."""
        if response is None and isinstance(error, self._library.HTTPStatusError):  # of a hook that calls raise_for_status
            answered: httpx.Response = vars(error)["response"]
            try:
                read = answered.content
            except self._library.ResponseNotRead:
                read = b""
            return Response(answered.status_code, answered.headers, read)
        if response is None and head.status is not None and 300 <= head.status < 400:  # to an address that can't be read
            return Response(head.status, httpx.Headers(head.headers), b"")
        known = isinstance(error, (self._library.RequestError, TooLong, NotDecompressed))
        failed = translated(
            request.operation.name, self.builder.host, _of_httpx(error, known=known), response, timeout, ends, self._max_body
        )
        return despite(head.sent.mask.error(failed), response)

    def _raise_if_foreign(self, error: Exception) -> None:
        """Raise what a hook of the caller's own raised."""
        known = (self._library.RequestError, self._library.HTTPStatusError, TooLong, NotDecompressed)
        if not isinstance(error, known) and _origin(error) not in _BELOW:
            hide_locals(error)
            raise error


class OwnClientSender(_OwnClient[httpx.Client]):
    """By an ``httpx.Client``."""

    kind = "Client"

    def send(self, request: Request[Any], timeout: httpx.Timeout, ends: float, departing: Callable[[], None]) -> Response:
        """Make one attempt. Raises ``TransportError``, ``AnswerTooLarge`` or ``DecodeError``."""
        client = self._usable()
        response: httpx.Response | None = None
        head = _Head()
        try:
            gate = _gate(client)
            slot = None if gate is None else acquire(gate, timeout.pool, ends)
            try:
                built = self._built(client, request, timeout, ends, head, head.note)
                departing()
                response = client.send(built, auth=None, follow_redirects=False, stream=True)
                return self._read(response, ends)._replace(sent=head.sent)
            finally:
                if gate is not None and slot is not None:
                    gate.release(slot)
        except Exception as problem:  # noqa: BLE001  # sorted below
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


class AsyncOwnClientSender(_OwnClient[httpx.AsyncClient]):
    """By an ``httpx.AsyncClient``."""

    kind = "AsyncClient"

    async def send(
        self,
        request: Request[Any],
        timeout: httpx.Timeout,  # noqa: ASYNC109  # httpx times each phase
        ends: float,
        departing: Callable[[], None],
    ) -> Response:
        """Make one attempt, over by ``ends``. Raises ``TransportError``, ``AnswerTooLarge`` or ``DecodeError``."""
        loop = running_loop()
        attempt = self._attempt(request, timeout, ends, departing, asyncio=loop is not None)
        return await attempt if loop is None else await _cleaned_up(loop, attempt)

    async def _attempt(
        self,
        request: Request[Any],
        timeout: httpx.Timeout,  # noqa: ASYNC109  # httpx times each phase
        ends: float,
        departing: Callable[[], None],
        *,
        asyncio: bool,
    ) -> Response:
        from anyio import fail_after

        from venuekit.http.async_transport import acquire_async

        client = self._usable()
        response: httpx.Response | None = None
        head = _Head()
        try:
            with fail_after(None if ends == FOREVER else max(0.0, ends - monotonic()) + _GRACE):
                gate = _gate(client)
                slot = None if gate is None else await acquire_async(gate, timeout.pool, ends, asyncio=asyncio)
                try:
                    built = self._built(client, request, timeout, ends, head, head.note_async)
                    departing()
                    response = await client.send(built, auth=None, follow_redirects=False, stream=True)
                    return (await self._read(response))._replace(sent=head.sent)
                finally:
                    if gate is not None and slot is not None:
                        gate.release(slot)
        except TimeoutError:
            raise DeadlineExceeded(request.operation.name, "no whole answer by the call's deadline") from None
        except Exception as problem:  # noqa: BLE001  # sorted below
            self._raise_if_foreign(problem)
            error = problem
        except BaseException as problem:
            hide_locals(problem)
            raise
        return self._failed(request, error, head, response, timeout, ends)._replace(sent=head.sent)

    async def _read(self, response: httpx.Response) -> Response:
        try:
            if response.is_stream_consumed:  # by a hook
                return Response(response.status_code, response.headers, response.content)
            body = BodyReader(response.headers, self._max_body)
            async for piece in response.aiter_raw():
                body.feed(piece)
            return Response(response.status_code, response.headers, body.whole())
        finally:
            await response.aclose()

    async def aclose(self) -> None:
        """Make no more calls; the client stays open."""
        self._closed = True


async def _cleaned_up(loop: AbstractEventLoop, attempt: Coroutine[Any, Any, Response]) -> Response:
    """Return what ``attempt`` gives. If the caller is cancelled, it ends before this does.

    httpx shields what it does to leave a connection in order, but from anyio's cancelling only: asyncio's would leave the connection
    taken for ever. So the attempt has a task of its own, which is cancelled anyio's way.
    """
    from asyncio import CancelledError, shield, wait

    from anyio import CancelScope

    scope = CancelScope()

    async def scoped() -> Response:
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
            task.exception()  # otherwise asyncio logs that the exception was never retrieved
        raise


_gates: WeakKeyDictionary[object, Pool[NoReturn]] = WeakKeyDictionary()


def _gate(client: httpx.Client | httpx.AsyncClient) -> Pool[NoReturn] | None:
    """Return what keeps calls out of the queue in httpx's pool; None if the pool can't be full.

    That queue loses connections for good when those who wait in it give up, so calls wait here until the pool has room for them. How
    many it has room for is no public attribute; where it can't be found, they wait in httpx as they would without this library.
    """
    gate = _gates.get(client)
    if gate is None:
        transports = [getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values()]
        sizes = [getattr(getattr(one, "_pool", None), "_max_connections", None) for one in transports if one is not None]
        known = [size for size in sizes if isinstance(size, int) and 0 < size < _UNBOUNDED]
        if not known:
            return None
        gate = _gates.setdefault(client, Pool(min(known), FOREVER))
    return gate


_UNBOUNDED: Final = 100_000
"""Connections that nobody waits for."""


def _capped(timeout: httpx.Timeout, ends: float) -> dict[str, float | None]:
    """Return limits of the phases of which none is longer than the whole call has left."""
    phases = timeout.as_dict()
    if ends == FOREVER:
        return phases
    left = max(0.001, ends - monotonic())
    return {name: left if phase is None else min(phase, left) for name, phase in phases.items()}


def _origin(error: BaseException) -> str:
    """Return the name of the package that raised an error."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "" if trace is None else str(trace.tb_frame.f_globals.get("__name__", "")).partition(".")[0]


def _of_httpx(error: Exception, *, known: bool) -> Exception:
    """Return httpx's error of the same name for one of httpx2, and a broken connection for whatever else a library raised."""
    if isinstance(error, (httpx.RequestError, TooLong, NotDecompressed)):
        return error
    kind = getattr(httpx, type(error).__name__, None) if known else None
    said = str(error) if known else f"{type(error).__name__}: {error}"
    return kind(said) if isinstance(kind, type) and issubclass(kind, httpx.RequestError) else httpx.RemoteProtocolError(said)
