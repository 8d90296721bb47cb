"""The transport of asynchronous clients, for asyncio and trio."""

from __future__ import annotations

import logging
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

import anyio
import anyio.lowlevel
import httpx

from venuekit.http.connection import (
    EXPIRY,
    Connection,
    Trust,
    broken,
    current,
    encoded,
    new_parser,
    proxy_failure,
    response,
)
from venuekit.http.deadline import remaining
from venuekit.http.options import SendOptions
from venuekit.http.parser import BodyTooLong, MalformedResponse
from venuekit.http.pool import Closable, Pool, Slot
from venuekit.http.route import Route, tunnelled
from venuekit.http.streams import Idle

if TYPE_CHECKING:
    from typing import TypeAlias

    from venuekit.http.anyio_stream import AnyioStream
    from venuekit.http.asyncio_stream import AsyncioStream

    AsyncStream: TypeAlias = AsyncioStream | AnyioStream

Held = TypeVar("Held", bound=Closable)


class AsyncPooledTransport(httpx.AsyncBaseTransport):
    """Connections of an asynchronous client to one venue, in one event loop. Safe to share between tasks."""

    def __init__(self, route: Route, max_connections: int, log: logging.Logger, *, asyncio: bool) -> None:
        """``asyncio`` is True under asyncio, False under trio."""
        self._route = route
        self._trust = Trust(route.host, log)
        self._asyncio = asyncio
        self.pool: Pool[Connection[AsyncStream]] = Pool(max_connections, EXPIRY)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read the response to its end. Raises ``httpx.TransportError``."""
        options: SendOptions = request.extensions["options"]
        data = encoded(request, await request.aread())
        slot = await acquire_async(self.pool, options.timeout.pool, options.ends, asyncio=self._asyncio)
        try:
            connection = await self._ready(slot, options)
            data = current(request, data, options)
            problem = await _converse(connection, request.method, data, options)
            if not self._trust.keeps(connection, problem):
                slot.drop()
        except BaseException:
            slot.drop()
            raise
        finally:
            self.pool.release(slot)
        return response(connection, problem)

    async def aclose(self) -> None:
        """Close all connections."""
        self.pool.close()
        await anyio.lowlevel.checkpoint()  # asyncio closes sockets in the next iteration of its loop

    async def _ready(self, slot: Slot[Connection[AsyncStream]], options: SendOptions) -> Connection[AsyncStream]:
        """Return the slot's connection if it can be reused, else a new one."""
        now = monotonic()
        self.pool.expire(now)
        connection = slot.connection
        if connection is not None and not (options.fresh or connection.doubtful) and self._trust:
            wait = connection.wait(now)
            if wait and options.has_time_for(wait, now):
                await anyio.sleep(wait)
                wait = 0.0
            state = Idle.CLOSED if wait else await connection.stream.idle()
            if state is Idle.QUIET:
                return connection
            if state is Idle.SURPLUS:
                self._trust.lose()
        slot.drop()
        connection = slot.connection = Connection(await self._opened(options), new_parser())
        if await connection.stream.idle() is Idle.SURPLUS:
            self._trust.lose()
            raise httpx.ConnectError("the server sent data before the first request")
        return connection

    async def _opened(self, options: SendOptions) -> AsyncStream:
        route, phase, ends = self._route, options.timeout.connect, options.ends
        context = route.context
        connect = _asyncio().connect if self._asyncio else _anyio().connect
        stream: AsyncStream = await connect(*route.next_hop, None if route.proxy else context, phase, ends)
        if route.proxy is not None:
            try:
                await stream.write(route.tunnel, phase, ends)
                answer = await stream.read(phase, ends)
                while not tunnelled(answer):
                    answer += await stream.read(phase, ends)
                if context is not None:
                    await stream.start_tls(context, route.host, phase, ends)
            except BaseException as error:  # noqa: BLE001  # raised again, translated if necessary
                stream.close()
                raise proxy_failure(error) from None
        return stream


async def _converse(connection: Connection[AsyncStream], method: str, data: bytes, options: SendOptions) -> BodyTooLong | None:
    """Send a request and parse the response; return why the rest of its body is missing, or None."""
    stream, parser = connection.stream, connection.parser
    parser.begin(method, options.max_body)
    options.departing()
    await stream.write(data, options.timeout.write, options.ends)
    try:
        while not parser.feed(await stream.read(options.timeout.read, options.ends)):
            pass
    except MalformedResponse as error:
        raise broken(error) from None
    except BodyTooLong as problem:
        return problem
    return None


async def acquire_async(pool: Pool[Held], phase: float | None, ends: float, *, asyncio: bool) -> Slot[Held]:
    """Return a free slot, waiting for one. Raises ``PoolTimeout``."""
    slot = pool.take()
    if slot is not None:
        return slot
    seconds = remaining(phase, ends, httpx.PoolTimeout)
    waiter = _asyncio().AsyncioWaiter() if asyncio else _anyio().AnyioWaiter()
    place = pool.join(waiter)
    try:
        if place.slot is None:
            await waiter.wait(seconds)
    except BaseException:
        pool.give_up(place)
        raise
    slot = pool.leave(place)
    if slot is None:
        raise httpx.PoolTimeout("no connection was free in time")
    return slot


def _asyncio() -> Any:
    from venuekit.http import asyncio_stream

    return asyncio_stream


def _anyio() -> Any:
    from venuekit.http import anyio_stream

    return anyio_stream
