"""Arguments of calls, checked against the venue's documented rules and written as they are sent.

Each function takes the argument's name and value, and raises ``ArgumentError`` (a ``ValueError``) when a rule is broken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Final
from urllib.parse import quote
from uuid import UUID

from venuekit.auth.secrets import Secret
from venuekit.codec.numbers import decimal as decimal
from venuekit.codec.numbers import integer as integer
from venuekit.codec.times import iso_date as iso_date
from venuekit.codec.times import iso_time as iso_time
from venuekit.codec.times import moment as moment
from venuekit.codec.times import window as window
from venuekit.errors import ArgumentError

Writer = Callable[[str, Any], str]


HIDDEN: Final = Secret("hidden")
"""Replaces a secret in messages."""
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
    plain = value if type(value) is str else str.__str__(value)  # the value of a member of a str enum, not its name
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
    """Return a text that is never shown, passed as a ``str`` or a ``Secret``. Errors don't contain it."""
    given = value.reveal() if isinstance(value, Secret) else value
    try:
        return text(name, given, **rules)
    except ArgumentError as error:
        rule = error.rule
    finally:
        del value, given
    raise ArgumentError(name, HIDDEN, rule)


def secret_number(name: str, value: object, **rules: Any) -> str:
    """Return a whole number that is never shown, passed as an ``int`` or a ``Secret``. Errors don't contain it."""
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
    """Return a search for a pattern of JSON Schema, where a final dollar is the very end; Python's allows a line feed."""
    ends = pattern.endswith("$") and not pattern.endswith(r"\$")
    return re.compile(pattern[:-1] + r"\Z" if ends else pattern).search


def boolean(name: str, value: object) -> str:
    """Return ``true`` or ``false``."""
    if not isinstance(value, bool):
        raise ArgumentError(name, value, f"must be a bool, not {type(value).__name__}")
    return "true" if value else "false"


def identifier(name: str, value: object) -> str:
    """Return a UUID, in its usual form."""
    if not isinstance(value, UUID):
        raise ArgumentError(name, value, f"must be a UUID, not {type(value).__name__}")
    return str(value)


def choice(name: str, value: object, *, allowed: Iterable[str | int]) -> str:
    """Return one of the documented values, given as the enum's member or as its plain value."""
    plain = value.value if isinstance(value, Enum) else value
    if isinstance(plain, str):
        plain = str.__str__(plain)
    elif isinstance(plain, int) and not isinstance(plain, bool):
        plain = int.__int__(plain)
    else:
        plain = None  # not compared: a custom ``__eq__`` may do anything
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
    except OverflowError:  # len() of a huge range
        count = _MOST_ITEMS + 1
    if count < minimum_items:
        raise ArgumentError(name, value, "must not be empty" if minimum_items == 1 else f"needs at least {minimum_items} items")
    most = _MOST_ITEMS if maximum_items is None else maximum_items
    if count > most:
        raise ArgumentError(name, value, f"may have at most {most} items, has {count if count <= _MOST_ITEMS else 'more'}")
    return [write(f"{name}[{position}]", item) for position, item in enumerate(value)]


def header(name: str, written: str) -> str:
    """Return a written value for a header."""
    if not written.isascii() or not written.isprintable() or written != written.strip():
        raise ArgumentError(name, written, "is not allowed in a header; use printable ASCII, without spaces at the ends")
    return _short_enough(name, written)


def cookie(name: str, written: str) -> str:
    """Return a written value for a cookie, percent-encoded."""
    return _encoded(name, written)


def deep_object(name: str, written: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the members of an object as ``name[member]`` pairs."""
    return [(f"{name}[{member}]", _plain_text(f"{name}[{member}]", value)) for member, value in written.items()]


def segment(name: str, written: str) -> str:
    """Return a written value as one path segment, percent-encoded; refuses what a server would read as a parent or as nothing."""
    if written in ("", ".", ".."):
        raise ArgumentError(name, written, "is not allowed in a path, since it would address something else")
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
            f"the arguments together take {len(whole)} characters of the URL; at most {_MOST_IN_QUERY} can be sent",
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
    raise ArgumentError(name, value, "only plain values can be sent in a query")
