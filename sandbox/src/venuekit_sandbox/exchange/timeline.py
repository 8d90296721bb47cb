"""What was known when: every change has a number and a time, and each record keeps its earlier states."""

from __future__ import annotations

from bisect import bisect_right
from typing import Generic, TypeVar

from venuekit_sandbox.exchange.clock import Clock

Value = TypeVar("Value")


class Timeline:
    """Numbers the changes of an exchange, from 1 up. Everything that one call changes has the same number."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self._times: list[int] = []

    @property
    def step(self) -> int:
        """Number of the newest change; 0 before the first."""
        return len(self._times)

    @property
    def at(self) -> int:
        """Time of the newest change, in microseconds."""
        return self._times[-1] if self._times else 0

    def begin(self) -> int:
        """Give a number to a new change, which happens now."""
        self._times.append(self._now())
        return self.step

    def step_ago(self, micros: int) -> int:
        """Return the number of the change that was the newest one so many microseconds ago."""
        return bisect_right(self._times, self._now() - micros)

    def _now(self) -> int:
        """Return the time; if the clock was set back, what has happened has happened by then."""
        now, place = self.clock.micros(), len(self._times)
        while place and self._times[place - 1] > now:
            place -= 1
            self._times[place] = now
        return now


class History(Generic[Value]):
    """The states of one record, each with the number of the change that made it."""

    __slots__ = ("_steps", "_values")

    def __init__(self) -> None:
        self._steps: list[int] = []
        self._values: list[Value] = []

    def put(self, step: int, value: Value) -> None:
        """Note a new state; a second one of the same change replaces the first."""
        if self._steps and self._steps[-1] == step:
            self._values[-1] = value
        else:
            self._steps.append(step)
            self._values.append(value)

    @property
    def latest(self) -> Value:
        """The newest state."""
        return self._values[-1]

    @property
    def first_step(self) -> int:
        """Number of the change that made the record."""
        return self._steps[0]

    def until(self, step: int) -> list[Value]:
        """Return all states up to a change, oldest first."""
        return self._values[: bisect_right(self._steps, step)]

    def at(self, step: int) -> Value | None:
        """Return the state after a change; None if there was none yet."""
        place = bisect_right(self._steps, step)
        return self._values[place - 1] if place else None
