"""What both kinds of walk share: everything but fetching."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from operator import length_hint
from threading import Lock
from time import monotonic
from typing import Any, Generic, Literal, NoReturn, TypeVar

from venuekit.codec.model import Model
from venuekit.errors import PaginationError
from venuekit.walks.batch import Batch
from venuekit.walks.checkpoint import Checkpoint, checkpoint_of
from venuekit.walks.plan import FINISHED, Fetch, Plan
from venuekit.walks.progress import Counter

Page = TypeVar("Page")
Item = TypeVar("Item")
Mode = Literal["", "items", "pages", "batches"]

_WORTH_OVERLAPPING = 0.0003
"""Seconds that a page has to be dealt with before another thread or task fetches the next one: handing it over costs some itself."""


class BaseWalk(Generic[Page, Item]):
    """Where a walk stands, and what it says of itself."""

    def __init__(self, client: Any, plan: Plan, counter: Counter) -> None:
        self._client = client
        self._plan, self._counter = plan, counter
        self._operation = plan.course.live.operation.name
        self._batch: Batch | None = None
        self._units: Iterator[Any] = iter(())
        self._mode: Mode = ""
        self._busy = Lock()
        self._closed = self._told_end = False
        self._process = os.getpid()
        self._delivered_at = 0.0
        self._overlaps = True
        """Whether the consumer takes long enough for the next page to be fetched meanwhile."""

    resumed: Callable[[Checkpoint], Any]
    """Returns a new walk of the same arguments that goes on at a checkpoint."""

    @property
    def checkpoint(self) -> Checkpoint:
        """The position after the last delivered item: JSON values, without secrets.

        Pass it as ``resume`` to the same method, in any process: that walk continues with exactly the next item. Read it after you
        have processed an item, and store it together with the result.
        """
        left = self._left()
        delivered = 0 if self._batch is None else self._batch.count - left
        return checkpoint_of(self._plan, self._batch, delivered, self._counter.rows - left)

    @property
    def started(self) -> bool:
        """Whether anything was read from this walk; resuming alone doesn't count."""
        return self._mode != ""

    @property
    def finished(self) -> bool:
        """Whether every row was delivered and the venue has reported the end of the listing."""
        return self._plan.stage == FINISHED and not length_hint(self._units)

    @property
    def restarted(self) -> int:
        """How often the walk restarted at the time that it had reached, because the venue no longer accepted a cursor."""
        return self._plan.restarts

    @property
    def filters(self) -> Mapping[str, Any]:
        """The filters of the requests, apart from pages and times."""
        return dict(self._plan.terms.filters)

    @property
    def row_model(self) -> type[Model]:
        """The model of a row."""
        return self._plan.course.live.row_model

    @property
    def row_key(self) -> tuple[str, ...]:
        """Attributes that no two rows share; none if the venue documents none."""
        return self._plan.course.live.key

    @property
    def row_time(self) -> str | None:
        """The attribute by which the venue lists the rows, newest first; None if it documents none."""
        return self._plan.course.live.time

    @property
    def append_only(self) -> bool:
        """Whether rows never change, and new ones have later times than those before."""
        return self._plan.course.append_only

    @property
    def operations(self) -> tuple[str, ...]:
        """The operations that list the rows: the live one, and that of the archive if there is one."""
        course = self._plan.course
        return tuple(listing.operation.name for listing in (course.live, course.archived) if listing is not None)

    @property
    def is_public(self) -> bool:
        """Whether anybody may read the rows, who need not be those of the account."""
        return not self._plan.course.live.operation.security

    @property
    def source(self) -> str:
        """The page that documents the rows."""
        return self._plan.course.live.operation.source

    def __repr__(self) -> str:
        stage = "finished" if self.finished else "closed" if self._closed else "in progress" if self._mode else "not started"
        rows = self._counter.rows - self._left()
        return f"<{type(self).__name__} of {self._operation}: {stage}, {self._counter.pages} pages, {rows} rows delivered>"

    def _left(self) -> int:
        """Return how many rows of the batch are still to be delivered."""
        units = length_hint(self._units)
        return units if self._mode == "items" or not units or self._batch is None else self._batch.count

    def _stop(self, reason: str) -> NoReturn:
        raise PaginationError(self._operation, reason, cursor=None, pages=self._counter.pages)

    def _open(self, mode: Mode) -> None:
        """Before an iteration. Raises ``PaginationError`` if it could only seem to find nothing."""
        if self._told_end:
            self._stop("this walk was read to its end; call the method again for a new walk, or check `finished` first")
        if self._mode not in ("", mode):
            self._stop(f"this walk is read by {self._mode}; call the method again to read by {mode}")

    def _begin(self, mode: Mode) -> None:
        """Before rows are waited for."""
        self._open(mode)
        if self._closed:
            self._stop("this walk was closed; to continue, pass its checkpoint as `resume` to a new walk")
        if not self._busy.acquire(blocking=False):
            self._stop("two threads or tasks used this walk at the same time; give each its own walk, or pass items on to them")
        self._mode = mode
        self._overlaps = self._plan.shards > 1 or self._batch is None or monotonic() - self._delivered_at > _WORTH_OVERLAPPING
        self._counter.begin()

    def _deliver(self, batch: Batch | None) -> None:
        """Take the next rows, or the end."""
        plan = self._plan
        if batch is None:
            self._told_end = True
            self._counter.report(plan.restarts, finished=True)
            return
        units: Any = (batch,)
        if self._mode != "batches":
            page = batch.page.model()
            units = getattr(page, plan.course.live.items) if self._mode == "items" else (page,)
        self._batch, self._units = batch, iter(units)
        self._counter.page(batch.count, batch.reached())
        self._counter.report(plan.restarts, finished=False)
        self._delivered_at = monotonic()

    def _forked(self) -> bool:
        """Whether this is another process than the one that fetched last: nothing that is under way there comes here."""
        if self._process == os.getpid():
            return False
        self._process = os.getpid()
        self._busy = Lock()
        self._plan.forget_fetches()
        return True

    def _wanted(self) -> list[Fetch]:
        return [] if self._closed else self._plan.wanted()
