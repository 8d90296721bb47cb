"""The clock of the exchanges: it follows the machine's until it is advanced or frozen."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

MICROSECONDS = 1_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class _ClockState:
    """The state of a clock; several clocks may share it."""

    ahead: int = 0
    frozen: int | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def micros(self) -> int:
        return _machine() + self.ahead if self.frozen is None else self.frozen


class Clock:
    """The clock of everything that happens on the exchanges.

    Signatures are checked against the machine's clock instead (plus a venue's ``clock_offset_seconds``), so that advancing this
    clock doesn't make requests stale.
    """

    def __init__(self) -> None:
        self._state = _ClockState()

    def follow(self, other: Clock) -> None:
        """Share the state of another clock from now on: both show the same time and move together."""
        self._state = other._state

    def micros(self) -> int:
        """Return the time in microseconds since 1970."""
        with self._state.lock:
            return self._state.micros()

    def now(self) -> datetime:
        """Return the time, in UTC."""
        return moment(self.micros())

    @property
    def frozen(self) -> bool:
        """Whether the clock stands still."""
        return self._state.frozen is not None

    def advance(self, seconds: float = 0, *, minutes: float = 0, hours: float = 0, days: float = 0) -> None:
        """Move the clock forward; orders expire and lagging reads catch up."""
        step = round(timedelta(seconds=seconds, minutes=minutes, hours=hours, days=days) / timedelta(microseconds=1))
        if step < 0:
            raise ValueError(f"the clock only moves forward, not by {seconds!r} seconds; use freeze(at=...) to set a time")
        with self._state.lock:
            if self._state.frozen is None:
                self._state.ahead += step
            else:
                self._state.frozen += step

    def freeze(self, at: datetime | None = None) -> None:
        """Stop the clock, now or at a given time; it then moves only by :meth:`advance`."""
        if at is not None and at.tzinfo is None:
            raise ValueError(f"the time needs a time zone, such as {at.replace(tzinfo=UTC)!r}")
        with self._state.lock:
            self._state.frozen = self._state.micros() if at is None else micros(at)

    def resume(self) -> None:
        """Let a frozen clock continue from its current time."""
        with self._state.lock:
            if self._state.frozen is not None:
                self._state.ahead, self._state.frozen = self._state.frozen - _machine(), None

    def reset(self) -> None:
        """Follow the machine's clock again."""
        with self._state.lock:
            self._state.ahead, self._state.frozen = 0, None


def micros(at: datetime) -> int:
    """Return a time as microseconds since 1970."""
    return (at - _EPOCH) // timedelta(microseconds=1)


def moment(at: int) -> datetime:
    """Return microseconds since 1970 as a ``datetime`` in UTC."""
    return _EPOCH + timedelta(microseconds=at)


def _machine() -> int:
    return time.time_ns() // 1000
