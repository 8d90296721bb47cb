"""A venue with any number of fills in a separate process; its cutoff moves during a walk, and its cursors expire.

``python -m tests.tables.venue ROWS SEED`` prints its port, and exits when standard input ends. It stores no rows: each is computed from
its number and the seed.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

TOGETHER = 3
"""Number of fills with the same time."""
_NEWEST = datetime(2026, 11, 1, tzinfo=UTC)
_STEP = 20_000_000
"""Minimum microseconds between two times with fills; up to a second more."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_REFUSED = b'{"error": {"code": "invalid_cursor", "message": "the cursor has expired"}}'
_EXPIRIES = 12
"""How often all cursors expire while all pages are read once."""
_REPEATED = 2
"""Rows that the next page sometimes repeats."""


class Fills:
    """Fills from 0 to ``rows``, newest first."""

    def __init__(self, rows: int, seed: int) -> None:
        self.rows, self.seed = rows, seed

    def id(self, number: int) -> str:
        """Return the unique id of a fill."""
        return f"{number:08x}-5eed-4000-8000-{(number * 2654435761 + self.seed) % (1 << 48):012x}"

    def hundredths(self, number: int) -> int:
        """Return the count in hundredths of contracts."""
        return (number * 7919 + self.seed) % 500_000 + 1

    def price(self, number: int) -> int:
        """Return the yes price in hundredths of cents."""
        return (number * 104_729 + self.seed) % 9_999 + 1

    def fee(self, number: int) -> int:
        """Return the fee in millionths of a dollar."""
        return (number * 15_485_863 + self.seed) % 2_000_000

    def sums(self) -> tuple[Decimal, Decimal, Decimal]:
        """Return the exact sums of counts, yes prices and fees."""
        numbers = range(self.rows)
        found = (sum(map(self.hundredths, numbers)), sum(map(self.price, numbers)), sum(map(self.fee, numbers)))
        return Decimal(found[0]) / 100, Decimal(found[1]) / 10_000, Decimal(found[2]) / 1_000_000

    def before(self, number: int) -> int:
        """Return by how many microseconds a fill is older than the newest."""
        moment = number // TOGETHER
        return moment * _STEP + moment * 7919 % 1_000_000

    def time(self, number: int) -> datetime:
        """Return the time of a fill."""
        return _NEWEST - timedelta(microseconds=self.before(number))

    def at(self, time: datetime) -> int:
        """Return the number of the first fill that isn't newer than ``time``."""
        return bisect_left(range(self.rows), (_NEWEST - time) // timedelta(microseconds=1), key=self.before)

    def json(self, number: int) -> str:
        """Return a fill's JSON."""
        one, price, hundredths, fee = self.id(number), self.price(number), self.hundredths(number), self.fee(number)
        time = self.time(number)
        ticker = f"KXSERIES-26NOV{number % 28 + 1:02}-T{number % 61}"
        side, action, taker = ("no", "yes")[number % 2], ("sell", "buy")[number % 3 > 0], ("false", "true")[number % 5 > 0]
        return (
            f'{{"fill_id":"{one}","trade_id":"{one}","order_id":"{one[::-1]}","ticker":"{ticker}","market_ticker":"{ticker}",'
            f'"exchange_index":0,"side":"{side}","action":"{action}","is_taker":{taker},'
            f'"count_fp":"{hundredths // 100}.{hundredths % 100:02}","yes_price_dollars":"{price / 10_000:.4f}",'
            f'"no_price_dollars":"{1 - price / 10_000:.4f}","fee_cost":"{fee // 1_000_000}.{fee % 1_000_000:06}",'
            f'"created_time":"{time:%Y-%m-%dT%H:%M:%S.%fZ}","ts":{int(time.timestamp())},"subaccount_number":{number % 4}}}'
        )


class Venue:
    """Responds to requests. The archive begins at row ``live`` and grows with every page."""

    def __init__(self, fills: Fills) -> None:
        self.fills = fills
        self._served = 0
        """Rows."""

    @property
    def _live(self) -> int:
        rows, moved = (
            self.fills.rows,
            min(self._served // max(1, self.fills.rows // 25), 20),
        )  # up to 0.4 of all rows, in steps of 0.01
        return max(TOGETHER, (rows * (60 - moved) // 100) // TOGETHER * TOGETHER)

    @property
    def _generation(self) -> int:
        return self._served * _EXPIRIES // self.fills.rows

    def answer(self, path: str, query: dict[str, str]) -> tuple[int, bytes]:
        """Return status and body."""
        live = self._live
        if path == "/historical/cutoff":
            at = f"{self.fills.time(live - 1):%Y-%m-%dT%H:%M:%S.%fZ}"
            return 200, f'{{"market_settled_ts":"{at}","trades_created_ts":"{at}","orders_updated_ts":"{at}"}}'.encode()
        first, end = {"/portfolio/fills": (0, live), "/historical/fills": (live, self.fills.rows)}[path]
        if newest := query.get("max_ts"):
            first = max(first, self.fills.at(_EPOCH + timedelta(seconds=int(newest))))
        if oldest := query.get("min_ts"):
            end = min(end, self.fills.at(_EPOCH + timedelta(seconds=int(oldest), microseconds=-1)))
        if cursor := query.get("cursor"):
            issued, place = map(int, cursor.split("."))
            if issued != self._generation:
                return 400, _REFUSED
            first = max(first, place)
        after = min(first + int(query["limit"]), end)
        generation = self._generation
        listed = ",".join(map(self.fills.json, range(first, after)))
        self._served += max(0, after - first)
        again = _REPEATED if after % 7 == 0 and after - first > _REPEATED else 0
        ahead = f"{generation}.{after - again}" if after < end else ""
        return 200, f'{{"fills":[{listed}],"cursor":"{ahead}"}}'.encode()


class Connection(asyncio.Protocol):
    """One connection. It checks no signatures, and no request has a body."""

    def __init__(self, venue: Venue) -> None:
        self._venue, self._received = venue, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *requests, self._received = (self._received + data).split(b"\r\n\r\n")
        for request in requests:
            path, _, query = request.split(b" ", 2)[1].decode().partition("?")
            status, body = self._venue.answer(path, dict(parse_qsl(query)))
            head = f"HTTP/1.1 {status} -\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
            self._transport.write(head.encode() + body)


@contextmanager
def serving(fills: Fills) -> Iterator[str]:
    """Serve within the block; yields the address."""
    command = [sys.executable, "-m", "tests.tables.venue", str(fills.rows), str(fills.seed)]
    pipes: Any = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=Path(__file__).parents[2], **pipes) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


async def main(fills: Fills) -> None:
    """Serve until standard input ends."""
    venue, loop = Venue(fills), asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(venue), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main(Fills(*map(int, sys.argv[1:]))))
