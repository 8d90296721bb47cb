"""The state of a walk, without I/O: which pages to fetch now, and which rows to deliver next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple

from venuekit.call.operation import Request
from venuekit.call.wire_page import WirePage
from venuekit.errors import CallError, PaginationError
from venuekit.walks.balance import cut, pieces_of, share_out
from venuekit.walks.batch import Batch, Position
from venuekit.walks.course import Course
from venuekit.walks.lane import Lane
from venuekit.walks.seam import Seam
from venuekit.walks.windows import split

FINISHED: Final = "finished"
NEAR: Final = timedelta(days=1)
"""How far above the cutoff the live side is read in one piece: rows in this range may move to the archive during the walk."""
BUFFERED: Final = 30_000
"""Maximum number of buffered rows, all shards together."""


class Terms(NamedTuple):
    """The arguments of a walk."""

    filters: dict[str, Any]
    size: int | None
    since: datetime | None
    until: datetime | None


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
        self.archives = course.has_archive(terms.filters)
        self.cuts = self.archives and course.archive is not None and course.archive.cutoff is not None
        self.stage = "cutoff" if self.cuts else "live"
        self.restarts = self.pages = 0
        self._filters, self._picked = course.archive_filters(terms.filters) if self.archives else ({}, {})
        self.page_size = terms.size or course.live.paging.largest or 1
        self._tickets = 0
        self._cutoff_ticket: int | None = None
        self._cutoff_error: Exception | None = None
        self._early: tuple[datetime | None] | None = None
        """The cutoff, read when all live rows had arrived and some were still to be delivered."""
        if self.stage == "live":
            self.lanes = self._live_lanes()

    def wanted(self) -> list[Fetch]:
        """Return the fetches to begin now; each is to be answered by ``took`` or ``failed``."""
        if self.stage in ("cutoff", "again"):
            if self._cutoff_ticket is not None or self._cutoff_error is not None:
                return []
            self._cutoff_ticket = self._ticket()
            return [Fetch(self._cutoff_ticket, self.course.cutoff_request())]
        found: list[Fetch] = []
        if self.stage == "live" and self.cuts and self._early is None and all(lane.over for lane in self.lanes):
            if self._cutoff_ticket is None:
                self._cutoff_ticket = self._ticket()
                found.append(Fetch(self._cutoff_ticket, self.course.cutoff_request()))
            return found
        buffered = sum(batch.count for lane in self.lanes for batch in lane.buffer)
        if self.shards > 1:
            share_out(self, buffered)
        room = self.shards - sum(lane.ticket is not None for lane in self.lanes)
        page = self.page_size
        for place, lane in enumerate(self.open_lanes()):
            if room <= 0 or (self.shards == 1 and buffered):
                break
            if lane.error is not None or lane.ticket is not None:
                continue
            if not self.has_room(place, buffered + len(found) * page) and (lane is not self.lanes[0] or lane.buffer):
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
            if self.shards > 1 and self.ordered and self.may_cut(lane):
                cut(self, lane, pieces_of(lane, max(BUFFERED // self.shards, 2 * self.page_size)))
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
        if last is not None and self.stage == "live" and self.archives:
            self.seam.remember(last, last.count)
        while self.stage != FINISHED:
            if self._cutoff_error is not None:
                error, self._cutoff_error = self._cutoff_error, None
                raise error
            if self.stage in ("cutoff", "again"):
                return None
            batch = self._next_of_lanes(build=build)
            if batch is not None or self.lanes:
                return batch
            self._advance()
        return None

    @property
    def in_turn(self) -> bool:
        """Whether lanes have to be read one after the other: how far the walk has come tells what was delivered only then."""
        return self.stage == "live" and self.archives and self.seam.by_frontier

    def _next_of_lanes(self, *, build: bool) -> Batch | None:
        in_turn = self.ordered or self.in_turn
        while self.lanes:
            candidates = self.lanes[:1] if in_turn else self.lanes
            lane = next((one for one in candidates if one.buffer), None)
            if lane is not None:
                self._check_order(lane.buffer[0])
                if build and not self._is_built(lane):
                    continue
                batch = lane.hand_out()
                if batch.count:
                    self.pages += 1
                    return batch
                continue
            over = [one for one in candidates if one.over]
            for one in over:
                self.lanes.remove(one)
                if self.stage == "live":
                    self.seam.frontier = one.delivered.mark or self.seam.frontier
                    self.seam.sequential &= one.in_order
            if over:
                continue
            for one in candidates:
                if (error := one.take_error()) is not None:
                    raise error
            return None
        return None

    def _check_order(self, batch: Batch) -> None:
        """Raise ``PaginationError`` for archived rows that are newer than live ones that were delivered."""
        promised = self.stage == "archive" and self.ordered and self.shards > 1 and self.course.moves_by_time
        oldest = self.seam.frontier.time if self.seam.frontier is not None else None
        if promised and oldest is not None and batch.times and batch.times[0] > oldest:
            raise PaginationError(
                self.course.live.operation.name,
                f"the archive has grown up to {batch.times[0]} during the walk, so the rest can't be delivered in order of time; "
                "resume from the walk's checkpoint with ordered=False",
                cursor=None,
                pages=self.pages,
            )

    def _advance(self) -> None:
        if self.stage == "live" and self.archives:
            self.stage = "again" if self.cuts else "archive"
            if self._early is not None:
                self._took_cutoff(*self._early)
            elif not self.cuts:
                self.lanes = self._archive_lanes()
        else:
            self.stage = FINISHED

    def _took_cutoff(self, cutoff: datetime | None) -> None:
        if self.stage == "live":
            self._early = (cutoff,)
        elif self.stage == "cutoff":
            self.seam.first = cutoff
            self.lanes, self.stage = self._live_lanes(), "live"
        else:
            self.seam.last = cutoff
            self.lanes, self.stage = self._archive_lanes(), "archive"

    def _live_lanes(self) -> list[Lane]:
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

    def _archive_lanes(self) -> list[Lane]:
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

    def _is_built(self, lane: Lane) -> bool:
        """Make the models of a lane's next rows, and return whether that worked; else they are fetched again, as a call by itself.

        Pages that are fetched ahead come without models: the next ones can be asked for sooner.
        """
        batch = lane.buffer[0]
        try:
            batch.page.model()
        except CallError:
            again = self.lane(self.side(lane), lane.lower, lane.upper, batch.position(0), in_order=lane.in_order)
            again.wary, again.depth = True, lane.depth
            self.lanes[self.lanes.index(lane)] = again
            return False
        return True

    def open_lanes(self) -> list[Lane]:
        """Return the lanes that are still read, in the order of delivery."""
        lanes = [lane for lane in self.lanes if not lane.over]
        return lanes[:1] if self.in_turn else lanes

    def has_room(self, place: int, buffered: int) -> bool:
        """Whether more rows may wait for their turn; some room is left to lanes whose turn comes soon."""
        return buffered < (BUFFERED if not self.ordered or place < self.shards // 2 else BUFFERED * 2 // 3)

    def may_cut(self, lane: Lane) -> bool:
        """Whether the seam would still tell what was delivered, and rows that move to the archive meanwhile come in order."""
        if not self.archives or lane.listing is not self.course.live:
            return True
        first = self.seam.first
        near = first is not None and lane.lower is not None and lane.lower < first + NEAR
        told = self.seam.complete or not self.seam.sequential  # otherwise only the walk's position says what was delivered
        return told and not (self.ordered and near and self.course.moves_by_time)

    def side(self, lane: Lane) -> str:
        """Return which side a lane reads."""
        return "live" if lane.listing is self.course.live else "archive"

    def _lane(self, ticket: int) -> Lane | None:
        lane = next((one for one in self.lanes if one.ticket == ticket), None)
        if lane is not None:
            lane.ticket = None
        return lane

    def _ticket(self) -> int:
        self._tickets += 1
        return self._tickets
