"""Rows that have arrived and are to be delivered, and the marks that say how far a walk has come. No input or output."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from venuekit.call.wire_page import WirePage


class Mark(NamedTuple):
    """How far a listing in order of time was read: all rows newer than ``time``, and those with that very time and these keys."""

    time: datetime | None
    """None if its rows have no time."""
    keys: tuple[Any, ...]

    def covers(self, key: Any, time: datetime | None) -> bool:
        """Whether a row was read."""
        if time is None or self.time is None:
            return key in self.keys
        return time > self.time or (time == self.time and key in self.keys)


Span = tuple[datetime | None, datetime | None]
"""From the first moment on and before the second one."""


class Position(NamedTuple):
    """Where to go on in a lane: on the page at ``place``, after so many of its rows."""

    place: Any
    rows: int
    last: Any = None
    """Key of the last of those rows."""
    mark: Mark | None = None
    asked: Span | None = None
    """What the venue was asked for when it named that place; None if that is all of the lane."""

    def found_in(self, keys: Sequence[Any]) -> int | None:
        """Return how many rows of the page were delivered, by the keys that it has now; None if that can't be seen."""
        if len(keys) >= self.rows and keys[self.rows - 1] == self.last:
            return self.rows
        if keys.count(self.last) == 1:
            return keys.index(self.last) + 1
        return None


class Batch:
    """The rows of one page that are to be delivered."""

    __slots__ = ("_asked", "_before", "_last", "_place", "_positions", "_total", "count", "keys", "lane", "page", "rows", "times")

    def __init__(
        self,
        lane: Any,
        page: WirePage[Any],
        place: Any,
        before: Mark | None,
        arrived: Sequence[Any],
        keys: Sequence[Any],
        times: Sequence[Any] | None,
        positions: Sequence[int] | None,
        rows: Sequence[Any],
        asked: Span | None = None,
    ) -> None:
        """``arrived`` are the keys of all rows of the page, ``keys`` and ``times`` those of the ``rows`` to deliver."""
        self.lane, self.page, self.rows, self.count, self.times = lane, page, rows, len(rows), times
        self._place, self._before, self.keys, self._positions = place, before, keys, positions
        self._total, self._last, self._asked = len(arrived), arrived[-1] if arrived else None, asked

    def position(self, delivered: int) -> Position:
        """Return where to go on after so many of the rows."""
        mark = self.mark(delivered)
        if delivered == self.count:
            return Position(self._place, self._total, self._last, mark, self._asked)
        if delivered == 0:
            return Position(self._place, 0, None, mark, self._asked)
        index = delivered if self._positions is None else self._positions[delivered - 1] + 1
        return Position(self._place, index, self.keys[delivered - 1], mark, self._asked)

    def mark(self, delivered: int) -> Mark | None:
        """Return the mark after so many of the rows."""
        before, keys, times = self._before, self.keys, self.times
        if delivered == 0:
            return before
        if times is None or times[delivered - 1] is None:
            return Mark(None, (keys[delivered - 1],))
        time, start = times[delivered - 1], delivered - 1
        while start and times[start - 1] == time:
            start -= 1
        earlier = before.keys if before is not None and before.time == time else ()
        return Mark(time, (*earlier, *keys[start:delivered]))

    def reached(self) -> datetime | None:
        """Return the time of the last row."""
        return self.times[-1] if self.times else None
