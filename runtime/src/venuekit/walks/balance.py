"""Balance the work between shards: crowded lanes are split, so that no shard reads most of a listing alone. No I/O."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, Final

from venuekit.walks.lane import Lane
from venuekit.walks.windows import NARROWEST

if TYPE_CHECKING:
    from venuekit.walks.plan import Plan

BUFFERED: Final = 30_000
"""Maximum number of buffered rows, all shards together."""

_DEEPEST: Final = 9
_MOST_PIECES: Final = 64
_WORTH_CUTTING: Final = 3
"""Minimum number of pages left in a lane that is split: a split costs up to one extra page."""

_FORESIGHT: Final = 4
"""How far ahead rows are assumed to stay as dense, as a multiple of the rows seen so far."""


def has_room(plan: Plan, place: int, buffered: int) -> bool:
    """Whether more rows of the lane at this place may wait for their turn; some room is left to lanes whose turn comes soon."""
    return buffered < (BUFFERED if not plan.ordered or place < plan.shards // 2 else BUFFERED * 2 // 3)


def may_cut(plan: Plan, lane: Lane) -> bool:
    """Whether the seam would still tell what was delivered, and rows that move to the archive meanwhile come in order."""
    if not plan.sides.archives or plan.sides.of(lane) == "archive":
        return True
    told = plan.seam.complete or not plan.seam.sequential  # otherwise only the walk's position says what was delivered
    return told and not (plan.ordered and plan.sides.is_near(lane) and plan.course.moves_by_time)


def rows_left(lane: Lane, *, at_most: bool = False) -> float:
    """Return the estimated number of rows of a lane that have not arrived yet."""
    if lane.over or lane.lower is None:
        return 0.0
    return lane.expected if lane.pace is None else lane.pace.rows_since(lane.lower, at_most=at_most)


def pieces_of(lane: Lane, most: int) -> list[datetime]:
    """Return the times at which to split a lane, newest first, so that no piece has more than ``most`` rows."""
    reached = _reached(lane)
    parts = min(ceil(rows_left(lane, at_most=True) / most), _MOST_PIECES)
    if reached is None or lane.lower is None or parts < 2 or lane.depth >= _DEEPEST or not lane.divisible:
        return []
    lane.depth += 2  # plus one for any cut, a third of the maximum: a burst makes the estimate far too high
    width = (reached - lane.lower) / parts
    return [reached - width * number for number in range(1, parts)] if width >= NARROWEST else []


def share_out(plan: Plan, buffered: int) -> None:
    """Split crowded lanes until every shard has one to read."""
    for _ in range(plan.shards):
        lanes = list(enumerate(plan.open_lanes()))
        read = [lane for place, lane in lanes if lane.ticket is not None or has_room(plan, place, buffered)]
        if len(read) >= plan.shards or plan.in_turn:
            return
        soon = lanes[:1] if len(read) < len(lanes) else lanes  # others wait for buffer space
        cuttable = [lane for place, lane in soon if may_cut(plan, lane) and has_room(plan, place + 1, buffered)]
        found = middle(cuttable, plan.page_size, at_most=plan.ordered)
        if found is None:
            return
        cut(plan, found[0], [found[1]])


def divide(plan: Plan, lane: Lane) -> None:
    """Split a lane that is to be delivered in order, if more rows are left than may wait for their turn."""
    if may_cut(plan, lane):
        cut(plan, lane, pieces_of(lane, max(BUFFERED // plan.shards, 2 * plan.page_size)))


def cut(plan: Plan, lane: Lane, seams: list[datetime]) -> None:
    """Split a lane at these times; new lanes read the older pieces."""
    if not seams:
        return
    side = plan.sides.of(lane)
    if side == "live":
        plan.seam.sequential = False
    lane.depth, lane.expected = lane.depth + 1, rows_left(lane) / (len(seams) + 1)
    pieces = [plan.sides.lane(side, lower, upper) for upper, lower in pairwise([*seams, lane.lower])]
    for piece in pieces:
        piece.depth, piece.expected = lane.depth, lane.expected
    lane.lower = seams[0]
    at = plan.lanes.index(lane) + 1
    plan.lanes[at:at] = pieces


def middle(lanes: Sequence[Lane], page: int, *, at_most: bool) -> tuple[Lane, datetime] | None:
    """Return the lane with the most rows left and the time at which to halve it; None if no lane is worth splitting."""
    best, most = None, float(_WORTH_CUTTING * page)
    for lane in lanes:
        if lane.depth < _DEEPEST and lane.divisible and (to_ask := rows_left(lane, at_most=at_most) - _coming(lane, page)) > most:
            best, most = lane, to_ask
    if best is None or best.lower is None or (reached := _reached(best)) is None:
        return None
    left, kept = _coming(best, page) + most, _coming(best, page) + most / 2
    if best.pace is not None and not at_most:  # a burst ends at some point
        kept = min(kept, _coming(best, page) + _FORESIGHT * best.pace.rows)
    width = reached - best.lower
    return None if width * (1 - kept / left) < NARROWEST else (best, reached - width * (kept / left))


def _coming(lane: Lane, page: int) -> int:
    return page if lane.ticket is not None else 0


def _reached(lane: Lane) -> datetime | None:
    return lane.upper if lane.pace is None else lane.pace.oldest
