"""A venue in memory: live and archived rows, a cutoff that moves, cursors that expire, and any fault at any page."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import Any
from urllib.parse import parse_qs

from tests.walks.faults import passes, raised, responded
from tests.walks.listings import FILLS, START, Listing, Row
from venuekit.call.decoding import failure
from venuekit.call.operation import Request, Response
from venuekit.call.wire_page import WirePage
from venuekit.errors import CallError

__all__ = ["START", "Client", "History", "Reader", "Row", "rows_at"]


@dataclass
class History:
    """The venue's rows and behaviour."""

    rows: list[Row]
    """Newest first."""
    listing: Listing = FILLS
    cutoff: datetime = START
    moves: dict[int, datetime] = field(default_factory=dict)
    """By number of request: the cutoff from then on."""
    arrivals: dict[int, Row] = field(default_factory=dict)
    """By number of request: a row that exists from then on."""
    faults: dict[int, str] = field(default_factory=dict)
    """By number of request: its fault, by its name in the matrix."""
    empty: frozenset[int] | set[int] = frozenset()
    """Requests whose response is an empty page with a cursor."""
    expired: frozenset[int] = frozenset()
    """Requests whose cursor, if they have one, is refused."""
    expiries: set[int] = field(default_factory=set)
    """Numbers of requests from which on all earlier cursors are refused."""
    refusal: int = 400
    """The status of a refused cursor."""
    checks_cursors: bool = True
    """Whether a cursor is refused for another span than its own."""
    by_offset: bool = False
    """Whether a cursor is an offset, so that new rows shift others to the next page; otherwise it names the previous row."""
    repeats: int = 0
    """How many rows of the previous page a page repeats."""
    page_size: int = 3
    """Page size of listings without an argument for it."""
    lower_inclusive: bool = True
    upper_inclusive: bool = False
    asked: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)
    served: set[str] = field(default_factory=set)
    """Serials of all rows that were sent."""
    hit: Counter[str] = field(default_factory=Counter)
    """The errors that the venue caused, by name."""
    expired_before: int = 0
    most_calls: int = 3000
    lock: Any = field(default_factory=Lock)

    def answer(self, request: Request[Any]) -> Response:
        query = {name: values[0] for name, values in parse_qs(request.query).items()}
        with self.lock:
            number = len(self.asked)
            self.asked.append((request.path, query))
            assert number < self.most_calls, "the walk never ends"
            self.cutoff = max(self.cutoff, self.moves.get(number, self.cutoff))
            self.expired_before = number if number in self.expiries else self.expired_before
            if number in self.arrivals:
                self.rows.append(self.arrivals[number])
                self.rows.sort(key=lambda row: (row.time, row.serial), reverse=True)
            fault = self.faults.get(number)
            if fault is not None and (error := raised(fault, request.operation.name)) is not None:
                raise error
            response, rows = self._answer(number, request.path, query)
            if fault is not None:
                response = responded(fault, response)
            if response.status == 200 and (fault is None or passes(fault)):
                self.served |= {row.serial for row in rows}
            return response

    def _answer(self, number: int, path: str, query: Mapping[str, str]) -> tuple[Response, list[Row]]:
        if path == "/historical/cutoff":
            at = self.cutoff.isoformat()
            return _ok({"market_settled_ts": at, "trades_created_ts": at, "orders_updated_ts": at}), []
        archived = path.startswith("/historical")
        rows = [row for row in self.rows if self._archived(row) == archived and self._within(row, query)]
        if subset := query.get("ticker"):
            rows = [row for row in rows if subset == "T"]
        return self._numbered(rows, query) if self.listing.numbered else self._page(number, rows, query)

    def _numbered(self, rows: list[Row], query: Mapping[str, str]) -> tuple[Response, list[Row]]:
        at = (int(query["page"]) - 1) * self.page_size
        page = rows[at : at + self.page_size]
        listed = {"total_records": len(rows), "page": 1, "page_size": 20, self.listing.items: self._wire(page)}
        return _ok({"code": 0, "data": listed}), page

    def _page(self, number: int, rows: list[Row], query: Mapping[str, str]) -> tuple[Response, list[Row]]:
        cursor, size = query.get("cursor"), int(query["limit"])
        at, place = 0, ""
        if cursor is not None:
            bound, place, issued = cursor.split("|")
            foreign = self.checks_cursors and bound != _bound(query)
            if number in self.expired or foreign or int(issued) < self.expired_before:
                return Response(self.refusal, {}, b'{"error": {"code": "invalid_cursor"}}'), []
            at = int(place) if self.by_offset else self._after(rows, place)
            at = max(0, at - self.repeats)
        if number in self.empty:
            place = place if cursor is not None else "0" if self.by_offset else "-"
            return self._listed([], f"{_bound(query)}|{place}|{number}"), []
        page = rows[at : at + size]
        more = at + size < len(rows)
        place = str(at + size) if self.by_offset else f"{page[-1].time.isoformat()}~{page[-1].serial}" if page else ""
        return self._listed(page, f"{_bound(query)}|{place}|{number}" if more else ""), page

    def _listed(self, rows: list[Row], cursor: str) -> Response:
        others: dict[str, Any] = {"event_positions": []} if self.listing.items == "market_positions" else {}
        return _ok({self.listing.items: self._wire(rows), **others, "cursor": cursor})

    def _wire(self, rows: list[Row]) -> list[dict[str, Any]]:
        return [row.wire(self.listing) for row in rows]

    def _archived(self, row: Row) -> bool:
        return self.listing.archived and (row.moved or row.time) < self.cutoff

    def _after(self, rows: list[Row], place: str) -> int:
        if place == "-":
            return 0
        time, _, key = place.partition("~")
        moment = datetime.fromisoformat(time)
        return sum(row.time > moment or (row.time == moment and row.serial >= key) for row in rows)

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
    """Return rows at these seconds after the start, newest first; at equal times, highest id first."""
    rows = [Row(START + timedelta(seconds=offset), f"f{number:05}") for number, offset in enumerate(offsets)]
    return sorted(rows, key=lambda row: (row.time, row.id), reverse=True)


