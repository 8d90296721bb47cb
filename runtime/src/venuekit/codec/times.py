"""Check times of requests: datetimes with a time zone, dates, and time ranges."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from venuekit.codec.numbers import integer
from venuekit.errors import ArgumentError, shown

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_SURELY_MILLISECONDS = 10**11
"""In seconds, this is the year 5138."""


def moment(name: str, value: object, *, per_second: int, minimum: int | None = None, maximum: int | None = None) -> str:
    """Return Unix time, from an aware ``datetime`` or the integer itself."""
    if not isinstance(value, datetime):
        written = integer(name, value, minimum=minimum, maximum=maximum)
        if per_second == 1 and abs(int(written)) >= _SURELY_MILLISECONDS:
            raise ArgumentError(
                name, value, f"must be in seconds, and can only be milliseconds; pass {name}={int(written) // 1000}"
            )
        return written
    return integer(name, _since_epoch(name, value) // (_SECOND // per_second), minimum=minimum, maximum=maximum)


def window(first: str, begin: object, last: str, end: object, *, per_second: int = 1) -> None:
    """Raise ``ArgumentError`` if a time range ends before it starts; ``moment`` has checked both ends."""
    if begin is None or end is None:
        return
    if _microseconds(first, begin, per_second) > _microseconds(last, end, per_second):
        raise ArgumentError(first, begin, f"must not be after {last}={shown(end)}; the time range is empty")


def _microseconds(name: str, value: object, per_second: int) -> int:
    if isinstance(value, int):
        return int.__int__(value) * 1_000_000 // per_second
    return _since_epoch(name, value) // timedelta(microseconds=1)


def _aware(name: str, value: object) -> datetime:
    if not isinstance(value, datetime):
        raise ArgumentError(name, value, f"must be a datetime, not {type(value).__name__}")
    if value.utcoffset() is None:
        raise ArgumentError(name, value, "needs a time zone, e.g. datetime.now(UTC)")
    return value


def _since_epoch(name: str, value: object) -> timedelta:
    return _aware(name, value) - _EPOCH


def iso_time(name: str, value: object) -> str:
    """Return an aware ``datetime`` in ISO 8601."""
    return datetime.isoformat(_aware(name, value))


def iso_date(name: str, value: object) -> str:
    """Return a ``date`` in ISO 8601; a ``datetime`` is refused, since its time would be lost."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ArgumentError(name, value, f"must be a date, not {type(value).__name__}")
    return date.isoformat(value)
