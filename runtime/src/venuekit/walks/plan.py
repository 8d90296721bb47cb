"""The state of a walk, without I/O: which pages to fetch now, and which rows to deliver next."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final, NamedTuple

from venuekit.call.operation import Request
from venuekit.call.wire_page import WirePage
from venuekit.errors import PaginationError
from venuekit.walks.balance import divide, has_room, share_out
from venuekit.walks.batch import Batch
from venuekit.walks.course import Course
from venuekit.walks.delivery import next_of_lanes
from venuekit.walks.lane import Lane
from venuekit.walks.seam import Seam
from venuekit.walks.sides import Sides
from venuekit.walks.terms import Terms

FINISHED: Final = "finished"


class Fetch(NamedTuple):
    """A page to be fetched."""

    ticket: int
    request: Request[Any]
    build: bool = False
    """Whether models are to be made of it at once: a page that none can be made of counts as not fetched."""


class Plan:
    """Which pages a walk needs, and which rows it delivers next."""

    def __init__(self, course: Course, terms: Terms, shards: int, *, ordered: bool) -> None:
        self.course, self.terms, self.shards, self.ordered = course, terms, shards, ordered
        self.lanes: list[Lane] = []
        """What is being read and what is still to be, in the order of delivery."""
        self.seam = Seam(course.live)
        self.sides = Sides(course, terms, self.seam, shards, ordered=ordered)
        self.stage = "cutoff" if self.sides.cuts else "live"
        self.restarts = self.pages = 0
        self.page_size = terms.size or course.live.paging.largest or 1
        self._tickets = 0
        self._cutoff_ticket: int | None = None
        self._cutoff_error: Exception | None = None
        self._early: tuple[datetime | None] | None = None
        """The cutoff, read when all live rows had arrived and some were still to be delivered."""
        if self.stage == "live":
            self.lanes = self.sides.live_lanes()

    def wanted(self) -> list[Fetch]:
        """Return the fetches to begin now; each is to be answered by ``took`` or ``failed``."""
        if self.stage in ("cutoff", "again") or self._ends_live_side():
            if self._cutoff_ticket is not None or self._cutoff_error is not None:
                return []
            self._cutoff_ticket = self._ticket()
            return [Fetch(self._cutoff_ticket, self.course.cutoff_request())]
        buffered = sum(batch.count for lane in self.lanes for batch in lane.buffer)
        if self.shards > 1:
            share_out(self, buffered)
        room = self.shards - sum(lane.ticket is not None for lane in self.lanes)
        page = self.page_size
        found: list[Fetch] = []
        for place, lane in enumerate(self.open_lanes()):
            if room <= 0 or (self.shards == 1 and buffered):
                break
            if lane.error is not None or lane.ticket is not None:
                continue
            if not has_room(self, place, buffered + len(found) * page) and (lane is not self.lanes[0] or lane.buffer):
                continue
            try:
                request = lane.request()
            except PaginationError as error:
                lane.error = error
                continue
            lane.ticket = self._ticket()
            found.append(Fetch(lane.ticket, request, lane.wary))
            room -= 1
        return found

    def _ends_live_side(self) -> bool:
        """Whether all live rows have arrived and the cutoff is still to be read, which can be done while they are delivered."""
        return self.stage == "live" and self.sides.cuts and self._early is None and all(lane.over for lane in self.lanes)

    def took(self, ticket: int, page: WirePage[Any]) -> None:
        """Record the page of a fetch."""
        if ticket == self._cutoff_ticket:
            self._cutoff_ticket = None
            self._took_cutoff(self.course.cutoff_of(page.page))
            return
        lane = self._lane(ticket)
        if lane is None:
            return
        restarts = lane.restarts
        try:
            lane.take(page)
            if not self.ordered and lane.buffer and 2 * lane.buffer[-1].count >= self.page_size:
                lane.depth = 0  # the cut was right
            if self.shards > 1 and self.ordered:
                divide(self, lane)
        except PaginationError as error:
            lane.error = error
        self.restarts += lane.restarts - restarts

    def failed(self, ticket: int, error: Exception) -> None:
        """Record that a fetch failed."""
        if ticket == self._cutoff_ticket:
            self._cutoff_ticket, self._cutoff_error = None, error if self.stage != "live" else None
        elif (lane := self._lane(ticket)) is not None:
            restarts = lane.restarts
            lane.failed(error)
            self.restarts += lane.restarts - restarts

    def forget_fetches(self) -> None:
        """Request again every page that was requested and has not arrived."""
        self._cutoff_ticket = None
        for lane in self.lanes:
            lane.ticket = None

    def next_batch(self, last: Batch | None, *, build: bool = True) -> Batch | None:
        """Return the next rows, None if they have to be waited for; ``stage`` is ``finished`` after the last ones.

        ``last`` are those before, all delivered; ``build`` says that models will be wanted of the next ones. Raises the error that
        stands in their place.
        """
        if last is not None and self.stage == "live" and self.sides.archives:
            self.seam.remember(last, last.count)
        while self.stage != FINISHED:
            if self._cutoff_error is not None:
                error, self._cutoff_error = self._cutoff_error, None
                raise error
            if self.stage in ("cutoff", "again"):
                return None
            batch = next_of_lanes(self, build=build)
            if batch is not None or self.lanes:
                return batch
            self._advance()
        return None

    @property
    def in_turn(self) -> bool:
        """Whether lanes have to be read one after the other: how far the walk has come tells what was delivered only then."""
        return self.stage == "live" and self.sides.archives and self.seam.by_frontier

    def _advance(self) -> None:
        if self.stage == "live" and self.sides.archives:
            self.stage = "again" if self.sides.cuts else "archive"
            if self._early is not None:
                self._took_cutoff(*self._early)
            elif not self.sides.cuts:
                self.lanes = self.sides.archive_lanes()
        else:
            self.stage = FINISHED

    def _took_cutoff(self, cutoff: datetime | None) -> None:
        if self.stage == "live":
            self._early = (cutoff,)
        elif self.stage == "cutoff":
            self.seam.first = cutoff
            self.lanes, self.stage = self.sides.live_lanes(), "live"
        else:
            self.seam.last = cutoff
            self.lanes, self.stage = self.sides.archive_lanes(), "archive"

    def open_lanes(self) -> list[Lane]:
        """Return the lanes that are still read, in the order of delivery."""
        lanes = [lane for lane in self.lanes if not lane.over]
        return lanes[:1] if self.in_turn else lanes

    def _lane(self, ticket: int) -> Lane | None:
        lane = next((one for one in self.lanes if one.ticket == ticket), None)
        if lane is not None:
            lane.ticket = None
        return lane

    def _ticket(self) -> int:
        self._tickets += 1
        return self._tickets
