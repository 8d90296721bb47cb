"""The tolerant reader's functions for plain values: numbers, texts, times, secrets. ``venuekit.codec.tolerant`` documents them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from types import NoneType
from typing import Annotated, Any, Final, NoReturn, Self
from uuid import UUID

import msgspec

from venuekit.codec.misread import Misread
from venuekit.codec.model import PLAIN, exact, moment

_LONGEST = 400
"""Number of digits above which a number with an exponent is not read as an integer."""


class Digits(str):
    """A JSON number, as its text."""

    __slots__ = ()


class Instant(str):
    """The text of a time that was passed as a ``datetime``."""

    __slots__ = ("time",)
    time: datetime

    def __new__(cls, time: datetime) -> Self:
        """Take the text from the time."""
        instant = super().__new__(cls, time.isoformat())
        instant.time = time
        return instant


Reader = Callable[[Any], Any]
"""Reads a decoded value. Raises ``Misread``, with the path from there on."""


def misread(expected: str, value: Any) -> NoReturn:
    """Raise ``Misread`` for a value that isn't what was expected."""
    raise Misread(expected, described(value))


def described(value: Any) -> str:
    """Return a decoded value as error messages name it."""
    if isinstance(value, Digits):
        return f"the number {value[:40]}"
    if isinstance(value, str):
        return f"the text {json.dumps(value[:40], ensure_ascii=False)}" if value else "an empty text"
    return {dict: "an object", list: "an array", bool: str(value).lower(), NoneType: "null"}[type(value)]


def _number(value: Any) -> Decimal | None:
    """Return the number that a JSON number or a text stands for; None if it is none."""
    if not isinstance(value, str) or not value or value.strip(PLAIN):
        return None
    try:
        return exact(value)
    except ArithmeticError:
        return None


def _decimal_number(value: Any) -> Decimal:
    number = _number(value)
    if number is None:
        misread("a decimal", value)
    return number


def _decimal_text(value: Any) -> str:
    _decimal_number(value)
    return str(value)


def integer(value: Any) -> int:
    """Read an integer, also if it is quoted or has an empty fraction."""
    number = _number(value)
    if number is None or number.adjusted() > _LONGEST or number != number.to_integral_value():
        misread("an integer", value)
    return int(number)


def _unix(per_second: int) -> Reader:
    def read_unix(value: Any) -> int:
        number = _whole_units(value, per_second) if isinstance(value, Instant) else integer(value)
        try:
            moment(number, per_second)
        except (OverflowError, ValueError):
            misread("a Unix time within the years 1 to 9999", value)
        return number

    return read_unix


def _whole_units(value: Instant, per_second: int) -> int:
    if value.time.utcoffset() is None:
        misread("a time with a time zone", value)
    units, rest = divmod(value.time - moment(0, 1), timedelta(seconds=1) / per_second)
    if rest:
        misread(f"a time in whole {'seconds' if per_second == 1 else 'milliseconds'}", value)
    return units


def text(value: Any) -> str:
    """Read a text."""
    if isinstance(value, str) and not isinstance(value, Digits):
        return value if type(value) is str else str.__str__(value)
    misread("a text", value)


def _bare_text(value: Any) -> str:
    if isinstance(value, Digits):
        return str(integer(value))
    return text(value)


def _secret(value: Any) -> str:
    if isinstance(value, str) and not isinstance(value, Digits):
        return text(value)
    raise Misread("a text", "something else, which is not shown")


def _secret_number(value: Any) -> int:
    try:
        return integer(value)
    except Misread:
        pass
    raise Misread("an integer", "something else, which is not shown")


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    misread("true or false", value)


def _converted(kind: type, expected: str, **rules: Any) -> Reader:
    def read_converted(value: Any) -> Any:
        try:
            return msgspec.convert(text(value), Annotated[kind, msgspec.Meta(**rules)] if rules else kind)
        except (Misread, msgspec.ValidationError):
            misread(expected, value)

    return read_converted


def _nothing(value: Any) -> None:
    if value is not None:
        misread("null", value)


_unix_seconds, _unix_milliseconds = _unix(1), _unix(1000)
MARKED: Final[dict[str, Reader]] = {
    "decimal-text": _decimal_text,
    "decimal-number": _decimal_number,
    "unix-seconds": _unix_seconds,
    "unix-milliseconds": _unix_milliseconds,
    "integer": integer,
    "text": _bare_text,
    "secret": _secret,
    "secret-number": _secret_number,
}
"""By the mark of a wire type, set by ``venuekit.codec.wire``."""
NUMERIC: Final = (_decimal_text, _decimal_number, integer, _secret_number, _unix_seconds, _unix_milliseconds)
SIMPLE: Final[dict[Any, Reader]] = {
    str: text,
    int: integer,
    bool: _boolean,
    datetime: _converted(datetime, "an ISO 8601 time with a time zone", tz=True),
    date: _converted(date, "an ISO 8601 date"),
    UUID: _converted(UUID, "a UUID"),
    NoneType: _nothing,
}
"""By the wire type itself."""
