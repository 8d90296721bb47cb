"""A mock server that echoes the exchange of each request, so that a response shows to which call it belongs."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

OTHER = "somebody-else"
Behaviour = Callable[["Echo", str, asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def answer(exchange: str, *, status: int = 200, **headers: str) -> bytes:
    """Return a response with the balances of an exchange, as CoinAPI EMS formats them; with an error body for other statuses."""
    body = json.dumps([{"exchange_id": exchange, "data": []}] if status == 200 else {"message": exchange}).encode()
    lines = [f"HTTP/1.1 {status} Whatever", "content-type: application/json", f"content-length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


async def usual(server: Echo, exchange: str, _reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Send the response."""
    writer.write(answer(exchange))


class Echo:
    """Responds to each request with its ``exchange_id``, or calls ``behave``."""

    def __init__(self, behave: Behaviour = usual) -> None:
        self.behave = behave
        self.asked: list[str] = []
        """Exchanges of all requests, in order."""
        self.accepted = 0
        """Number of connections so far."""
        self.port = 0
        self.tasks: set[asyncio.Task[Any]] = set()
        self.loop: asyncio.AbstractEventLoop
        """The server's event loop."""

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def later(self, seconds: float, writer: asyncio.StreamWriter, said: bytes) -> None:
        """Send bytes after a delay."""

        async def send() -> None:
            await asyncio.sleep(seconds)
            if not writer.is_closing():
                writer.write(said)

        task = asyncio.create_task(send())
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""
        self.accepted += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                exchange = head.partition(b"exchange_id=")[2].partition(b" ")[0].decode()
                self.asked.append(exchange)
                await self.behave(self, exchange, reader, writer)
        except (asyncio.IncompleteReadError, OSError, asyncio.CancelledError):
            pass  # the client disconnected, or the server stops
        finally:
            writer.transport.abort()


@contextmanager
def serving(server: Echo) -> Iterator[Echo]:
    """Run the server in a thread with its own event loop."""
    loop = server.loop = asyncio.new_event_loop()
    ready = threading.Event()

    async def main() -> None:
        connections: set[asyncio.Task[None]] = set()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            connections.add(task)
            await server.serve(reader, writer)
            connections.discard(task)

        listening = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1024)
        server.port = listening.sockets[0].getsockname()[1]
        ended = asyncio.Event()
        server.end = lambda: loop.call_soon_threadsafe(ended.set)  # type: ignore[attr-defined]
        ready.set()
        await ended.wait()
        listening.close()
        for task in (*connections, *server.tasks):
            task.cancel()
        await asyncio.gather(*connections, *server.tasks, return_exceptions=True)
        await asyncio.sleep(0.01)  # sockets are closed in the next iteration

    def run() -> None:
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            runner.run(main())

    thread = threading.Thread(target=run)
    thread.start()
    ready.wait()
    try:
        yield server
    finally:
        server.end()  # type: ignore[attr-defined]
        thread.join()
