"""The venue's time, as far as it is known: this machine's, and how far the venue's is ahead of it."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from time import time, time_ns

from venuekit.errors import ConfigurationError, shown

_NOTEWORTHY = 2.0
"""Seconds. A ``Date`` header has whole seconds only and was written a moment ago; less than this says nothing."""


_FURTHEST = 1e12
"""Seconds; more than any ``Date`` header can be away."""


class Clock:
    """Shared by all calls of a client; each attempt is signed with its time."""

    def __init__(self) -> None:
        self._offset = 0.0
        self._nanoseconds = 0

    @property
    def offset(self) -> float:
        """Seconds that the venue's clock is ahead of this machine's; negative if it is behind."""
        return self._offset

    @offset.setter
    def offset(self, seconds: float) -> None:
        if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not -_FURTHEST <= seconds <= _FURTHEST:
            raise ConfigurationError(
                f"clock_offset={shown(seconds)}: must be a number of seconds, positive if the venue's clock is ahead"
            )
        # In this order: a thread that sees the new offset has to sign with it.
        self._nanoseconds, self._offset = round(seconds * 1e9), float(seconds)

    def milliseconds(self) -> int:
        """Return the Unix time at the venue."""
        return (time_ns() + self._nanoseconds) // 1_000_000

    def learn(self, date: str | None) -> bool:
        """Take over the venue's time from the ``Date`` header of its response; return whether that makes another try worthwhile."""
        if date is None:
            return False
        try:
            there = parsedate_to_datetime(date).timestamp() + 0.5  # on average, since the header cuts off the fraction
        except (ValueError, OverflowError):
            return False
        offset = there - time()
        if abs(offset - self._offset) <= _NOTEWORTHY:
            return False
        self.offset = offset
        return True
