"""Hand out rows that have arrived: in order of time if that was promised, else those of any lane. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.errors import CallError, PaginationError
from venuekit.walks.batch import Batch
from venuekit.walks.lane import Lane

if TYPE_CHECKING:
    from venuekit.walks.plan import Plan


def next_of_lanes(plan: Plan, *, build: bool) -> Batch | None:
    """Return the next rows of the lanes; None if they have to be waited for, or if there are no more, which leaves no lanes.

    Raises the error that stands in their place.
    """
    in_turn = plan.ordered or plan.in_turn
    while plan.lanes:
        candidates = plan.lanes[:1] if in_turn else plan.lanes
        lane = next((one for one in candidates if one.buffer), None)
        if lane is not None:
            _check_order(plan, lane.buffer[0])
            if build and not _is_built(plan, lane):
                continue
            batch = lane.hand_out()
            if batch.count:
                plan.pages += 1
                return batch
            continue
        over = [one for one in candidates if one.over]
        for one in over:
            plan.lanes.remove(one)
            if plan.stage == "live":
                plan.seam.frontier = one.delivered.mark or plan.seam.frontier
                plan.seam.sequential &= one.in_order
        if over:
            continue
        for one in candidates:
            if (error := one.take_error()) is not None:
                raise error
        return None
    return None


def _check_order(plan: Plan, batch: Batch) -> None:
    """Raise ``PaginationError`` for archived rows that are newer than live ones that were delivered."""
    promised = plan.stage == "archive" and plan.ordered and plan.shards > 1 and plan.course.moves_by_time
    oldest = plan.seam.frontier.time if plan.seam.frontier is not None else None
    if promised and oldest is not None and batch.times and batch.times[0] > oldest:
        raise PaginationError(
            plan.course.live.operation.name,
            f"the archive has grown up to {batch.times[0]} during the walk, so the rest can't be delivered in order of time; "
            "resume from the walk's checkpoint with ordered=False",
            cursor=None,
            pages=plan.pages,
        )


def _is_built(plan: Plan, lane: Lane) -> bool:
    """Make the models of a lane's next rows, and return whether that worked; else they are fetched again, as a call by itself.

    Pages that are fetched ahead come without models: the next ones can be asked for sooner.
    """
    batch = lane.buffer[0]
    try:
        batch.page.model()
    except CallError:
        again = plan.sides.lane(plan.sides.of(lane), lane.lower, lane.upper, batch.position(0), in_order=lane.in_order)
        again.wary, again.depth = True, lane.depth
        plan.lanes[plan.lanes.index(lane)] = again
        return False
    return True
