"""The seam between a live listing and its archive: rows that move during a walk are delivered once. No I/O."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from venuekit.errors import PaginationError
from venuekit.walks.batch import Batch, Mark
from venuekit.walks.listing import Listing, times

HORIZON: Final = timedelta(days=7)
"""How far above the cutoff live rows are remembered: those that may move during the walk."""
REMEMBERED: Final = 50_000


class Seam:
    """Tells which rows of an archive were delivered from the live side, which is read first.

    A row is on one side at a time, and only moves from the live side to the archive. What the archive held when the walk began was
    never live meanwhile. What moved later was delivered if the live side was read as far as that, newest rows first, or if its key is
    remembered.
    """

    def __init__(self, listing: Listing, first: datetime | None = None) -> None:
        """``first`` is the cutoff before the live side was read."""
        self._listing, self.moves_by_time = listing, listing.moves_by_time
        self.first = first
        self.last: datetime | None = None
        """The cutoff after the live side was read."""
        self.keys: set[Any] = set()
        """Keys of rows delivered from the live side that may move, or had moved."""
        self.complete = True
        """Whether those are all of them."""
        self.sequential = True
        """Whether the live side was read newest first, without shards."""
        self.frontier: Mark | None = None
        """The oldest position that was read on the live side."""

    @property
    def by_frontier(self) -> bool:
        """Whether the frontier alone tells what was delivered."""
        return self.sequential and self.moves_by_time

    def remember(self, batch: Batch, delivered: int) -> None:
        """Note rows that were delivered from the live side."""
        if self.complete:
            self.keys.update(self.movable(batch, delivered))
            if len(self.keys) > REMEMBERED:
                self.keys.clear()
                self.complete = False

    def movable(self, batch: Batch, delivered: int) -> Collection[Any]:
        """Return the keys of those delivered rows that may move to the archive soon."""
        keys, getter = batch.keys[:delivered], self._listing.moved_of
        if getter is None or self.first is None:
            return keys
        bound = self.first + HORIZON
        moved = (
            batch.times[:delivered] if batch.times is not None and self.moves_by_time else times(getter, batch.rows[:delivered])
        )
        if moved and None not in moved and min(moved) >= bound:
            return ()  # fast path
        return [key for key, at in zip(keys, moved, strict=True) if at is None or at < bound]

    def left_out(self, rows: Sequence[Any], keys: Sequence[Any], row_times: Sequence[Any] | None) -> Collection[int]:
        """Return the positions of archived rows that were delivered already. Raises ``PaginationError`` if that is unknown."""
        getter = self._listing.moved_of
        moved = [None] * len(rows) if getter is None else times(getter, rows)
        dated = [at for at in moved if at is not None]
        if self.first is not None and self.keys.isdisjoint(keys) and len(dated) == len(moved) and max(dated) < self.first:
            return ()  # fast path
        at = row_times or moved
        return {number for number, key in enumerate(keys) if self._delivered(key, moved[number], at[number])}

    def _delivered(self, key: Any, moved: datetime | None, time: datetime | None) -> bool:
        if key in self.keys:
            return True
        if moved is not None and self.first is not None and moved < self.first:
            return False  # archived before the walk
        if self.by_frontier:
            return self.frontier is not None and self.frontier.covers(key, time)
        if self.complete and (moved is None or self.first is None or moved < self.first + HORIZON):
            return False
        if moved is not None and self.last is not None and moved >= self.last:
            return True
        raise PaginationError(
            self._listing.operation.name,
            f"row {key!r} has moved to the archive during the walk, together with more than it remembers, "
            "so it is unknown whether it was delivered; start a new walk",
            cursor=None,
            pages=0,
        )
