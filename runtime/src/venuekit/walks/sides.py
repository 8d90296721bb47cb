"""The two sides of a history, live and archived, and the lanes that read them. No I/O."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final

from venuekit.walks.batch import Position
from venuekit.walks.course import Course
from venuekit.walks.lane import Lane
from venuekit.walks.seam import Seam
from venuekit.walks.terms import Terms
from venuekit.walks.windows import split

NEAR: Final = timedelta(days=1)
"""How far above the cutoff the live side is read in one piece: rows in this range may move to the archive during the walk."""


class Sides:
    """Makes the lanes of a walk: which time ranges are read of which side."""

    def __init__(self, course: Course, terms: Terms, seam: Seam, shards: int, *, ordered: bool) -> None:
        self.course, self.terms, self.seam, self.shards, self.ordered = course, terms, seam, shards, ordered
        self.archives = course.has_archive(terms.filters)
        """Whether the archive is read."""
        self.cuts = self.archives and course.archive is not None and course.archive.cutoff is not None
        """Whether the venue tells where it ends."""
        self._filters, self._picked = course.archive_filters(terms.filters) if self.archives else ({}, {})

    def live_lanes(self) -> list[Lane]:
        """Return the lanes of the live side, newest first."""
        _, _, since, until = self.terms
        first = self.seam.first
        if first is not None and until is not None and until <= first and self.course.moves_by_time:
            return []  # all rows were archived before the walk began
        if self.shards > 1:
            self.seam.sequential = False
        above = since
        if since is not None and first is not None and self.course.moves_by_time:
            above = max(since, first + NEAR)
            above = since if until is not None and above >= until else above
        spans = self._spans(above, until)
        if above != since:
            spans.append((since, above))
        return [self.lane("live", *span) for span in spans]

    def archive_lanes(self) -> list[Lane]:
        """Return the lanes of the archive, newest first."""
        _, _, since, until = self.terms
        last = self.seam.last
        if last is not None:
            if since is not None and since >= last:
                return []  # nothing has been archived since
            if self.course.moves_by_time and (until is None or until > last):
                until = last  # rows that moved after the live side was read are already delivered
        return [self.lane("archive", *span) for span in self._spans(since, until)]

    def _spans(self, since: datetime | None, until: datetime | None) -> list[tuple[datetime | None, datetime | None]]:
        if self.shards == 1 or since is None:
            return [(since, until)]
        return list(split(since, until or datetime.now(UTC), self.shards, until))

    def lane(
        self,
        side: str,
        lower: datetime | None,
        upper: datetime | None,
        position: Position | None = None,
        *,
        in_order: bool = True,
    ) -> Lane:
        """Return a lane of one side."""
        whole = self.shards > 1 and self.ordered
        if side == "live":
            listing = self.course.live
            size = self.terms.size or listing.paging.largest
            return Lane(listing, self.terms.filters, size, lower, upper, position, whole=whole, in_order=in_order)
        assert self.course.archived is not None  # otherwise nothing is read there
        listing = self.course.archived
        size = self.terms.size or listing.paging.largest
        return Lane(
            listing, self._filters, size, lower, upper, position, whole=whole, in_order=in_order, sieve=self._sieve
        )  # fmt: skip

    def _sieve(self, rows: Any, keys: Any, times: Any) -> Any:
        left_out = self.seam.left_out(rows, keys, times)
        for name, wanted in self._picked.items():
            left_out = {*left_out, *(at for at, row in enumerate(rows) if getattr(row, name) not in wanted)}
        return left_out

    def of(self, lane: Lane) -> str:
        """Return which side a lane reads."""
        return "live" if lane.listing is self.course.live else "archive"

    def is_near(self, lane: Lane) -> bool:
        """Whether some rows of a lane may move to the archive during the walk."""
        first = self.seam.first
        return first is not None and lane.lower is not None and lane.lower < first + NEAR
