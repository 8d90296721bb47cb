"""The venue's time: this machine's clock plus the known offset of the venue's."""

from __future__ import annotations

from datetime import UTC
from email.utils import parsedate_to_datetime
from time import time, time_ns

from venuekit.errors import ConfigurationError, shown

_NOTEWORTHY = 2.0
"""Seconds. A ``Date`` header has whole seconds and was written a moment ago, so smaller differences mean nothing."""


_FURTHEST = 1e12
"""Seconds; no ``Date`` header can differ by more."""


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
        # In this order: a thread that sees the new offset must sign with it.
        self._nanoseconds, self._offset = round(seconds * 1e9), float(seconds)

    def milliseconds(self) -> int:
        """Return the Unix time at the venue."""
        return (time_ns() + self._nanoseconds) // 1_000_000

    def learn(self, date: str | None, elapsed: float) -> bool:
        """Set the offset from the ``Date`` header of the venue's response; return whether it has changed.

        ``elapsed`` is the time in seconds since the request was signed; the venue wrote the header at any moment of it.
        """
        there = None if date is None else http_date(date)
        if there is None:
            return False
        least = there + 0.5 - time()  # the header has no fraction: half a second on average
        if least - _NOTEWORTHY <= self._offset <= least + elapsed + _NOTEWORTHY:
            return False
        self.offset = least + elapsed / 2
        return True


def http_date(text: str) -> float | None:
    """Return the Unix time of a date as HTTP headers write it, in any of its three formats; None if it is unreadable."""
    if not text.isascii() or "_" in text:  # Python's ``int`` accepts non-ASCII digits, and underscores between digits
        return None
    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:  # HTTP dates are UTC; Python would read it as local time
            moment = moment.replace(tzinfo=UTC)
        return moment.timestamp()
    except (ValueError, OverflowError):
        return None
