"""A call that waited for a free connection is signed again before it is sent, since venues refuse old timestamps."""

from __future__ import annotations

import asyncio
import re
import socket
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import CALLS, CLIENTS, FIRST, VENUES, signer_of
from venuekit import RetryPolicy
from venuekit.errors import VenueError

if TYPE_CHECKING:
    from tests.faults.conftest import Serve, Unruly
    from venuekit_sandbox import Sandbox

TIMED = [venue for venue in VENUES if signer_of(venue).timed]
HELD = 1.5
"""Seconds for which the first call keeps the only connection; longer than a signature may be kept."""


@pytest.mark.parametrize("venue", TIMED)
def test_a_call_that_waited_has_a_current_timestamp(sandbox: Sandbox, serve: Serve, mode: str, venue: str) -> None:
    released: list[int] = []

    def hold_the_first(server: Unruly, connection: socket.socket) -> None:
        if len(server.requests) == 1:
            time.sleep(HELD)
            released.append(time.time_ns() // 1_000_000)
        connection.sendall(b"HTTP/1.1 503 Unavailable\r\ncontent-length: 0\r\n\r\n")

    server = serve(hold_the_first)
    options: dict[str, Any] = {"base_url": server.base_url, "max_connections": 1, "retry": RetryPolicy(attempts=1)}
    options = sandbox.venues[venue].client_args | options
    call = CALLS[venue][FIRST[venue]].on

    def blocking() -> None:
        with CLIENTS[venue, "sync"](**options) as client:

            def ask() -> None:
                with suppress(VenueError):
                    call(client)

            first = threading.Thread(target=ask)
            first.start()
            server.arrived.acquire()
            ask()
            first.join()

    async def awaited() -> None:
        async with CLIENTS[venue, "async"](**options) as client:
            first = asyncio.ensure_future(call(client))
            await asyncio.to_thread(server.arrived.acquire)
            await asyncio.gather(first, call(client), return_exceptions=True)

    if mode == "sync":
        blocking()
    else:
        asyncio.run(awaited())
    _, late = server.requests
    assert len(released) == 1
    [timestamp] = re.findall(rb": (\d{13})\r\n", late)
    assert int(timestamp) >= released[0]
