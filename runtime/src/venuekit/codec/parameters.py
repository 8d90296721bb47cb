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
from typing import Any, Final
from urllib.parse import quote
from uuid import UUID

from venuekit.auth.secrets import Secret
from venuekit.errors import ArgumentError, shown

Writer = Callable[[str, Any], str]


HIDDEN: Final = Secret("hidden")
"""Stands for a secret in messages."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_SURELY_MILLISECONDS = 10**11
"""As seconds this would be in the year 5138."""
_MOST_DIGITS = 100
_MOST_ITEMS = 10_000
_MOST_IN_ARGUMENT, _MOST_IN_QUERY = 16_384, 32_768
"""Characters, percent-encoded. The longest documented argument, a hundred tickers, takes some 4,000; servers refuse a request line of
more than 8,000 to 64,000, and httpx one of 65,536.
"""


def text(
    name: str, value: object, *, minimum_length: int = 0, maximum_length: int | None = None, pattern: str | None = None
) -> str:
    """Return a string within its length and pattern."""
    if not isinstance(value, str):
        raise ArgumentError(name, value, f"must be a str, not {type(value).__name__}")
    plain = value if type(value) is str else str.__str__(value)  # what a member of a str enum holds, not how it prints
    if len(plain) < minimum_length:
        raise ArgumentError(
            name, value, "must not be empty" if minimum_length == 1 else f"needs at least {minimum_length} characters"
        )
    if maximum_length is not None and len(plain) > maximum_length:
        raise ArgumentError(name, value, f"may have at most {maximum_length} characters, has {len(plain)}")
    if pattern is not None and _searching(pattern)(plain) is None:
        raise ArgumentError(name, value, f"must match the pattern {pattern}")
    if not plain.isascii():
        try:
            plain.encode()
        except UnicodeEncodeError:
            raise ArgumentError(name, value, "is not valid Unicode text (lone surrogate)") from None
    return plain


def secret(name: str, value: object, **rules: Any) -> str:
    """Return a text that is never shown, given as such or as a ``Secret``. What it breaks is said without it."""
    given = value.reveal() if isinstance(value, Secret) else value
    try:
        return text(name, given, **rules)
    except ArgumentError as error:
        rule = error.rule
    finally:
        del value, given
    raise ArgumentError(name, HIDDEN, rule)


def secret_number(name: str, value: object, **rules: Any) -> str:
    """Return a whole number that is never shown, given as such or as a ``Secret``. What it breaks is said without it."""
    given = value.reveal() if isinstance(value, Secret) else value
    try:
        if isinstance(given, str) and given.isascii() and given.isdecimal() and str(int(given)) == given:
            given = int(given)
        return integer(name, given, **rules)
    except ArgumentError as error:
        rule = error.rule
    finally:
        del value, given
    raise ArgumentError(name, HIDDEN, rule)


@cache
def _searching(pattern: str) -> Callable[[str], object]:
    """Return what searches for a pattern of JSON Schema, where a dollar at the end is the very end; Python's allows a line feed."""
    ends = pattern.endswith("$") and not pattern.endswith(r"\$")
    return re.compile(pattern[:-1] + r"\Z" if ends else pattern).search


