"""Read a listing, or one time range of it, page by page: every row once, and never in an endless loop. No I/O."""

from __future__ import annotations

import logging
from collections import Counter, deque
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from itertools import islice
from operator import ge
from typing import Any, Final, NoReturn

from venuekit.call.operation import Request
from venuekit.call.pagination import END, UnclearEnd
from venuekit.call.walk import EMPTY_PAGES, Seen
from venuekit.call.wire_page import WirePage
from venuekit.errors import BadRequest, CallError, NotFound, PaginationError, UnexpectedStatus
from venuekit.walks.batch import Batch, Position, Span
from venuekit.walks.listing import Listing
from venuekit.walks.recent import Recent
from venuekit.walks.windows import Pace

OVER: Final = object()
"""Place after the last page."""
Sieve = Callable[[Sequence[Any], Sequence[Any], "Sequence[Any] | None"], Collection[int]]
"""Returns the positions of the rows to skip, given rows, keys and times."""
_LOST = "it is unknown which of them were delivered; start a new walk"
_log = logging.getLogger("venuekit.walks")


class Lane:
    """The rows of a listing from ``lower`` on and before ``upper``, in the listing's order."""

    def __init__(
        self,
        listing: Listing,
        filters: dict[str, Any],
        size: int | None,
        lower: datetime | None = None,
        upper: datetime | None = None,
        position: Position | None = None,
        *,
        whole: bool = False,
        in_order: bool = True,
        sieve: Sieve | None = None,
    ) -> None:
        """``position`` is where to go on; ``whole`` says that rows must come in order of time, ``in_order`` that they did so far."""
        self.listing, self.filters, self.size, self.lower, self.upper, self._whole = listing, filters, size, lower, upper, whole
        self._sieve = sieve
        start = Position(listing.paging.start, 0) if position is None else position
        self.fresh = position is None
        """Whether nothing has arrived, including before the walk was resumed."""
        self.delivered = start
        """Position after all rows that were delivered."""
        self.buffer: deque[Batch] = deque()
        self.error: Exception | None = None
        self.ticket: int | None = None
        """Number of the current fetch."""
        self.asked: Span = start.asked or (lower, upper)
        """The span that the venue is asked for, from the first page to the last: wider than the lane until that is asked for anew."""
        self.depth = 0
        """How often it was cut."""
        self.expected = 0.0
        """Estimated number of rows, before any has arrived."""
        self.pace: Pace | None = None
        """How dense the rows are."""
        self.wary = False
        """Whether a page arrived whose models could not be built."""
        self.restarts = 0
        self.pages = 0
        self._ahead: Any = start.place
        self._skip: Position | None = start if start.rows else None
        self._mark = start.mark
        begun_again = start.mark is not None and start.mark.time is not None and start.place == listing.paging.start
        self._covered = start.mark if begun_again and not start.rows else None
        self._owed = Counter(self._covered.keys if self._covered is not None else ())
        self._recent = Recent(start.mark.keys if start.mark is not None else ())
        self._seen = Seen()
        self._previous: Any = None
        self.in_order = in_order
        """Whether all rows that arrived were in order of time."""
        self._empty = 0
        self._last_rows: Any = ()
        self._restarted_at: Any = OVER

    @property
    def over(self) -> bool:
        """Whether all pages have arrived."""
        return self._ahead is OVER

    @property
    def divisible(self) -> bool:
        """Whether the older part of the remaining rows can move to another lane: they can be requested by time."""
        return (
            self.lower is not None
            and self.listing.window is not None
            and not self.over
            and self.error is None
            and self.in_order
            and (self._mark is None or self._mark.time is not None)
        )

    def request(self) -> Request[Any]:
        """Return the request for the next page. Raises ``PaginationError`` if the walk must not go on."""
        if self.asked[0] != self.lower and self.divisible:
            self._begin_again()  # it was cut
        if self._ahead in self._seen:
            self._stop(f"cursor {self._ahead!r} was repeated after {self.pages} pages; stopped to avoid an endless loop")
        if self._empty >= EMPTY_PAGES:
            self._empty = 0
            self._stop(f"{EMPTY_PAGES} pages in a row had no rows, and there are more; continue to iterate for as many again")
        return self.listing.request(self.filters, self._ahead, self.size, *self.asked)

    def take(self, page: WirePage[Any]) -> None:
        """Record a page that arrived. Raises ``PaginationError`` and changes nothing if the page is inconsistent."""
        listing, place = self.listing, self._ahead
        rows = getattr(page.page, listing.items) or ()
        ahead = self._after(place, page, rows)
        keys, times = list(map(listing.key_of, rows)), listing.times_of(rows)
        in_order = self.in_order and self._follows(keys, times)
        if not in_order and (self._whole or self._covered is not None):
            self._stop(
                "its rows are not in order of time, so "
                + ("shards can't be put in order; pass ordered=False" if self._covered is None else _LOST)
            )
        start = self._start(keys)
        if start is None:
            self._restart("the page has changed")
            return
        positions = self._chosen(rows, keys, times, start)
        batch = Batch(self, page, place, self._mark, keys, keys, times, None, rows, self.asked)
        if positions is not None:
            page.keep(listing.items, positions)
            kept = [[of[at] for at in positions] for of in (keys, times or keys, rows)]
            batch = Batch(
                self, page, place, self._mark, keys, kept[0], kept[1] if times else None, positions, kept[2], self.asked
            )
        self._ahead, self._previous = OVER if ahead is END else ahead, self._oldest(times)
        if times and None not in times:
            self.pace = Pace(len(times), times[0], times[-1], self.pace)
        self._skip, self.fresh, self.in_order = None, False, in_order
        self._mark = batch.mark(batch.count)
        if self._covered is not None and times and times[-1] < self._covered.time:
            self._covered = None  # no delivered row can follow
        self._recent.add(keys)
        self._empty = 0 if rows else self._empty + 1
        self._last_rows = () if listing.by_cursor else rows
        self.pages += 1
        if listing.by_cursor and place is not None:
            self._seen.add(place)
        self.buffer.append(batch)

    def failed(self, error: Exception) -> None:
        """Record that the next page could not be fetched; the error is raised when the reader gets there."""
        refused = isinstance(error, (BadRequest, NotFound)) or (isinstance(error, UnexpectedStatus) and error.status == 410)
        if refused and self.listing.by_cursor and self._ahead != self.listing.paging.start and self._restarted_at != self._mark:
            try:
                self._restart("the venue refuses its cursor", error)
            except PaginationError as unsound:
                self.error = unsound
        else:
            self.error = error

    def take_error(self) -> Exception | None:
        """Return the error that stands in place of the next page, and ask for that again; a refused cursor means a restart again."""
        error, self.error = self.error, None
        self._restarted_at = OVER if error is not None else self._restarted_at
        return error

    def hand_out(self) -> Batch:
        """Return the next batch."""
        batch = self.buffer.popleft()
        self.delivered = batch.position(batch.count) if batch.count else self.delivered
        return batch

    def _after(self, place: Any, page: WirePage[Any], rows: Any) -> Any:
        if not self.listing.by_cursor and rows and rows == self._last_rows:
            self._stop(f"page {place!r} is the same as the previous page; stopped to avoid delivering rows twice")
        try:
            return self.listing.paging.after(place, page.page if self.listing.by_cursor else page.model(), self.size)
        except UnclearEnd as unclear:
            self._stop(f"page {place!r} contradicts its description: {unclear}")

    def _follows(self, keys: list[Any], times: list[Any] | None) -> bool:
        """Whether the rows of a page are in order of time, after those before; rows that it repeats don't count."""
        if times and self.listing.unique and keys[0] in self._recent:
            times = times[next((number for number, key in enumerate(keys) if key not in self._recent), len(keys)) :]
        if not times:
            return True
        if None in times:
            return False
        return (self._previous is None or times[0] <= self._previous) and all(map(ge, times, islice(times, 1, None)))

    def _oldest(self, times: list[Any] | None) -> Any:
        """Return the time of the last row, or of one before it if those of this page are repeated."""
        if not times or times[-1] is None:
            return self._previous
        return times[-1] if self._previous is None else min(self._previous, times[-1])

    def _start(self, keys: list[Any]) -> int | None:
        """Return how many rows of the page were delivered before a resumption; None if that can't be seen."""
        skip = self._skip
        if skip is None:
            return 0
        if len(keys) >= skip.rows and keys[skip.rows - 1] == skip.last:
            return skip.rows
        if keys.count(skip.last) == 1:
            return keys.index(skip.last) + 1
        return None

    def _chosen(self, rows: Any, keys: list[Any], times: list[Any] | None, start: int) -> list[int] | None:
        """Return the positions of the rows to deliver, None for all."""
        unique, lower, upper = self.listing.unique, self.lower, self.upper
        bounded = (lower is not None or upper is not None) and len(keys) > 0
        if bounded and (times is None or None in times):
            self._stop(f"one of the rows {keys[:3]!r}... has no time, so it is unknown whether it belongs to the time range")
        left_out = self._sieve(rows, keys, times) if self._sieve is not None and keys else ()
        repeated = unique and (len(set(keys)) != len(keys) or (not self._are_older(times) and self._recent.knows_any(keys)))
        if not start and self._covered is None and not left_out and not repeated:
            if not bounded or times is None:
                return None
            if (lower is None or lower <= min(times)) and (upper is None or max(times) < upper):
                return None  # fast path
        chosen, here = [], set(keys[:start])
        for position in range(start, len(keys)):
            key, time = keys[position], times[position] if times is not None else None
            if position in left_out or (bounded and not self._within(time)) or self._was_delivered(key, time):
                continue
            if unique:
                if key in here or (not start and key in self._recent):
                    continue
                here.add(key)
            chosen.append(position)
        return chosen

    def _are_older(self, times: list[Any] | None) -> bool:
        """Whether all rows of a page are older than all before, so that none came before: to look for keys takes longer."""
        if not self.in_order or self._previous is None or not times or None in times:
            return False
        older: bool = max(times) < self._previous
        return older

    def _within(self, time: Any) -> bool:
        return (self.lower is None or time >= self.lower) and (self.upper is None or time < self.upper)

    def _was_delivered(self, key: Any, time: Any) -> bool:
        """Whether a row came before the walk began again."""
        covered = self._covered
        if covered is None or time < covered.time:
            return False
        if time > covered.time or self.listing.unique:
            return covered.covers(key, time)
        self._owed[key] -= 1  # rows may be equal: as many are skipped as were delivered
        return self._owed[key] >= 0

    def _restart(self, why: str, error: Exception | None = None) -> None:
        """Restart at the time that was reached. Raises ``PaginationError`` if that could lose rows."""
        mark = self._mark
        if mark is not None and (mark.time is None or not self.in_order):
            reason = "its rows have no time" if mark.time is None else "its rows are not in order of time"
            self._stop(f"{why}, and {reason}, so {_LOST}", error)
        self.restarts += 1
        self._restarted_at = mark
        self._begin_again()
        _log.warning(
            "%s: %s; the walk restarts at %s and skips the rows that it has delivered",
            self.listing.operation.name, why, "its beginning" if mark is None else mark.time,
        )  # fmt: skip

    def _begin_again(self) -> None:
        """Request the remaining rows again, from the time that was reached."""
        mark = self._covered = self._mark
        self._ahead, self._skip, self._previous = self.listing.paging.start, None, None
        self._owed = Counter(() if mark is None else mark.keys)
        self._seen, self._last_rows = Seen(), ()
        reached = None if mark is None else mark.time
        self.asked = (self.lower, self.upper if reached is None or (self.upper is not None and self.upper < reached) else reached)

    def _stop(self, reason: str, cause: Exception | None = None) -> NoReturn:
        raise PaginationError(
            self.listing.operation.name, reason, cursor=None if self.over else self._ahead, pages=self.pages
        ) from (cause if isinstance(cause, CallError) else None)
