"""A stateful Hypothesis model of walks: reads, interruptions and resumptions during any events at the venue."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import Counter
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.walks.faults import NAMES
from tests.walks.history import History, Reader, Row
from tests.walks.listings import LISTINGS, after_start
from tests.walks.strategies import MOST_CALLS, NAMES_OF_LISTINGS, SECONDS, SHARDS, SOON, UNITS, AtOnce, held
from venuekit.errors import CallError, PaginationError
from venuekit.walks import balance, base, recent, seam, sides, walk


class WalkModel(RuleBasedStateMachine):
    """One walk, from its first row to its last one."""

    mode = "sync"

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(logging.getLogger("venuekit.walks"), "disabled", True)  # another test checks that restarts are logged
        self.runner = asyncio.Runner()
        self.found: list[Any] = []
        self.before: set[str] = set()
        """Rows with keys that were delivered before the last resumption."""
        self.news = 0
        self.lost = False
        """Whether the walk raised that it can't continue."""

    @initialize(
        data=st.data(),
        name=st.sampled_from(NAMES_OF_LISTINGS),
        size=st.integers(1, 6),
        by_offset=st.booleans(),
        repeats=st.integers(0, 2),
        cutoff=SECONDS,
        inclusive=st.tuples(st.booleans(), st.booleans()),
        checks_cursors=st.booleans(),
        refusal=st.sampled_from((400, 404, 410)),
    )
    def begin(
        self,
        data: st.DataObject,
        name: str,
        size: int,
        by_offset: bool,
        repeats: int,
        cutoff: int,
        inclusive: tuple[bool, bool],
        checks_cursors: bool,
        refusal: int,
    ) -> None:
        self.listing = listing = LISTINGS[name]
        self.history = History(
            rows=data.draw(held(listing), label="rows"),
            listing=listing,
            cutoff=after_start(cutoff),
            by_offset=by_offset,
            repeats=min(repeats, size - 1) if listing.keyed else 0,
            page_size=size,
            empty=set(),
            refusal=refusal,
            checks_cursors=checks_cursors,
            lower_inclusive=inclusive[0],
            upper_inclusive=inclusive[1],
        )
        span: tuple[int | None, int | None] = data.draw(
            st.tuples(st.none() | st.integers(-5, 60), st.none() | st.integers(61, 110)), label="span"
        )
        self.lower = lower = after_start(span[0]) if listing.time is not None and span[0] is not None else None
        self.upper = upper = after_start(span[1]) if listing.time is not None and span[1] is not None else None
        shards = data.draw(SHARDS, label="shards") if listing.window and lower is not None else 1
        self.arguments: dict[str, Any] = {"since": lower, "until": upper} if listing.time is not None else {}
        if listing.sized:
            self.arguments["limit"] = size
        self.expected = [row for row in self.history.rows if self._inside(row)]
        self.near = data.draw(st.sampled_from((0, 20, 100_000)), label="near")
        self._adjust(data)
        self.reader = Reader(self.mode, self.history, self.runner)
        self.reader.client.turns = data.draw(st.lists(st.integers(1, 9), min_size=1, max_size=4), label="turns")
        self.always_ordered = True
        self._start(data.draw(UNITS, label="unit"), shards, ordered=data.draw(st.booleans(), label="ordered"), resume=None)

    def _adjust(self, data: st.DataObject) -> None:
        """Reduce the limits, and fetch synchronously, so that the same draw is reproducible."""
        patch = self.patch
        patch.setattr(sides, "NEAR", timedelta(seconds=self.near))
        patch.setattr(balance, "BUFFERED", data.draw(st.sampled_from((5, 20, 30_000)), label="buffered"))
        patch.setattr(recent, "REMEMBERED", 10)
        patch.setattr(base, "_WORTH_OVERLAPPING", data.draw(st.sampled_from((-1.0, 1e9)), label="overlapping"))
        patch.setattr(walk, "Helpers", AtOnce)
        self.small_seam = data.draw(st.sampled_from((False, False, False, True)), label="small seam")
        if self.small_seam:
            patch.setattr(seam, "HORIZON", timedelta(seconds=10))
            patch.setattr(seam, "REMEMBERED", 5)

    def _start(self, unit: str, shards: int, *, ordered: bool, resume: Any) -> None:
        sharded = {"shards": shards, "ordered": ordered} if self.listing.window and self.listing.time is not None else {}
        given = self.arguments if resume is None else {}
        self.walk = getattr(self.reader.client.walking, f"walk_{self.listing.name}")(**given, **sharded, resume=resume)
        self.unit, self.shards, self.ordered = unit, shards, ordered
        self.always_ordered &= ordered
        self.units = self.walk if unit == "items" else getattr(self.walk, unit)()
        self.segment = len(self.found)

    def _inside(self, row: Row) -> bool:
        return (self.lower is None or row.time >= self.lower) and (self.upper is None or row.time < self.upper)

    # What the consumer does

    @precondition(lambda self: not self.lost)
    @rule(count=st.integers(1, 12))
    def read(self, count: int) -> None:
        """Read a number of rows, pages or batches, or up to the first error."""
        for _ in range(count):
            if not self._read_one():
                return

    def _read_one(self) -> bool:
        """Read one item, page or batch; returns False at the end and after an error."""
        self.history.most_calls = len(self.history.asked) + MOST_CALLS
        try:
            unit = self.reader.next(self.units)
        except CallError as error:
            name = type(error).__name__
            note(f"raised: {error!r}")
            assert self.history.hit[name] > 0, f"{name} was raised more often than the venue caused it"
            self.history.hit[name] -= 1
            self._check_interrupted()
            return False
        except PaginationError as error:
            note(f"raised: {error!r}")
            assert not self.walk.finished
            self._check_refusal(str(error))
            return False
        if unit is None:
            assert self.walk.finished
            return False
        rows = [unit] if self.unit == "items" else getattr(unit, self.listing.items) if self.unit == "pages" else unit[0]
        if self.unit == "batches":
            assert unit[1] == self.walk.checkpoint
        self.found += [_Shown(getattr(row, self.listing.id), self._time(row)) for row in rows]
        self._check_order()
        return True

    @precondition(lambda self: not self.lost)
    @rule(unit=UNITS, shards=SHARDS, ordered=st.booleans(), closed=st.booleans())
    def resume(self, unit: str, shards: int, ordered: bool, closed: bool) -> None:
        """Stop, and resume from the checkpoint as another process would."""
        checkpoint = json.loads(json.dumps(self.walk.checkpoint))
        assert checkpoint["rows"] == len(self.found)
        if closed:
            self.reader.close(self.walk)
        self.before = {one.id for one in self.found}
        self.history.served.clear()
        self._start(unit, shards, ordered=ordered, resume=checkpoint)

    # What happens at the venue

    @rule(after=SOON, fault=st.sampled_from(NAMES), times=st.sampled_from((1, 1, 2)))
    def fail(self, after: int, fault: str, times: int) -> None:
        """Inject a fault into a request."""
        for number in range(times):
            self.history.faults[self._number(after + number)] = fault

    @precondition(lambda self: self.listing.archived)
    @rule(after=SOON, to=SECONDS)
    def move_cutoff(self, after: int, to: int) -> None:
        """Move rows to the archive."""
        self.history.moves[self._number(after)] = after_start(to)

    @precondition(lambda self: not self.listing.numbered)
    @rule(after=SOON)
    def expire_cursors(self, after: int) -> None:
        """Refuse all cursors issued so far."""
        self.history.expiries.add(self._number(after))

    @precondition(lambda self: not self.listing.numbered)
    @rule(after=SOON)
    def answer_by_an_empty_page(self, after: int) -> None:
        """Respond to a request with an empty page that has a cursor."""
        assert isinstance(self.history.empty, set)
        self.history.empty.add(self._number(after))

    @precondition(lambda self: self.news < 8 and (self.listing.keyed or not self._pushes()))
    @rule(after=SOON, offset=st.integers(0, 200))
    def arrive(self, after: int, offset: int) -> None:
        """Add a row; with offset cursors, it shifts others to the next page."""
        self.news += 1
        newest = self.listing.time is None or self._pushes()  # otherwise offset cursors would return rows out of order
        number = self._number(after)
        time = after_start(101 + number if newest else offset)
        self.history.arrivals[number] = Row(time, f"new{self.news}")

    def _pushes(self) -> bool:
        return self.listing.numbered or self.history.by_offset

    def _number(self, after: int) -> int:
        return len(self.history.asked) + after

    # What holds

    def teardown(self) -> None:
        """Read to the end: every row came once."""
        try:
            if hasattr(self, "walk"):
                self._finish()
        finally:
            self.runner.close()
            self.patch.undo()

    def _finish(self) -> None:
        errors = 0
        while not self.lost and not self.walk.finished:
            found = len(self.found)
            self._read_one()
            errors = 0 if len(self.found) > found else errors + 1
            assert errors < 30, "the walk ended without having finished, or raises forever"
        if self.lost:
            return
        expected = Counter(row.shown(self.listing) for row in self.expected)
        assert Counter(one.id for one in self._held()) == expected
        again = getattr(self.reader.client.walking, f"walk_{self.listing.name}")(resume=json.dumps(self.walk.checkpoint))
        assert again.finished
        asked = len(self.history.asked)
        assert self.reader.next(again) is None
        assert len(self.history.asked) == asked

    def _check_order(self) -> None:
        """At any moment, every row came once and in the promised order."""
        if self.listing.keyed:
            assert len({one.id for one in self.found}) == len(self.found)
        if not self.listing.ordered or self.listing.time is None:
            return
        if self.ordered:
            times = [one.time for one in self.found[self.segment :] if not self._pushes() or one in self._held()]
            assert times == sorted(times, reverse=True)
        if self.always_ordered:
            found = [one.id for one in self._held()]
            assert found == [row.shown(self.listing) for row in self.expected][: len(found)]

    def _check_interrupted(self) -> None:
        """All rows that the venue sent before an error were delivered before it."""
        assert not self.walk.finished
        if self.shards == 1 and self.listing.keyed:
            served = {row.shown(self.listing) for row in self.expected if row.serial in self.history.served}
            assert {one.id for one in self._held()} >= served

    def _check_refusal(self, said: str) -> None:
        """A walk may only raise that it can't continue, or not in order, in documented cases."""
        if "ordered=False" in said:
            assert self.ordered
            assert self.shards > 1
            self.resume("items", self.shards, False, True)
            return
        timeless = self.listing.time is None
        if "is the same as the previous page" in said:  # as many new rows as a page holds
            assert self.listing.numbered
            assert self.history.arrivals
            self.lost = True
            return
        assert "start a new walk" in said, said
        if "not in order of time" in said:  # with more new rows than were read, the next page begins with some of them
            assert self._pushes()
            assert self.history.arrivals
            self.lost = True
            return
        if "has moved to the archive" in said:
            assert self.small_seam
        else:
            assert timeless, said
            history = self.history
            assert history.expiries or history.arrivals or history.empty or history.moves or history.faults
        self.lost = True

    def _held(self) -> list[Any]:
        """Return the delivered rows that the venue had from the start."""
        shown = {row.shown(self.listing) for row in self.expected}
        return [one for one in self.found if one.id in shown]

    def _time(self, row: Any) -> Any:
        return getattr(row, self.listing.time) if self.listing.time is not None else None


class AsyncWalkModel(WalkModel):
    """The model of an asynchronous walk."""

    mode = "async"


class _Shown(SimpleNamespace):
    def __init__(self, id: Any, time: Any) -> None:
        super().__init__(id=id, time=time)
