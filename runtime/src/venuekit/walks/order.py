"""Whether the rows of a lane come in order of time, newest first. No I/O."""

from __future__ import annotations

from itertools import islice
from operator import ge
from typing import Any

from venuekit.walks.recent import Recent


class Order:
    """The order of the rows that have arrived in a lane."""

    def __init__(self, *, kept: bool) -> None:
        self.kept = kept
        """Whether all rows that arrived were in order of time."""
        self.oldest: Any = None
        """The time of the oldest row since the lane began, or began again."""

    def keeps(self, keys: list[Any], times: list[Any] | None, recent: Recent | None) -> bool:
        """Whether the rows of a page are in order of time, after those before; rows that it repeats, by ``recent``, don't count."""
        if not self.kept:
            return False
        if times and recent is not None and keys[0] in recent:
            times = times[next((number for number, key in enumerate(keys) if key not in recent), len(keys)) :]
        if not times:
            return True
        if None in times:
            return False
        return (self.oldest is None or times[0] <= self.oldest) and all(map(ge, times, islice(times, 1, None)))

    def are_older(self, times: list[Any] | None) -> bool:
        """Whether all rows of a page are older than all before, so that none came before: to look for keys takes longer."""
        if not self.kept or self.oldest is None or not times or None in times:
            return False
        older: bool = max(times) < self.oldest
        return older

    def add(self, times: list[Any] | None, *, kept: bool) -> None:
        """Record the rows of a page."""
        self.kept = kept
        if times and times[-1] is not None:  # the rows at the end of a page may be repeated
            self.oldest = times[-1] if self.oldest is None else min(self.oldest, times[-1])
