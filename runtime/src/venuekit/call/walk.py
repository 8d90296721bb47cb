"""Where a walk through a listing stands: never endless, never cut short in silence, and able to go on after an error. No I/O."""

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
"""Empty pages in a row that are walked past: five seconds without an item at 20 calls a second."""
REMEMBERED = 4096
"""Cursors remembered one by one: a repetition among them is noticed before any item comes twice."""


class State(NamedTuple):
    """Where a walk stands. Replaced as a whole, by one assignment: an interruption finds the old state or the new one."""

    ahead: Any
    """Place of the page to fetch next, or ``END``."""
    place: Any = None
    """Place of the page that is being delivered."""
    units: Iterator[Any] = iter(())
    """What is still to be delivered of it: its items, or the page itself."""
    mode: str = ""
    """``items`` or ``pages``, once the first page is there."""
    pages: int = 0
    items: int = 0
    """How many have come to be delivered, those that still are included."""
    empty: int = 0
    """Pages without items in a row."""
    last_rows: Sequence[Any] = ()
    held: tuple[Sequence[Any], ...] = ()
    """Items of all pages, where they are delivered together."""


class Seen:
    """Tells cursors that came before, in bounded memory: the latest ones all, older ones by Brent's cycle detection."""

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
        if self._steps == 0:  # a cycle of any length ends up between two marks, as these grow further apart
            self._mark, self._power = hash(cursor), self._power * 2
            self._steps = self._power


class Walk(Generic[Page, Item]):
    """What both kinds of walk share: everything but fetching."""

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
            raise TypeError(f"{operation.name} has no x-pagination in its description")
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
        """Where to resume: pass it as the operation's paging argument (``cursor=``, ``page=``, ...) to a new walk.

        While items of a page are still to come it stands for that page, then for the next one: a walk that resumes may repeat items
        of one page and never leaves one out. Read it after you have dealt with an item. None before the first page of a listing
        paged by cursors, and after the end of any: see ``finished``.
        """
        state = self._state
        if self._unique:
            return None if self.finished else self._resumable
        return state.place if length_hint(state.units) else state.ahead

    @property
    def finished(self) -> bool:
        """Whether every item was delivered and the venue has said that there are no more."""
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
        """Before a new iteration. Raises ``PaginationError`` if it could only seem to find nothing."""
        if self._told_end:
            self._stop(
                "this walk was read to its end; call the method again to walk anew, or look at `finished` before reading on"
            )
        self._keep_to(mode)

    def _keep_to(self, mode: str) -> None:
        if mode != (self._state.mode or mode):
            self._stop(f"this walk is read by {self._state.mode}; call the method again to read by {mode}")
        if self._unique and mode == "pages":
            self._stop("each page sums up only its own part, so these items are right only when all pages have been read")

    def _begin_fetching(self) -> None:
        """Take hold of ``_fetching``. Raises ``PaginationError`` if somebody else has it."""
        if not self._fetching.acquire(blocking=False):
            self._stop(
                "two threads or tasks asked this walk for a page at once; give each a walk of its own, or pass items on to them"
            )

    def _next_place(self, mode: str) -> Any:
        """Return the place to fetch now. Raises ``PaginationError`` if the walk must not go on."""
        state = self._state
        self._keep_to(mode)
        if state.ahead in self._seen:
            self._stop(f"cursor {state.ahead!r} came again after {state.pages} pages; stopped rather than loop for ever")
        if state.empty >= EMPTY_PAGES:
            self._state = state._replace(empty=0)
            self._stop(
                f"{state.empty} pages in a row had no items, and there are more; iterate on for as many again, "
                f"or resume later at cursor {state.ahead!r}"
            )
        return state.ahead

    def _take(self, page: Page, mode: str) -> None:
        """Note a page that arrived. Raises ``PaginationError``, and leaves everything as it was, if it makes no sense."""
        state, rows = self._state, self._items(page) or ()
        place = state.ahead
        try:
            ahead = self._paging.after(place, page, self._size)
        except UnclearEnd as unclear:
            self._stop(f"page {place!r} is not as described: {unclear}")
        if not self._by_cursor and rows and rows == state.last_rows:
            self._stop(f"page {place!r} is the same as the page before; stopped rather than deliver items twice")
        held = (*state.held, rows) if self._unique else ()
        items = rows if not self._unique else self._whole(held) if ahead is END else ()
        units = iter(items) if mode == "items" else iter((page,))
        empty = 0 if rows else state.empty + 1
        self._state = State(ahead, place, units, mode, state.pages + 1, state.items + len(items), empty, rows, held)
        if self._by_cursor and place is not None:
            self._seen.add(place)

    def _whole(self, held: tuple[Sequence[Any], ...]) -> list[Any]:
        """All items. Raises ``PaginationError`` if several are about the same thing."""
        found = [item for rows in held for item in rows]
        counts = Counter(map(attrgetter(self._unique or ""), found))
        if split := [key for key, count in counts.items() if count > 1]:
            self._stop(
                f"{self._unique} {split[0]!r} is spread over pages, each with only a part of its sums "
                f"({len(split)} of {len(counts)} are); ask for it alone, or for fewer at a time"
            )
        return found
