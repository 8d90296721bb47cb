"""A venue in memory: fills on a live side and in an archive, a cutoff that moves, cursors that expire, faults at any page."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Any
from urllib.parse import parse_qs

from venuekit.call.decoding import failure
from venuekit.call.operation import Request, Response
from venuekit.call.wire_page import WirePage
from venuekit.errors import CallError, ConnectionInterrupted
from venuekit_kalshi.pagination.portfolio import AsyncPortfolio, Portfolio

START = datetime(2026, 5, 1, tzinfo=UTC)
MOST_CALLS = 3000
FAULTS = ("503", "not JSON", "wrong type", "interrupted", "429")


@dataclass
class Row:
    time: datetime
    id: str

    @property
    def wire(self) -> dict[str, Any]:
        one = {"fill_id": self.id, "trade_id": self.id, "order_id": "o", "ticker": "T", "market_ticker": "T", "is_taker": True}
        return {**one, "created_time": self.time.isoformat(), "count_fp": "1.00", "yes_price_dollars": "0.5600"}


@dataclass
class History:
    """What the venue holds, and how it behaves."""

    rows: list[Row]
    """Newest first."""
    cutoff: datetime = START
    moves: dict[int, datetime] = field(default_factory=dict)
    """By the number of a request: the cutoff from then on."""
    arrivals: dict[int, Row] = field(default_factory=dict)
    """By the number of a request: a row that is there from then on, the newest."""
    faults: dict[int, str] = field(default_factory=dict)
    empty: frozenset[int] = frozenset()
    """Requests that are answered by a page without rows, and more to come."""
    expired: frozenset[int] = frozenset()
    """Requests whose cursor, if they have one, is refused."""
    by_offset: bool = False
    """Whether a cursor counts rows, so that rows which arrive push others to the next page; else it names the row before."""
    lower_inclusive: bool = True
    upper_inclusive: bool = False
    asked: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)
    lock: Any = field(default_factory=Lock)
    delay: Callable[[int], float] = lambda number: 0.0

    def answer(self, request: Request[Any]) -> Response:
        query = {name: values[0] for name, values in parse_qs(request.query).items()}
        with self.lock:
            number = len(self.asked)
            self.asked.append((request.path, query))
            assert number < MOST_CALLS, "the walk never ends"
            self.cutoff = max(self.cutoff, self.moves.get(number, self.cutoff))
            if number in self.arrivals:
                self.rows.insert(0, self.arrivals[number])
            match self.faults.get(number):
                case "interrupted":
                    raise ConnectionInterrupted(request.operation.name, "made up")
                case "503" | "429" as status:
                    return Response(int(status), {}, b"{}")
                case "not JSON":
                    return Response(200, {}, b"<html>")
                case "wrong type":
                    return Response(200, {}, b'{"fills": [{"fill_id": 7}], "cursor": ""}')
            if request.path == "/historical/cutoff":
                at = self.cutoff.isoformat()
                return _ok({"market_settled_ts": at, "trades_created_ts": at, "orders_updated_ts": at})
            return self._page(number, request.path.startswith("/historical"), query)

    def _page(self, number: int, archived: bool, query: Mapping[str, str]) -> Response:
        rows = [row for row in self.rows if (row.time < self.cutoff) == archived and self._within(row, query)]
        if subset := query.get("ticker"):
            rows = [row for row in rows if subset == "T"]
        cursor, size = query.get("cursor"), int(query["limit"])
        at, place = 0, ""
        if cursor is not None:
            bound, place, *_ = cursor.split("|")
            if number in self.expired or bound != _bound(query):
                return Response(400, {}, b'{"error": {"code": "invalid_cursor"}}')
            at = int(place) if self.by_offset else self._after(rows, place)
        if number in self.empty:
            place = str(at) if self.by_offset else (place if cursor is not None else "-")
            return _ok({"fills": [], "cursor": f"{_bound(query)}|{place}|{number}"})
        page = rows[at : at + size]
        more = at + size < len(rows)
        place = str(at + size) if self.by_offset else f"{page[-1].time.isoformat()}~{page[-1].id}" if page else ""
        return _ok({"fills": [row.wire for row in page], "cursor": f"{_bound(query)}|{place}" if more else ""})

    def _after(self, rows: list[Row], place: str) -> int:
        if place == "-":
            return 0
        time, _, key = place.partition("~")
        moment = datetime.fromisoformat(time)
        before = [row for row in rows if row.time > moment or (row.time == moment and row.id >= key)]
        return len(before)

    def _within(self, row: Row, query: Mapping[str, str]) -> bool:
        seconds = row.time.timestamp()
        lower, upper = float(query.get("min_ts", "-inf")), float(query.get("max_ts", "inf"))
        above = seconds >= lower if self.lower_inclusive else seconds > lower
        return above and (seconds <= upper if self.upper_inclusive else seconds < upper)


def _bound(query: Mapping[str, str]) -> str:
    return ",".join(f"{name}={value}" for name, value in sorted(query.items()) if name != "cursor")


def _ok(body: object) -> Response:
    return Response(200, {"content-type": "application/json"}, json.dumps(body).encode())


def rows_at(offsets: Iterable[float]) -> list[Row]:
    """Rows so many seconds after the start, newest first; of one time, the highest id first."""
    rows = [Row(START + timedelta(seconds=offset), f"f{number:05}") for number, offset in enumerate(offsets)]
    return sorted(rows, key=lambda row: (row.time, row.id), reverse=True)


class Client:
    """Makes the calls of a walk against a history."""

    def __init__(self, history: History) -> None:
        self.history = history

    def call_page(self, request: Request[Any], *, build: bool = True) -> WirePage[Any]:
        return _read(request, self.history.answer(request), build)

    def also_telling(self, *hooks: object) -> Client:
        return self

    @property
    def portfolio(self) -> Portfolio:
        return Portfolio(self)  # type: ignore[arg-type]


class AsyncClient(Client):
    """The same, awaited."""

    async def call_page(self, request: Request[Any], *, build: bool = True) -> WirePage[Any]:  # type: ignore[override]
        await asyncio.sleep(0)
        response = self.history.answer(request)
        await asyncio.sleep(self.history.delay(len(self.history.asked)))
        return _read(request, response, build)

    @property
    def portfolio(self) -> AsyncPortfolio:  # type: ignore[override]
        return AsyncPortfolio(self)  # type: ignore[arg-type]


def _read(request: Request[Any], response: Response, build: bool) -> WirePage[Any]:
    error: CallError | None = failure(request.operation, response)
    if error is not None:
        raise error
    return WirePage.built(request.operation, response) if build else WirePage(request.operation, response)


class Reader:
    """Reads walks of either kind, one item at a time."""

    def __init__(self, mode: str, history: History, runner: asyncio.Runner) -> None:
        self.history, self._runner = history, runner
        self.client: Any = Client(history) if mode == "sync" else AsyncClient(history)

    def next(self, walk: Any) -> Any:
        """The next item, None at the end."""
        if not hasattr(walk, "__anext__"):
            return next(walk, None)

        async def step() -> Any:
            return await anext(walk, None)

        return self._runner.run(step())

    def close(self, walk: Any) -> None:
        if hasattr(walk, "aclose"):
            self._runner.run(walk.aclose())
        else:
            walk.close()
