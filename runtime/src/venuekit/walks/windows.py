"""Time ranges of a listing that are read concurrently. No I/O."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from venuekit.walks.batch import Span

NARROWEST: Final = timedelta(seconds=4)
"""Narrower ranges aren't split, because venues filter by whole seconds."""
_SECOND: Final = timedelta(seconds=1)


def split(since: datetime, until: datetime, parts: int, upper: datetime | None) -> Iterator[Span]:
    """Cut a span into so many of equal length, the newest first; it ends at ``upper``, which may be open."""
    width = (until - since) / parts
    if width < NARROWEST:
        yield since, upper
        return
    seams = [since + width * number for number in range(parts)]
    for number in reversed(range(parts)):
        yield seams[number], seams[number + 1] if number + 1 < parts else upper


class Pace:
    """How dense the rows of a lane are, newest first."""

    def __init__(self, rows: int, newest: datetime, oldest: datetime, before: Pace | None) -> None:
        """``newest`` and ``oldest`` are of the latest page, ``before`` is the pace until then."""
        self.rows: int = rows if before is None else before.rows + rows
        self.newest: datetime = newest if before is None else before.newest
        self.oldest = oldest
        self._latest = _rate(rows, newest, oldest)

    def rows_since(self, lower: datetime, *, at_most: bool = False) -> float:
        """Return how many rows are likely to lie between ``lower`` and the oldest one, by the latest page.

        ``at_most`` takes bursts for what they are, by the lower rate of all pages and the latest.
        """
        rate = min(self._latest, _rate(self.rows, self.newest, self.oldest)) if at_most else self._latest
        return rate * max((self.oldest - lower) / _SECOND, 0.0)


def _rate(rows: int, newest: datetime, oldest: datetime) -> float:
    return rows / max((newest - oldest) / _SECOND, 1.0)
