"""Versions of records: every change has a number and a time, and each record keeps its earlier states."""

from __future__ import annotations

from bisect import bisect_right
from typing import Generic, TypeVar

from venuekit_sandbox.exchange.clock import Clock

Value = TypeVar("Value")


class Timeline:
    """Numbers the changes of an exchange, from 1. Everything that one call changes has the same number."""

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
        """Start a new change, which happens now, and return its number."""
        self._times.append(self._now())
        return self.step

    def step_ago(self, micros: int) -> int:
        """Return the number of the newest change of this many microseconds ago."""
        return bisect_right(self._times, self._now() - micros)

    def _now(self) -> int:
        """Return the time, but not earlier than the newest change, in case the clock was set back."""
        now, place = self.clock.micros(), len(self._times)
        while place and self._times[place - 1] > now:
            place -= 1
            self._times[place] = now
        return now


class History(Generic[Value]):
    """The states of one record, each with the number of its change."""

    __slots__ = ("_steps", "_values")

    def __init__(self) -> None:
        self._steps: list[int] = []
        self._values: list[Value] = []

    def put(self, step: int, value: Value) -> None:
        """Record a new state; it replaces an earlier one of the same change."""
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
        """Number of the change that created the record."""
        return self._steps[0]

    def until(self, step: int) -> list[Value]:
        """Return all states up to a change, oldest first."""
        return self._values[: bisect_right(self._steps, step)]

    def at(self, step: int) -> Value | None:
        """Return the state after a change; None if there was none yet."""
        place = bisect_right(self._steps, step)
        return self._values[place - 1] if place else None
