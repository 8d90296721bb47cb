"""A server in a separate process that lists generated fills page by page, with or without latency.

``python -m benchmarks.fills_server FILLS SECONDS SPREAD`` prints its port and exits when its standard input is closed. It checks no
signatures.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from urllib.parse import parse_qsl, urlsplit

from benchmarks.pages import DECEMBER_2025

SINCE = datetime(2025, 9, 1, tzinfo=UTC)
UNTIL = SINCE + timedelta(days=100)
EVEN, BURSTS = "evenly", "in bursts"
"""How the times of fills are distributed. In bursts: half of them evenly, the others in ten hours."""
PAGE = 200
_CUTOFF = json.dumps(
    dict.fromkeys(("market_settled_ts", "trades_created_ts", "orders_updated_ts"), "2025-01-01T00:00:00Z")
).encode()
_END = b"\r\n\r\n"


class Fills:
    """Generated fills, newest first; a cursor is the index of the next one."""

    def __init__(self, count: int, spread: str) -> None:
        random, seconds = Random(f"{count} {spread}"), (UNTIL - SINCE).total_seconds()
        hours = [random.uniform(0, seconds - 3600) for _ in range(10)]

        def drawn() -> float:
            burst = spread == BURSTS and random.random() < 0.5
            return random.choice(hours) + random.uniform(0, 3600) if burst else random.uniform(0, seconds)

        offsets = sorted((drawn() for _ in range(count)), reverse=True)
        moments = [SINCE + timedelta(seconds=offset) for offset in offsets]
        self._before = [-int(moment.timestamp()) for moment in moments]
        self._rows = [
            json.dumps(
                DECEMBER_2025.fill(random) | {"created_time": f"{moment:%Y-%m-%dT%H:%M:%S.%fZ}", "ts": int(moment.timestamp())},
                separators=(",", ":"),
            ).encode()
            for moment in moments
        ]

    def answer(self, target: str) -> bytes:
        """Return the body for a request target."""
        url = urlsplit(target)
        if url.path.endswith("/cutoff"):
            return _CUTOFF
        if "/historical/" in url.path:
            return b'{"fills":[],"cursor":""}'
        asked = dict(parse_qsl(url.query))
        first = bisect_left(self._before, -int(asked["max_ts"])) if "max_ts" in asked else 0
        last = bisect_left(self._before, 1 - int(asked["min_ts"])) if "min_ts" in asked else len(self._rows)
        at = int(asked["cursor"]) if "cursor" in asked else first
        end = min(at + int(asked["limit"]), last)
        return b'{"fills":[%b],"cursor":"%b"}' % (b",".join(self._rows[at:end]), b"%d" % end if end < last else b"")


class Connection(asyncio.Protocol):
    """One connection; requests have no body."""

    def __init__(self, fills: Fills, seconds: float) -> None:
        self._fills, self._seconds = fills, seconds
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *requests, self._received = (self._received + data).split(_END)
        for head in requests:
            body = self._fills.answer(head.split(b" ", 2)[1].decode())
            response = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body)
            if self._seconds:
                asyncio.get_running_loop().call_later(self._seconds, self._transport.write, response)
            else:
                self._transport.write(response)


@contextmanager
def listing(fills: int, *, seconds: float = 0.0, spread: str = EVEN) -> Iterator[str]:
    """Serve that many fills, each response after that many seconds, and yield the address."""
    with subprocess.Popen(  # nosec B603  # fixed arguments
        [sys.executable, "-m", "benchmarks.fills_server", str(fills), str(seconds), spread],
        cwd=Path(__file__).parent.parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        try:
            port = int(server.stdout.readline())
            yield f"http://127.0.0.1:{port}"
        finally:
            server.stdin.close()


async def _serve(fills: Fills, seconds: float) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(fills, seconds), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve(Fills(int(sys.argv[1]), sys.argv[3]), float(sys.argv[2])))
