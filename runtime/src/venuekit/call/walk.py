"""State of an iterator over a listing. It detects endless listings, never ends early, and continues after errors. No I/O."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter, length_hint
from threading import Lock
from typing import Any, Generic, NamedTuple, NoReturn, TypeVar

from venuekit.call.operation import Operation
from venuekit.call.pagination import END, Cursor, UnclearEnd
from venuekit.errors import PaginationError

Page = TypeVar("Page")
Item = TypeVar("Item")

EMPTY_PAGES = 100
"""Empty pages in a row that are skipped: five seconds without an item at 20 calls per second."""
REMEMBERED = 4096
"""Number of cursors that are remembered: a repetition among them is detected before any item is delivered twice."""


class State(NamedTuple):
    """Position of an iterator. It is replaced as a whole by one assignment, so an interruption finds the old or the new state."""

    ahead: Any
    """Place of the page to fetch next, or ``END``."""
    place: Any = None
    """Place of the current page."""
    units: Iterator[Any] = iter(())
    """What is still to be delivered of the current page: its items, or the page itself."""
    mode: str = ""
    """``items`` or ``pages``, once the first page has arrived."""
    pages: int = 0
    items: int = 0
    """Number of items received, including those that are still to be delivered."""
    empty: int = 0
    """Pages without items in a row."""
    last_rows: Sequence[Any] = ()
    held: tuple[Sequence[Any], ...] = ()
    """Items of all pages, if they are delivered together."""


class Seen:
    """Recognizes repeated cursors in bounded memory: it keeps the latest ones, and finds older ones by Brent's cycle detection."""

    def __init__(self) -> None:
        self._latest: dict[int, None] = {}
        self._mark: int | None = None
        self._steps = self._power = 1

    def __contains__(self, cursor: object) -> bool:
        return hash(cursor) in self._latest or hash(cursor) == self._mark

    def add(self, cursor: object) -> None:
        """Remember a cursor."""
        self._latest[hash(cursor)] = None
        if len(self._latest) > REMEMBERED:
            del self._latest[next(iter(self._latest))]
        self._steps -= 1
        if self._steps == 0:  # the distance between marks grows, so a cycle of any length ends up between two of them
            self._mark, self._power = hash(cursor), self._power * 2
            self._steps = self._power


class Walk(Generic[Page, Item]):
    """What synchronous and asynchronous iterators share: everything but fetching."""

    def __init__(
        self,
        operation: Operation[Any],
        fetch: Callable[[Any], Any],
        items: Callable[[Page], Sequence[Item] | None],
        *,
        place: Any = None,
        size: int | None = None,
        unique: str | None = None,
    ) -> None:
        self._operation = operation.name
        if operation.pagination is None:
            raise TypeError(f"{operation.name} has no x-pagination in its OpenAPI document")
        self._paging = operation.pagination
        self._by_cursor = isinstance(self._paging, Cursor)
        self._fetch = fetch
        self._items = items
        self._size = size
        self._unique = unique
        self._seen = Seen()
        self._fetching = Lock()
        self._told_end = False
        self._state = State(self._paging.start if place is None else place)
        self._resumable = self._state.ahead

    @property
    def cursor(self) -> Any:
        """Where to resume: pass it as the operation's pagination argument (``cursor=``, ``page=``, ...) to a new iterator.

        It points to the current page until all its items are delivered, then to the next page. A resumed iterator may therefore
        repeat items of one page, but never skips one. Read it after you have processed an item. It is None before the first page
        of a listing with cursors, and after the end of any listing: see ``finished``.
        """
        state = self._state
        if self._unique:
            return None if self.finished else self._resumable
        return state.place if length_hint(state.units) else state.ahead

    @property
    def finished(self) -> bool:
        """Whether every item was delivered and the venue has reported the end of the listing."""
        state = self._state
        return state.pages > 0 and state.ahead is END and not length_hint(state.units)

    def __repr__(self) -> str:
        state = self._state
        remaining = length_hint(state.units) if state.mode == "items" else len(state.last_rows) * length_hint(state.units)
        stage = "finished" if self.finished else "in progress" if state.pages else "not started"
        return (
            f"<{type(self).__name__} of {self._operation}: {stage}, {state.pages} pages fetched, "
            f"{state.items - remaining} items delivered>"
        )

    def _stop(self, reason: str) -> NoReturn:
        raise PaginationError(self._operation, reason, cursor=self.cursor, pages=self._state.pages)

    def _open(self, mode: str) -> None:
        """Check before a new iteration. Raises ``PaginationError`` if it would wrongly yield nothing."""
        if self._told_end:
            self._stop(
                "this iterator was read to its end; call the method again for a new one, or check `finished` before you continue"
            )
        self._keep_to(mode)

    def _keep_to(self, mode: str) -> None:
        if mode != (self._state.mode or mode):
            self._stop(f"this iterator is read by {self._state.mode}; call the method again to read by {mode}")
        if self._unique and mode == "pages":
            self._stop("each page contains partial sums, so these items are correct only after all pages have been read")

    def _begin_fetching(self) -> None:
        """Acquire ``_fetching``. Raises ``PaginationError`` if another thread or task holds it."""
        if not self._fetching.acquire(blocking=False):
            self._stop(
                "two threads or tasks used this iterator at the same time; give each its own iterator, or pass items on to them"
            )

    def _next_place(self, mode: str) -> Any:
        """Return the place to fetch now. Raises ``PaginationError`` if the listing must not be followed further."""
        state = self._state
        self._keep_to(mode)
        if state.ahead in self._seen:
            self._stop(f"cursor {state.ahead!r} was repeated after {state.pages} pages; stopped to avoid an endless loop")
        if state.empty >= EMPTY_PAGES:
            self._state = state._replace(empty=0)
            self._stop(
                f"{state.empty} pages in a row had no items, and there are more; continue to iterate for as many again, "
                f"or resume later at cursor {state.ahead!r}"
            )
        return state.ahead

    def _take(self, page: Page, mode: str) -> None:
        """Record a page that arrived. Raises ``PaginationError`` and changes nothing if the page contradicts its description."""
        state, rows = self._state, self._items(page) or ()
        place = state.ahead
        try:
            ahead = self._paging.after(place, page, self._size)
        except UnclearEnd as unclear:
            self._stop(f"page {place!r} contradicts its description: {unclear}")
        if not self._by_cursor and rows and rows == state.last_rows:
            self._stop(f"page {place!r} is the same as the previous page; stopped to avoid delivering items twice")
        held = (*state.held, rows) if self._unique else ()
        items = rows if not self._unique else self._whole(held) if ahead is END else ()
        units = iter(items) if mode == "items" else iter((page,))
        empty = 0 if rows else state.empty + 1
        self._state = State(ahead, place, units, mode, state.pages + 1, state.items + len(items), empty, rows, held)
        if self._by_cursor and place is not None:
            self._seen.add(place)

    def _whole(self, held: tuple[Sequence[Any], ...]) -> list[Any]:
        """Return all items. Raises ``PaginationError`` if several have the same ``unique`` attribute."""
        found = [item for rows in held for item in rows]
        counts = Counter(map(attrgetter(self._unique or ""), found))
        if split := [key for key, count in counts.items() if count > 1]:
            self._stop(
                f"{self._unique} {split[0]!r} is spread over several pages, each with partial sums "
                f"({len(split)} of {len(counts)} are); request it alone, or fewer at a time"
            )
        return found
