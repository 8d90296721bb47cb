"""Who reads what: lanes are cut, so that none is left to read most of a listing alone. No input or output."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from math import ceil
from typing import Final

from venuekit.walks.lane import Lane
from venuekit.walks.windows import NARROWEST

_DEEPEST: Final = 9
_MOST_PIECES: Final = 64
_WORTH_CUTTING: Final = 3
"""Pages that are still to be asked for in a lane that gives half of them away: to ask anew costs up to one."""


def rows_left(lane: Lane) -> float:
    """Return how many rows of a lane are likely not to have arrived."""
    if lane.over or lane.lower is None:
        return 0.0
    return lane.expected if lane.pace is None else lane.pace.rows_since(lane.lower)


def pieces_of(lane: Lane, most: int) -> list[datetime]:
    """Return where to cut a lane, the newest moment first, so that no piece has more rows than ``most``."""
    reached = _reached(lane)
    parts = min(ceil(rows_left(lane) / most), _MOST_PIECES)
    if reached is None or lane.lower is None or parts < 2 or lane.depth >= _DEEPEST or not lane.divisible:
        return []
    lane.depth += 2  # together with the one for any cut, a third of the deepest: a burst looks like many more rows than there are
    width = (reached - lane.lower) / parts
    return [reached - width * number for number in range(1, parts)] if width >= NARROWEST else []


def middle(lanes: Sequence[Lane], page: int) -> tuple[Lane, datetime] | None:
    """Return the lane that has most to read and where to cut it in two; None if none has so much that it is worth while."""
    best, most = None, _WORTH_CUTTING * page
    for lane in lanes:
        if lane.depth < _DEEPEST and lane.divisible and (to_ask := rows_left(lane) - _coming(lane, page)) > most:
            best, most = lane, int(to_ask)
    if best is None or best.lower is None or (reached := _reached(best)) is None:
        return None
    kept = (_coming(best, page) + rows_left(best)) / 2 / rows_left(best)
    width = reached - best.lower
    return None if width * (1 - kept) < NARROWEST else (best, reached - width * kept)


def _coming(lane: Lane, page: int) -> int:
    return page if lane.ticket is not None else 0


def _reached(lane: Lane) -> datetime | None:
    return lane.upper if lane.pace is None else lane.pace.oldest
