"""An httpx transport with its own connections: no call gets another call's response, and no wait exceeds the call's deadline."""

from __future__ import annotations

import logging
from threading import Lock
from time import monotonic, sleep
from typing import TypeVar

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
from venuekit.http.streams import Idle, SocketStream, connect

Held = TypeVar("Held", bound=Closable)


class PooledTransport(httpx.BaseTransport):
    """Connections of a blocking client to one venue. Safe to share between threads."""

    def __init__(self, route: Route, max_connections: int, log: logging.Logger) -> None:
        self._route = route
        self._trust = Trust(route.host, log)
        self.pool: Pool[Connection[SocketStream]] = Pool(max_connections, EXPIRY)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read the response to its end. Raises ``httpx.TransportError``."""
        options: SendOptions = request.extensions["options"]
        data = encoded(request, request.read())
        slot = acquire(self.pool, options.timeout.pool, options.ends)
        try:
            connection = self._ready(slot, options)
            data = current(request, data, options)
            problem = _converse(connection, request.method, data, options)
            if not self._trust.keeps(connection, problem):
                slot.drop()
        except BaseException:
            slot.drop()
            raise
        finally:
            self.pool.release(slot)
        return response(connection, problem)

    def close(self) -> None:
        """Close all connections."""
        self.pool.close()

    def _ready(self, slot: Slot[Connection[SocketStream]], options: SendOptions) -> Connection[SocketStream]:
        """Return the slot's connection if it can be reused, else a new one."""
        now = monotonic()
        self.pool.expire(now)
        connection = slot.connection
        if connection is not None and not (options.fresh or connection.doubtful) and self._trust:
            wait = connection.wait(now)
            if wait and options.has_time_for(wait, now):
                sleep(wait)
                wait = 0.0
            state = Idle.CLOSED if wait else connection.stream.idle()
            if state is Idle.QUIET:
                return connection
            if state is Idle.SURPLUS:
                self._trust.lose()
        slot.drop()
        connection = slot.connection = Connection(self._opened(options), new_parser())
        if connection.stream.idle() is Idle.SURPLUS:
            self._trust.lose()
            raise httpx.ConnectError("the server sent data before the first request")
        return connection

    def _opened(self, options: SendOptions) -> SocketStream:
        route, phase, ends = self._route, options.timeout.connect, options.ends
        context = route.context
        stream = connect(*route.next_hop, phase, ends)
        try:
            if route.proxy is not None:
                stream.write(route.tunnel, phase, ends)
                answer = stream.read(phase, ends)
                while not tunnelled(answer):
                    answer += stream.read(phase, ends)
            if context is not None:
                stream.start_tls(context, route.host, phase, ends)
        except BaseException as error:  # noqa: BLE001  # raised again, translated if necessary
            stream.close()
            raise proxy_failure(error) from None
        return stream


def _converse(connection: Connection[SocketStream], method: str, data: bytes, options: SendOptions) -> BodyTooLong | None:
    """Send a request and parse the response; return why the rest of its body is missing, or None."""
    stream, parser = connection.stream, connection.parser
    parser.begin(method, options.max_body)
    options.departing()
    stream.write(data, options.timeout.write, options.ends)
    try:
        while not parser.feed(stream.read(options.timeout.read, options.ends)):
            pass
    except MalformedResponse as error:
        raise broken(error) from None
    except BodyTooLong as problem:
        return problem
    return None


def acquire(pool: Pool[Held], phase: float | None, ends: float) -> Slot[Held]:
    """Return a free slot, waiting for one. Raises ``PoolTimeout``."""
    slot = pool.take()
    if slot is not None:
        return slot
    seconds = remaining(phase, ends, httpx.PoolTimeout)
    waiter = _ThreadWaiter()
    place = pool.join(waiter)
    try:
        if place.slot is None:
            waiter.wait(seconds)
    except BaseException:
        pool.give_up(place)
        raise
    slot = pool.leave(place)
    if slot is None:
        raise httpx.PoolTimeout("no connection was free in time")
    return slot


class _ThreadWaiter:
    """A thread that waits for a slot."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._lock.acquire()

    def wait(self, seconds: float | None) -> None:
        self._lock.acquire(timeout=-1 if seconds is None else seconds)

    def wake(self) -> None:
        self._lock.release()
