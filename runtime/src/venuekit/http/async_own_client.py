"""Send requests with the caller's own asynchronous httpx client; see ``own_client``."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

import httpx

from venuekit.call.operation import Request, Response
from venuekit.errors import DeadlineExceeded
from venuekit.http.body import BodyReader
from venuekit.http.deadline import FOREVER
from venuekit.http.httpx_client import gate_of
from venuekit.http.own_client import Head, OwnClient
from venuekit.http.sender import hide_locals, running_loop

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

_GRACE: Final = 0.05
"""Seconds that a blocked phase gets to report the deadline itself, which names the phase, before the call is cancelled."""


class AsyncOwnClientSender(OwnClient[httpx.AsyncClient]):
    """Sends with an ``httpx.AsyncClient``."""

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
        head = Head()
        try:
            with fail_after(None if ends == FOREVER else max(0.0, ends - monotonic()) + _GRACE):
                gate = gate_of(client)
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
        except Exception as problem:  # noqa: BLE001  # classified below
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
    """Return the result of ``attempt``. If the caller is cancelled, ``attempt`` ends first.

    httpx shields its cleanup of a connection only from anyio's cancellation; after asyncio's, the connection would stay taken for ever.
    So the attempt runs in a task of its own, which is cancelled through anyio.
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
