"""Arguments of calls, checked against the venue's documented rules and written as they go on the wire.

Every function takes the argument's name and value and raises ``ArgumentError`` (a ``ValueError``) when a rule is broken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Protocol, TypeVar
from urllib.parse import quote
from uuid import UUID

from venuekit.errors import ArgumentError

Writer = Callable[[str, Any], str]


class _Checked(Protocol):
    def check(self) -> None: ...


CheckedT = TypeVar("CheckedT", bound=_Checked)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)


def text(
    name: str, value: object, *, minimum_length: int = 0, maximum_length: int | None = None, pattern: str | None = None
) -> str:
    """A string within its length and pattern."""
    if not isinstance(value, str):
        raise ArgumentError(name, value, f"must be a str, not {type(value).__name__}")
    if len(value) < minimum_length:
        raise ArgumentError(
            name, value, "must not be empty" if minimum_length == 1 else f"needs at least {minimum_length} characters"
        )
    if maximum_length is not None and len(value) > maximum_length:
        raise ArgumentError(name, value, f"may have at most {maximum_length} characters, has {len(value)}")
    if pattern is not None and _searching(pattern)(value) is None:
        raise ArgumentError(name, value, f"must match the pattern {pattern}")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ArgumentError(name, value, "is not valid Unicode text (lone surrogate)") from None
    return str.__str__(value)  # of a member of an enum its value, and not its name


@cache
def _searching(pattern: str) -> Callable[[str], object]:
    """What searches for a pattern of JSON Schema, where a dollar at the end is the very end; Python's leaves room for a line feed."""
    ends = pattern.endswith("$") and not pattern.endswith(r"\$")
    return re.compile(pattern[:-1] + r"\Z" if ends else pattern).search


def integer(name: str, value: object, *, minimum: int | None = None, maximum: int | None = None) -> str:
    """A whole number within its bounds; ``bool`` is not one."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise ArgumentError(name, value, f"must be an int, not {type(value).__name__}")
    _within(name, value, minimum, maximum)
    return format(int(value), "d")


def moment(name: str, value: object, *, per_second: int, minimum: int | None = None, maximum: int | None = None) -> str:
    """A moment as Unix time: an aware ``datetime``, or the integer itself."""
    if not isinstance(value, datetime):
        return integer(name, value, minimum=minimum, maximum=maximum)
    if value.utcoffset() is None:
        raise ArgumentError(name, value, "needs a time zone, e.g. datetime.now(UTC)")
    return integer(name, (value - _EPOCH) // (_SECOND // per_second), minimum=minimum, maximum=maximum)


def decimal(name: str, value: object, *, minimum: str | None = None, maximum: str | None = None) -> str:
    """An exact number, written without exponent. ``float`` is refused: it has lost digits already."""
    if isinstance(value, bool) or not isinstance(value, (Decimal, int)):
        raise ArgumentError(name, value, f"must be a Decimal or an int, not {type(value).__name__}")
    number = Decimal(value)
    if not number.is_finite():
        raise ArgumentError(name, value, "must be finite")
    _within(name, number, None if minimum is None else Decimal(minimum), None if maximum is None else Decimal(maximum))
    return format(number, "f")


def boolean(name: str, value: object) -> str:
    """``true`` or ``false``."""
    if not isinstance(value, bool):
        raise ArgumentError(name, value, f"must be a bool, not {type(value).__name__}")
    return "true" if value else "false"


def iso_time(name: str, value: object) -> str:
    """An aware ``datetime`` in ISO 8601."""
    if not isinstance(value, datetime):
        raise ArgumentError(name, value, f"must be a datetime, not {type(value).__name__}")
    if value.utcoffset() is None:
        raise ArgumentError(name, value, "needs a time zone, e.g. datetime.now(UTC)")
    return value.isoformat()


def iso_date(name: str, value: object) -> str:
    """A ``date`` in ISO 8601; a ``datetime`` is not one, its time would be lost."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ArgumentError(name, value, f"must be a date, not {type(value).__name__}")
    return value.isoformat()


