"""Read a listing, or one time range of it, page by page: every row once, and never in an endless loop. No I/O."""

from __future__ import annotations

import logging
from collections import deque
from datetime import datetime
from typing import Any, Final, NoReturn

from venuekit.call.operation import Request
from venuekit.call.pagination import END, UnclearEnd
from venuekit.call.walk import EMPTY_PAGES, Seen
from venuekit.call.wire_page import WirePage
from venuekit.errors import BadRequest, CallError, NotFound, PaginationError, UnexpectedStatus
from venuekit.walks.batch import Batch, Position, Span
from venuekit.walks.listing import Listing
from venuekit.walks.order import Order
from venuekit.walks.selection import Selection, Sieve
from venuekit.walks.windows import Pace

OVER: Final = object()
"""Place after the last page."""
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
        again = start.mark is not None and start.mark.time is not None and start.place == listing.paging.start
        self._selection = Selection(start.mark, sieve, unique=listing.unique, begun_again=again and not start.rows)
        self._order = Order(kept=in_order)
        self._seen = Seen()
        self._empty = 0
        self._last_rows: Any = ()
        self._restarted_at: Any = OVER

    @property
    def in_order(self) -> bool:
        """Whether all rows that arrived were in order of time."""
        return self._order.kept

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
        in_order = self._order.keeps(keys, times, self._selection.recent)
        again = self._selection.covered is not None
        if not in_order and (self._whole or again):
            self._stop(
                "its rows are not in order of time, so "
                + (_LOST if again else "shards can't be put in order; pass ordered=False")
            )
        start = 0 if self._skip is None else self._skip.found_in(keys)
        if start is None:
            self._restart("the page has changed")
            return
        bounded = self.lower is not None or self.upper is not None
        if bounded and keys and (times is None or None in times):
            self._stop(f"one of the rows {keys[:3]!r}... has no time, so it is unknown whether it belongs to the time range")
        positions = self._selection.of(rows, keys, times, start, (self.lower, self.upper), self._order)
        batch = Batch(self, page, place, self._mark, keys, keys, times, None, rows, self.asked)
        if positions is not None:
            page.keep(listing.items, positions)
            kept = [[of[at] for at in positions] for of in (keys, times or keys, rows)]
            batch = Batch(
                self, page, place, self._mark, keys, kept[0], kept[1] if times else None, positions, kept[2], self.asked
            )
        self._ahead = OVER if ahead is END else ahead
        if times and None not in times:
            self.pace = Pace(len(times), times[0], times[-1], self.pace)
        self._skip, self.fresh = None, False
        self._mark = batch.mark(batch.count)
        self._order.add(times, kept=in_order)
        self._selection.add(keys, times)
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
        mark = self._mark
        self._ahead, self._skip, self._order.oldest = self.listing.paging.start, None, None
        self._selection.begin_again(mark)
        self._seen, self._last_rows = Seen(), ()
        reached = None if mark is None else mark.time
        self.asked = (self.lower, self.upper if reached is None or (self.upper is not None and self.upper < reached) else reached)

    def _stop(self, reason: str, cause: Exception | None = None) -> NoReturn:
        raise PaginationError(
            self.listing.operation.name, reason, cursor=None if self.over else self._ahead, pages=self.pages
        ) from (cause if isinstance(cause, CallError) else None)
