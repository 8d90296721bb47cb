"""Which rows of a lane's pages to deliver: those of its time range that did not come before. No I/O."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from typing import Any

from venuekit.walks.batch import Mark, Span
from venuekit.walks.order import Order
from venuekit.walks.recent import Recent

Sieve = Callable[[Sequence[Any], Sequence[Any], "Sequence[Any] | None"], Collection[int]]
"""Returns the positions of the rows to skip, given rows, keys and times."""


class Selection:
    """Remembers what came before, as far as it may come again."""

    def __init__(self, mark: Mark | None, sieve: Sieve | None, *, unique: bool, begun_again: bool) -> None:
        """``mark`` says how far the lane was read before, ``unique`` that no two rows have the same key."""
        self._unique, self._sieve = unique, sieve
        self._recent = Recent(mark.keys if mark is not None else ())
        self.covered: Mark | None = None
        """What came before the lane began again; None if no such row can follow."""
        self._owed: Counter[Any] = Counter()
        if begun_again:
            self.begin_again(mark)

    @property
    def recent(self) -> Recent | None:
        """The keys of the latest rows; None if several rows may have the same key."""
        return self._recent if self._unique else None

    def begin_again(self, mark: Mark | None) -> None:
        """Expect all rows once more, those up to this mark included."""
        self.covered = mark
        self._owed = Counter(() if mark is None else mark.keys)

    def of(self, rows: Any, keys: list[Any], times: list[Any] | None, start: int, span: Span, order: Order) -> list[int] | None:
        """Return the positions of the rows to deliver, None for all; those before ``start`` were delivered."""
        unique, (lower, upper) = self._unique, span
        bounded = (lower is not None or upper is not None) and len(keys) > 0
        left_out = self._sieve(rows, keys, times) if self._sieve is not None and keys else ()
        repeated = unique and (len(set(keys)) != len(keys) or (not order.are_older(times) and self._recent.knows_any(keys)))
        if not start and self.covered is None and not left_out and not repeated:
            if not bounded or times is None:
                return None
            if (lower is None or lower <= min(times)) and (upper is None or max(times) < upper):
                return None  # fast path
        chosen, here = [], set(keys[:start])
        for position in range(start, len(keys)):
            key, time = keys[position], times[position] if times is not None else None
            if position in left_out or (bounded and not _within(span, time)) or self._was_delivered(key, time):
                continue
            if unique:
                if key in here or (not start and key in self._recent):
                    continue
                here.add(key)
            chosen.append(position)
        return chosen

    def add(self, keys: list[Any], times: list[Any] | None) -> None:
        """Remember the rows of a page."""
        if self.covered is not None and times and times[-1] < self.covered.time:
            self.covered = None  # no delivered row can follow
        self._recent.add(keys)

    def _was_delivered(self, key: Any, time: Any) -> bool:
        """Whether a row came before the lane began again."""
        covered = self.covered
        if covered is None or time < covered.time:
            return False
        if time > covered.time or self._unique:
            return covered.covers(key, time)
        self._owed[key] -= 1  # rows may be equal: as many are skipped as were delivered
        return self._owed[key] >= 0


def _within(span: Span, time: Any) -> bool:
    lower, upper = span
    return (lower is None or time >= lower) and (upper is None or time < upper)