def integer(
    name: str,
    value: object,
    *,
    minimum: int | None = None,
    maximum: int | None = None,
    above: int | None = None,
    below: int | None = None,
    multiple_of: int | None = None,
) -> str:
    """Return a whole number within its bounds, and within 64 bits; ``bool`` is not one."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise ArgumentError(name, value, f"must be an int, not {type(value).__name__}")
    plain = int.__int__(value)  # of a subclass, what it really holds
    _within(name, plain, minimum, maximum)
    if above is not None or below is not None or multiple_of is not None:
        _between(name, plain, above, below, multiple_of)
    if plain.bit_length() > 63 and plain != -(1 << 63):
        raise ArgumentError(name, value, "does not fit into 64 bits")
    return format(plain, "d")


def moment(name: str, value: object, *, per_second: int, minimum: int | None = None, maximum: int | None = None) -> str:
    """Return a moment as Unix time: an aware ``datetime``, or the integer itself."""
    if not isinstance(value, datetime):
        written = integer(name, value, minimum=minimum, maximum=maximum)
        if per_second == 1 and abs(int(written)) >= _SURELY_MILLISECONDS:
            raise ArgumentError(
                name, value, f"must be in seconds, and can only be milliseconds; pass {name}={int(written) // 1000}"
            )
        return written
    return integer(name, _since_epoch(name, value) // (_SECOND // per_second), minimum=minimum, maximum=maximum)


def window(first: str, begin: object, last: str, end: object, *, per_second: int = 1) -> None:
    """Raise ``ArgumentError`` if a span of time ends before it begins; both ends have been checked by ``moment``."""
    if begin is None or end is None:
        return
    if _microseconds(first, begin, per_second) > _microseconds(last, end, per_second):
        raise ArgumentError(first, begin, f"must not be after {last}={shown(end)}; nothing lies between them")


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


def decimal(
    name: str,
    value: object,
    *,
    minimum: str | None = None,
    maximum: str | None = None,
    above: str | None = None,
    below: str | None = None,
    multiple_of: str | None = None,
) -> str:
    """Return an exact number, written without exponent. ``float`` is refused: it has lost digits already."""
    if isinstance(value, bool) or not isinstance(value, (Decimal, int)):
        raise ArgumentError(name, value, f"must be a Decimal or an int, not {type(value).__name__}")
    number = Decimal(int.__int__(value) if isinstance(value, int) else value)
    if not number.is_finite():
        raise ArgumentError(name, value, "must be finite")
    _within(name, number, None if minimum is None else Decimal(minimum), None if maximum is None else Decimal(maximum))
    if above is not None or below is not None or multiple_of is not None:
        _between(name, number, *(None if bound is None else Decimal(bound) for bound in (above, below, multiple_of)))
    if abs(number.adjusted()) > _MOST_DIGITS or len(number.as_tuple().digits) > _MOST_DIGITS:
        raise ArgumentError(name, value, f"has more than {_MOST_DIGITS} digits before or behind the point")
    return format(number, "f")


def boolean(name: str, value: object) -> str:
    """Return ``true`` or ``false``."""
    if not isinstance(value, bool):
        raise ArgumentError(name, value, f"must be a bool, not {type(value).__name__}")
    return "true" if value else "false"


def iso_time(name: str, value: object) -> str:
    """Return an aware ``datetime`` in ISO 8601."""
    return datetime.isoformat(_aware(name, value))


def iso_date(name: str, value: object) -> str:
    """Return a ``date`` in ISO 8601; a ``datetime`` is not one, its time would be lost."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ArgumentError(name, value, f"must be a date, not {type(value).__name__}")
    return date.isoformat(value)


def identifier(name: str, value: object) -> str:
    """Return a UUID, in its usual form."""
    if not isinstance(value, UUID):
        raise ArgumentError(name, value, f"must be a UUID, not {type(value).__name__}")
    return str(value)


def choice(name: str, value: object, *, allowed: Iterable[str | int]) -> str:
    """One of the documented values, as the enum's member or as its plain value."""
    plain = value.value if isinstance(value, Enum) else value
    if isinstance(plain, str):
        plain = str.__str__(plain)
    elif isinstance(plain, int) and not isinstance(plain, bool):
        plain = int.__int__(plain)
    else:
        plain = None  # compared with nothing, since anything may happen when it is
    values = list(allowed)
    if plain not in values:
        raise ArgumentError(name, value, f"must be one of {', '.join(map(repr, values))}")
    return str(values[values.index(plain)])