def identifier(name: str, value: object) -> str:
    """A UUID, in its usual form."""
    if not isinstance(value, UUID):
        raise ArgumentError(name, value, f"must be a UUID, not {type(value).__name__}")
    return str(value)


def choice(name: str, value: object, *, allowed: Iterable[str | int]) -> str:
    """One of the documented values, as the enum's member or as its plain value."""
    plain = value.value if isinstance(value, Enum) else value
    values = list(allowed)
    if isinstance(plain, bool) or plain not in values:
        raise ArgumentError(name, value, f"must be one of {', '.join(map(repr, values))}")
    return str(values[values.index(plain)])


def listing(name: str, value: object, *, write: Writer, minimum_items: int = 0, maximum_items: int | None = None) -> list[str]:
    """The items of a list, each written by ``write``; a single text or integer counts as a list of one."""
    if isinstance(value, (str, int, Enum)):
        value = [value]
    if not isinstance(value, Sequence) or isinstance(value, (bytes, bytearray)):
        raise ArgumentError(name, value, f"must be a list or tuple, not {type(value).__name__}")
    if len(value) < minimum_items:
        raise ArgumentError(name, value, "must not be empty" if minimum_items == 1 else f"needs at least {minimum_items} items")
    if maximum_items is not None and len(value) > maximum_items:
        raise ArgumentError(name, value, f"may have at most {maximum_items} items, has {len(value)}")
    return [write(f"{name}[{position}]", item) for position, item in enumerate(value)]


def header(name: str, written: str) -> str:
    """A written value as it may stand in a header."""
    if not written.isascii() or not written.isprintable() or written != written.strip():
        raise ArgumentError(name, written, "cannot stand in a header: only printable ASCII, and no space at either end")
    return written


def cookie(_name: str, written: str) -> str:
    """A written value as it may stand in a cookie, percent-encoded."""
    return quote(written, safe="")


def deep_object(name: str, written: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The members of an object as ``name[member]`` pairs."""
    return [(f"{name}[{member}]", _plain_text(f"{name}[{member}]", value)) for member, value in written.items()]


def model(name: str, value: Any, *, kind: type[CheckedT]) -> CheckedT:
    """A request model, checked again: it may have been changed since it was made."""
    if not isinstance(value, kind):
        raise ArgumentError(name, value, f"must be a {kind.__name__}, not {type(value).__name__}")
    value.check()
    return value


def models(
    name: str, value: Any, *, kind: type[CheckedT], minimum_items: int = 0, maximum_items: int | None = None
) -> list[CheckedT]:
    """A list of request models."""
    checked: list[CheckedT] = []

    def check(position: str, item: object) -> str:
        checked.append(model(position, item, kind=kind))
        return ""

    listing(name, value, write=check, minimum_items=minimum_items, maximum_items=maximum_items)
    return checked


def segment(name: str, written: str) -> str:
    """A written value as one path segment, percent-encoded; what a server would read as a step up or as nothing is refused."""
    if written in ("", ".", ".."):
        raise ArgumentError(name, written, "cannot stand in a path; it would address something else")
    return quote(written, safe="")


def query(pairs: Iterable[tuple[str, str]]) -> str:
    """A query string, percent-encoded, in the order given: the very text that is sent and, where the venue asks for it, signed."""
    return "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs)


def _plain_text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return boolean(name, value)
    if isinstance(value, Decimal):
        return decimal(name, value)
    if isinstance(value, str):
        return text(name, value)
    if isinstance(value, int):
        return integer(name, value)
    raise ArgumentError(name, value, "only plain values can stand in a query")


def _within(name: str, value: Any, minimum: Any, maximum: Any) -> None:
    if (minimum is not None and value < minimum) or (maximum is not None and value > maximum):
        if minimum is None:
            raise ArgumentError(name, value, f"must be at most {maximum}")
        if maximum is None:
            raise ArgumentError(name, value, f"must be at least {minimum}")
        raise ArgumentError(name, value, f"must be from {minimum} to {maximum}")
