"""The progress of a walk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING, Any

from attrs import define, frozen

from venuekit.call.hooks import RateLimitWait, checked_hook, tell
from venuekit.extras import needed

if TYPE_CHECKING:
    from rich.progress import Progress as RichBars


@frozen(kw_only=True)
class Progress:
    """How far a walk has come."""

    operation: str
    rows: int
    """Number of delivered rows, including all rows of the current page."""
    pages: int
    reached: datetime | None
    """Time of the last of those rows, if rows have a time."""
    since: datetime | None
    until: datetime | None
    rows_per_second: float
    """Rows that this walk delivered per second since its first call."""
    waited: float
    """Seconds that its calls waited for the rate limit."""
    restarts: int
    """How often it restarted because the venue no longer accepted a cursor."""
    finished: bool


@define
class Counter:
    """Counts what a walk delivers, and reports it."""

    operation: str
    tell: Callable[[Progress], object] | None
    since: datetime | None
    until: datetime | None
    rows: int = 0
    pages: int = 0
    waited: float = 0.0
    began: float | None = None
    reached: datetime | None = None
    _resumed_with: int = 0

    @classmethod
    def of(
        cls,
        operation: str,
        function: Callable[[Progress], object] | None,
        since: datetime | None,
        until: datetime | None,
        rows: int,
    ) -> Counter:
        """Return a counter. Raises ``ConfigurationError`` unless the function is a plain one."""
        checked_hook("progress", function)
        return cls(operation, function, since, until, rows=rows, resumed_with=rows)  # pyright: ignore[reportCallIssue]

    def wait(self, wait: RateLimitWait) -> None:
        """Count a wait for the rate limit."""
        self.waited += wait.seconds

    def begin(self) -> None:
        """Note that the first call is made."""
        if self.began is None:
            self.began = monotonic()

    def page(self, rows: int, reached: datetime | None) -> None:
        """Count a page."""
        self.rows, self.pages, self.reached = self.rows + rows, self.pages + 1, reached

    def report(self, restarts: int, *, finished: bool) -> None:
        """Tell how far the walk has come."""
        if self.tell is None:
            return
        elapsed = monotonic() - (self.began if self.began is not None else monotonic())
        rate = (self.rows - self._resumed_with) / elapsed if elapsed > 0 else 0.0
        told = Progress(
            operation=self.operation, rows=self.rows, pages=self.pages, reached=self.reached, since=self.since, until=self.until,
            rows_per_second=rate, waited=self.waited, restarts=restarts, finished=finished,
        )  # fmt: skip
        tell("progress", self.tell, told)


class RichProgress:
    """Shows the progress of walks as progress bars in a terminal; needs the extra ``venuekit[progress]``.

    Pass it as ``progress``. A bar has a length if the walk has both ``since`` and ``until``. ``close()``, or the end of the walk,
    restores the terminal.
    """

    def __init__(self, bars: RichBars | None = None) -> None:
        """``bars`` is your own ``rich`` progress display to add to; you start and stop it."""
        self._own = bars is None
        self._bars = _new_bars() if bars is None else bars
        self._tasks: dict[str, Any] = {}

    def __call__(self, progress: Progress) -> None:
        """Show how far a walk has come."""
        if self._own and not self._tasks:
            self._bars.start()
        task = self._tasks.get(progress.operation)
        if task is None:
            task = self._tasks[progress.operation] = self._bars.add_task(progress.operation, total=None)
        reached = "" if progress.reached is None else f", {progress.reached:%Y-%m-%d %H:%M}"
        waited = f", waited {progress.waited:.0f} s for the rate limit" if progress.waited >= 1 else ""
        words = f"{progress.rows} rows, {progress.pages} pages, {progress.rows_per_second:.0f} rows/s{reached}{waited}"
        span = None
        if progress.since is not None and progress.until is not None:
            span = (progress.until - progress.since).total_seconds()
        done = span if progress.finished else None
        if done is None and span is not None and progress.reached is not None and progress.until is not None:
            done = (progress.until - progress.reached).total_seconds()
        self._bars.update(task, description=f"{progress.operation}: {words}", total=span, completed=done or 0)
        if progress.finished:
            self._bars.stop_task(task)
            if self._own and self._bars.finished:
                self.close()

    def close(self) -> None:
        """Stop showing."""
        if self._own:
            self._bars.stop()


def _new_bars() -> RichBars:
    with needed("RichProgress", "venuekit[progress]"):
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

    return Progress(SpinnerColumn(), TextColumn("{task.description}"), BarColumn())