def listing(name: str, value: object, *, write: Writer, minimum_items: int = 0, maximum_items: int | None = None) -> list[str]:
    """Return the items of a list, each written by ``write``; a single text or integer counts as a list of one."""
    if isinstance(value, (str, int, Enum)):
        value = [value]
    if not isinstance(value, Sequence) or isinstance(value, (bytes, bytearray, memoryview)):
        raise ArgumentError(name, value, f"must be a list or tuple, not {type(value).__name__}")
    try:
        count = len(value)
    except OverflowError:  # a range may be longer than any list
        count = _MOST_ITEMS + 1
    if count < minimum_items:
        raise ArgumentError(name, value, "must not be empty" if minimum_items == 1 else f"needs at least {minimum_items} items")
    most = _MOST_ITEMS if maximum_items is None else maximum_items
    if count > most:
        raise ArgumentError(name, value, f"may have at most {most} items, has {count if count <= _MOST_ITEMS else 'more'}")
    return [write(f"{name}[{position}]", item) for position, item in enumerate(value)]


def header(name: str, written: str) -> str:
    """Return a written value as it may stand in a header."""
    if not written.isascii() or not written.isprintable() or written != written.strip():
        raise ArgumentError(name, written, "cannot stand in a header: only printable ASCII, and no space at either end")
    return _short_enough(name, written)


def cookie(name: str, written: str) -> str:
    """Return a written value as it may stand in a cookie, percent-encoded."""
    return _encoded(name, written)


def deep_object(name: str, written: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the members of an object as ``name[member]`` pairs."""
    return [(f"{name}[{member}]", _plain_text(f"{name}[{member}]", value)) for member, value in written.items()]


def segment(name: str, written: str) -> str:
    """Return a written value as one path segment, percent-encoded; what a server would read as a step up or as nothing is refused."""
    if written in ("", ".", ".."):
        raise ArgumentError(name, written, "cannot stand in a path; it would address something else")
    return _encoded(name, written)


def query(pairs: Iterable[tuple[str, str]]) -> str:
    """Return a query string, percent-encoded, in the order given: the text that is sent and, where the venue asks for it, signed."""
    parts = [f"{quote(name, safe='')}={_encoded(name, value)}" for name, value in pairs]
    whole = "&".join(parts)
    if len(whole) > _MOST_IN_QUERY:
        name, _, longest = max(parts, key=len).partition("=")
        raise ArgumentError(
            name,
            longest,
            f"the arguments together take {len(whole)} characters of an address, at most {_MOST_IN_QUERY} can be sent",
        )
    return whole


def _encoded(name: str, written: str) -> str:
    return _short_enough(name, quote(_short_enough(name, written), safe=""))


def _short_enough(name: str, written: str) -> str:
    if len(written) > _MOST_IN_ARGUMENT:
        raise ArgumentError(name, written, f"takes {len(written)} characters, at most {_MOST_IN_ARGUMENT} can be sent")
    return written


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


def _between(name: str, value: Any, above: Any, below: Any, multiple_of: Any) -> None:
    if above is not None and value <= above:
        raise ArgumentError(name, value, f"must be above {above}")
    if below is not None and value >= below:
        raise ArgumentError(name, value, f"must be below {below}")
    if multiple_of is not None and not _is_multiple(value, multiple_of):
        raise ArgumentError(name, value, f"must be a multiple of {multiple_of}")


def _is_multiple(value: Any, step: Any) -> bool:
    """Compare whole numbers of the smallest place of either: a decimal's remainder has no more digits than the caller's context."""
    if isinstance(value, int):
        return bool(value % step == 0)
    places = -min(value.as_tuple().exponent, step.as_tuple().exponent, 0)
    if places > _MOST_DIGITS or value.adjusted() > _MOST_DIGITS:
        return False
    return bool(_scaled(value, places) % _scaled(step, places) == 0)


def _scaled(value: Decimal, places: int) -> int:
    sign, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)  # of a finite number
    whole = int("".join(map(str, digits)) + "0" * (exponent + places))
    return -whole if sign else whole
