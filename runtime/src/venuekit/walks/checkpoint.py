"""Checkpoints: where a walk stands, as a small dictionary of JSON values. No input or output."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import Any, Final

from venuekit.errors import ArgumentError
from venuekit.walks.batch import Batch, Mark, Position
from venuekit.walks.course import Course
from venuekit.walks.lane import Lane
from venuekit.walks.plan import FINISHED, Plan
from venuekit.walks.terms import Terms

VERSION: Final = 1
Checkpoint = dict[str, Any]
"""What ``walk.checkpoint`` returns and ``resume`` takes: JSON values, no secrets."""


def checkpoint_of(plan: Plan, batch: Batch | None, delivered: int, rows: int) -> Checkpoint:
    """Return where a walk stands that has delivered so many rows of ``batch``, and so many of all."""
    terms, seam = plan.terms, plan.seam
    done = plan.stage == FINISHED and (batch is None or delivered == batch.count)
    by_frontier = seam.by_frontier or not plan.sides.archives
    movable = seam.movable(batch, delivered) if batch is not None and plan.stage == "live" else ()
    keys = set() if by_frontier else seam.keys.union(movable)
    lanes = [] if done else [_lane(lane, batch, delivered) for lane in plan.lanes]
    return {
        "venuekit": VERSION,
        "operation": plan.course.live.operation.name,
        "filters": {name: plain(name, value) for name, value in terms.filters.items()},
        "size": terms.size,
        "since": _iso(terms.since),
        "until": _iso(terms.until),
        "rows": rows,
        "stage": FINISHED if done else plan.stage,
        "cutoffs": [_iso(seam.first), _iso(seam.last)],
        "sequential": seam.sequential,
        "frontier": _mark(seam.frontier),
        "remembered": sorted(keys, key=str),
        "complete": seam.complete and not (by_frontier and (seam.keys or movable)),
        "lanes": lanes,
    }


def _lane(lane: Lane, batch: Batch | None, delivered: int) -> dict[str, Any]:
    at: Position = batch.position(delivered) if batch is not None and batch.lane is lane else lane.delivered
    fresh = at.rows == 0 and at.mark is None
    position: dict[str, Any] = {} if fresh else {"place": at.place, "index": at.rows, "last": at.last, "mark": _mark(at.mark)}
    if not fresh and at.asked is not None and at.asked != (lane.lower, lane.upper):
        position["asked"] = [_iso(at.asked[0]), _iso(at.asked[1])]
    return {"from": _iso(lane.lower), "to": _iso(lane.upper), "in_order": lane.in_order, **position}


def given(resume: object, operation: str) -> Checkpoint:
    """Return a checkpoint, checked. Raises ``ArgumentError`` for anything that isn't one of this operation and version."""
    found = resume
    if isinstance(found, str | bytes):
        try:
            found = json.loads(found)
        except ValueError:
            raise ArgumentError("resume", resume, "is not JSON; pass what `walk.checkpoint` returned") from None
    if not isinstance(found, Mapping) or "venuekit" not in found:
        raise ArgumentError("resume", resume, "is not a checkpoint of a walk; pass what `walk.checkpoint` returned")
    if found["venuekit"] != VERSION:
        raise ArgumentError("resume", found["venuekit"], f"is of another version; this package reads version {VERSION}")
    if found.get("operation") != operation:
        raise ArgumentError("resume", found.get("operation"), f"is of another operation; this walk is over {operation}")
    return dict(found)


def terms_of(checkpoint: Checkpoint, asked: Terms) -> Terms:
    """Return the terms of a checkpoint. Raises ``ArgumentError`` if the caller asks for others."""
    filters = checkpoint["filters"]
    for name, value in asked.filters.items():
        if plain(name, value) != filters.get(name):
            _differs(name, value, filters.get(name))
    for name, value in (("since", asked.since), ("until", asked.until)):
        if value is not None and _iso(value) != checkpoint[name]:
            _differs(name, _iso(value), checkpoint[name])
    if asked.size is not None and asked.size != checkpoint["size"]:
        _differs("limit", asked.size, checkpoint["size"])
    return Terms(dict(filters), checkpoint["size"], _time(checkpoint["since"]), _time(checkpoint["until"]))


def _differs(name: str, value: object, there: object) -> None:
    raise ArgumentError(name, value, f"the checkpoint to resume from has {there!r}; leave it out, or start a new walk")


def restored(course: Course, checkpoint: Checkpoint, terms: Terms, shards: int, *, ordered: bool) -> Plan:
    """Return the plan of a walk that goes on. Raises ``ArgumentError`` if the checkpoint was damaged."""
    plan = Plan(course, terms, shards, ordered=ordered)
    try:
        plan.stage = checkpoint["stage"]
        seam = plan.seam
        seam.first, seam.last = map(_time, checkpoint["cutoffs"])
        seam.sequential, seam.complete = checkpoint["sequential"], checkpoint["complete"]
        seam.frontier = _read_mark(checkpoint["frontier"])
        seam.keys = {_key(key) for key in checkpoint["remembered"]}
        if plan.stage not in ("cutoff", "live", "again", "archive", FINISHED):
            raise ValueError(plan.stage)
        side = "archive" if plan.stage == "archive" else "live"
        plan.lanes = [
            plan.sides.lane(side, _time(lane["from"]), _time(lane["to"]), _position(lane), in_order=lane["in_order"])
            for lane in checkpoint["lanes"]
        ]
    except (KeyError, TypeError, ValueError) as problem:
        raise ArgumentError("resume", checkpoint, f"is a damaged checkpoint ({problem!r})") from None
    return plan


def plain(name: str, value: Any) -> Any:
    """Return a filter's value as JSON has it. Raises ``ArgumentError`` for one that has no such form."""
    if isinstance(value, Enum):
        value = value.value
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, list | tuple):
        return [plain(name, one) for one in value]
    if isinstance(value, datetime):
        return _iso(value)
    raise ArgumentError(name, value, "must be a text, a number, a truth value, a time, or a list of those")


def _position(lane: dict[str, Any]) -> Position | None:
    if "place" not in lane:
        return None
    asked = (_time(lane["asked"][0]), _time(lane["asked"][1])) if "asked" in lane else None
    return Position(lane["place"], lane["index"], _key(lane["last"]), _read_mark(lane["mark"]), asked)


def _mark(mark: Mark | None) -> list[Any] | None:
    return None if mark is None else [_iso(mark.time), list(mark.keys)]


def _read_mark(stated: list[Any] | None) -> Mark | None:
    return None if stated is None else Mark(_time(stated[0]), tuple(_key(key) for key in stated[1]))


def _key(key: Any) -> Any:
    return tuple(key) if isinstance(key, list) else key


def _iso(time: datetime | None) -> str | None:
    return None if time is None else time.isoformat()


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