class Client:
    """Makes the calls of a walk against a history."""

    _number = 0
    """Index of this client's class among the resources of a listing."""

    def __init__(self, history: History) -> None:
        self.history = history

    def call_page(self, request: Request[Any], *, build: bool = True) -> WirePage[Any]:
        try:
            return _read(request, self.history.answer(request), build)
        except CallError as error:
            self.history.hit[type(error).__name__] += 1
            raise

    def also_telling(self, *hooks: object) -> Client:
        return self

    @property
    def portfolio(self) -> Any:
        return self.walking

    @property
    def walking(self) -> Any:
        """Return the resource with the walk of the history's listing."""
        return self.history.listing.resources[self._number](self)


class AsyncClient(Client):
    """The asynchronous counterpart of ``Client``."""

    _number = 1
    turns: Sequence[int] = ()
    """How often other tasks run before each response; repeats."""

    async def call_page(self, request: Request[Any], *, build: bool = True) -> WirePage[Any]:  # type: ignore[override]
        await asyncio.sleep(0)
        number = len(self.history.asked)
        try:
            response = self.history.answer(request)
            for _ in range(self.turns[number % len(self.turns)] if self.turns else 1):
                await asyncio.sleep(0)
            return _read(request, response, build)
        except CallError as error:
            self.history.hit[type(error).__name__] += 1
            raise


def _read(request: Request[Any], response: Response, build: bool) -> WirePage[Any]:
    error: CallError | None = failure(request.operation, response)
    if error is not None:
        raise error
    return WirePage.built(request.operation, response) if build else WirePage(request.operation, response)


class Reader:
    """Reads synchronous and asynchronous walks, one item at a time."""

    def __init__(self, mode: str, history: History, runner: asyncio.Runner) -> None:
        self.history, self._runner = history, runner
        self.client: Any = Client(history) if mode == "sync" else AsyncClient(history)

    def next(self, walk: Any) -> Any:
        """Return the next item; None at the end."""
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
