"""The second reading of a body that the fast decoder could not take: slower, forgiving where nothing is lost, exact about the rest.

Forgiven, because the value meant is beyond doubt:

==========================  ==========================================================================================
field kind                  also accepted
==========================  ==========================================================================================
decimal                     number for text and text for number
integer                     quoted (``"5"``), or with an empty fraction (``5.0``, ``5e0``)
optional decimal, integer   an empty text, read as absent
alternatives by a tag       a tag that is not known, read as an ``Unknown`` that keeps its JSON
==========================  ==========================================================================================

Anything else raises ``Misread``, which knows the JSON path, what was expected there and what was found.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, NoReturn, Self, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import msgspec

from venuekit.codec.density import check_density
from venuekit.codec.misread import Misread
from venuekit.codec.model import PLAIN, Unknown, exact, moment
from venuekit.codec.wire import KIND

_LONGEST = 400
"""Digits beyond which a number written with an exponent is not taken for an integer."""

_HALF = re.compile(rb"\\u[dD][89a-fA-F]")
_NEGATIVE_ZERO = re.compile(rb"-0\s*[,}\]]")


class Digits(str):
    """A JSON number, as its text."""

    __slots__ = ()


class Instant(str):
    """A time that was given as a ``datetime``, as its text."""

    __slots__ = ("time",)
    time: datetime

    def __new__(cls, time: datetime) -> Self:
        """Take the text from the time."""
        instant = super().__new__(cls, time.isoformat())
        instant.time = time
        return instant


Reader = Callable[[Any], Any]
"""Reads a decoded value. Raises ``Misread``, with the path from there on."""


def read(wire: Any, content: bytes) -> Any:
    """Read ``content`` as an instance of the wire type. Raises ``Misread``, or ``ValueError`` if it isn't JSON at all."""
    check_density(content)
    value = json.loads(content.decode("utf-8"), parse_float=Digits, parse_int=Digits, parse_constant=_refuse_constant)
    if _HALF.search(content):
        json.dumps(
            value, ensure_ascii=False
        ).encode()  # refuses half a surrogate pair, which is no text and could never be written
    return _reader(wire)(value)


def read_value(wire: Any, value: Any) -> Any:
    """Read a decoded value, its numbers as ``Digits``, as an instance of the wire type. Raises ``Misread``."""
    return _reader(wire)(value)


def hides_negative_zero(content: bytes) -> bool:
    """Whether a bare ``-0`` may stand in the body: the fast decoder would make it an integer, which has no such thing."""
    return _NEGATIVE_ZERO.search(content) is not None


def _refuse_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is not JSON")


def _reader(wire: Any) -> Reader:
    """Return the function that reads a wire type."""
    origin = get_origin(wire)
    if origin is Annotated:
        kind = next((mark.extra[KIND] for mark in wire.__metadata__ if getattr(mark, "extra", None)), None)
        return _MARKED[kind] if kind else _reader(wire.__origin__)
    if origin in (Union, UnionType):
        return _alternatives(get_args(wire))
    if origin is list:
        return _list_of(_later(get_args(wire)[0]))
    if origin is dict:
        return _map_of(_later(get_args(wire)[1]))
    if isinstance(wire, type) and issubclass(wire, msgspec.Struct):
        return _struct(wire)
    if isinstance(wire, type) and issubclass(wire, Enum):
        return _enum(wire)
    return _SIMPLE[wire]


def _later(wire: Any) -> Reader:
    """Return a reader that is made when first needed, so that types may hold themselves."""
    made: list[Reader] = []

    def read_later(value: Any) -> Any:
        if not made:
            made.append(_reader(wire))
        return made[0](value)

    return read_later


def _misread(expected: str, value: Any) -> NoReturn:
    raise Misread(expected, described(value))


def described(value: Any) -> str:
    """Return how a decoded value is called in an error's message."""
    if isinstance(value, Digits):
        return f"the number {value[:40]}"
    if isinstance(value, str):
        return f"the text {json.dumps(value[:40], ensure_ascii=False)}" if value else "an empty text"
    return {dict: "an object", list: "an array", bool: str(value).lower(), NoneType: "null"}[type(value)]


def _number(value: Any) -> Decimal | None:
    """Return the number that a JSON number or a text stands for, if it does."""
    if not isinstance(value, str) or not value or value.strip(PLAIN):
        return None
    try:
        return exact(value)
    except ArithmeticError:
        return None


def _decimal_number(value: Any) -> Decimal:
    number = _number(value)
    if number is None:
        _misread("a decimal", value)
    return number


def _decimal_text(value: Any) -> str:
    _decimal_number(value)
    return str(value)


def _integer(value: Any) -> int:
    number = _number(value)
    if number is None or number.adjusted() > _LONGEST or number != number.to_integral_value():
        _misread("an integer", value)
    return int(number)


def _unix(per_second: int) -> Reader:
    def read_unix(value: Any) -> int:
        number = _whole_units(value, per_second) if isinstance(value, Instant) else _integer(value)
        try:
            moment(number, per_second)
        except (OverflowError, ValueError):
            _misread("a Unix time within the years 1 to 9999", value)
        return number

    return read_unix


def _whole_units(value: Instant, per_second: int) -> int:
    if value.time.utcoffset() is None:
        _misread("a time with a time zone", value)
    units, rest = divmod(value.time - moment(0, 1), timedelta(seconds=1) / per_second)
    if rest:
        _misread(f"a time in whole {'seconds' if per_second == 1 else 'milliseconds'}", value)
    return units


def _text(value: Any) -> str:
    if isinstance(value, str) and not isinstance(value, Digits):
        return value if type(value) is str else str.__str__(value)
    _misread("a text", value)


def _bare_text(value: Any) -> str:
    if isinstance(value, Digits):
        return str(_integer(value))
    return _text(value)


def _secret(value: Any) -> str:
    if isinstance(value, str) and not isinstance(value, Digits):
        return _text(value)
    raise Misread("a text", "something else, which is not shown")


def _secret_number(value: Any) -> int:
    try:
        return _integer(value)
    except Misread:
        pass
    raise Misread("an integer", "something else, which is not shown")


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    _misread("true or false", value)


def _converted(kind: type, expected: str, **rules: Any) -> Reader:
    def read_converted(value: Any) -> Any:
        try:
            return msgspec.convert(_text(value), Annotated[kind, msgspec.Meta(**rules)] if rules else kind)
        except (Misread, msgspec.ValidationError):
            _misread(expected, value)

    return read_converted


def _anything(value: Any) -> Any:
    if isinstance(value, Digits):
        try:
            return int(value) if value.lstrip("-").isdecimal() else exact(value)
        except (ValueError, ArithmeticError):  # Python draws a line at thousands of digits, and at exponents of 19 of them
            _misread("a number within reason", value)
    if isinstance(value, dict):
        return _values(value, _anything)
    if isinstance(value, list):
        return _items(value, _anything)
    return _text(value) if isinstance(value, str) else value


def _items(value: list[Any], read_item: Reader) -> list[Any]:
    position, items = 0, []
    try:
        for position, item in enumerate(value):  # noqa: B007  # the place of the misfit
            items.append(read_item(item))
    except Misread as problem:
        problem.inside(f"[{position}]")
        raise
    return items


def _values(value: dict[str, Any], read_value: Reader) -> dict[str, Any]:
    key, values = "", {}
    try:
        for key, inner in value.items():
            values[key] = read_value(inner)
    except Misread as problem:
        problem.inside(f".{key}")
        raise
    return values


def _nothing(value: Any) -> None:
    if value is not None:
        _misread("null", value)


def _enum(kind: type[Enum]) -> Reader:
    integral = issubclass(kind, int)

    def read_enum(value: Any) -> Any:
        return kind(_integer(value) if integral else _text(value))

    return read_enum


def _list_of(read_item: Reader) -> Reader:
    def read_list(value: Any) -> list[Any]:
        if not isinstance(value, list):
            _misread("an array", value)
        return _items(value, read_item)

    return read_list


def _map_of(read_value: Reader) -> Reader:
    def read_map(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            _misread("an object", value)
        return _values(value, read_value)

    return read_map


@cache
def _struct(kind: type[msgspec.Struct]) -> Reader:
    hints = get_type_hints(kind, include_extras=True)
    fields = [
        (one.encode_name, one.name, _later(hints[one.name]), one.default is msgspec.NODEFAULT)
        for one in msgspec.structs.fields(kind)
    ]

    tag_field, tag = kind.__struct_config__.tag_field, kind.__struct_config__.tag

    def read_struct(value: Any) -> Any:
        if not isinstance(value, dict):
            _misread("an object", value)
        if tag_field in value and value[tag_field] != tag:
            raise Misread(f"the text {json.dumps(tag)}", described(value[tag_field])).inside(f".{tag_field}")
        wire_name, found = "", {}
        try:
            for wire_name, name, read_field, required in fields:
                if wire_name in value:
                    found[name] = read_field(value[wire_name])
                elif required:
                    raise Misread("a required field", "nothing")
        except Misread as problem:
            problem.inside(f".{wire_name}")
            raise
        return kind(**found)

    return read_struct


def _alternatives(choices: tuple[Any, ...]) -> Reader:
    nullable = NoneType in choices or None in choices
    rest = [choice for choice in choices if choice not in (NoneType, None)]
    if len(rest) == 1:
        return _optional(_reader(rest[0]), empty_is_absent=_is_numeric(rest[0])) if nullable else _reader(rest[0])
    structs = [choice for choice in rest if isinstance(choice, type) and issubclass(choice, msgspec.Struct)]
    by_json: dict[type, Reader] = {}
    if structs:
        by_json[dict] = _struct(structs[0]) if len(structs) == 1 else _by_tag(structs)
    by_json.update({get_origin(choice) or choice: _reader(choice) for choice in rest if choice not in structs})

    def read_one(value: Any) -> Any:
        if value is None and nullable:
            return None
        kind = int if isinstance(value, Digits) else type(value)
        if kind not in by_json:
            _misread(" or ".join(_NAMES[one] for one in by_json), value)
        return by_json[kind](value)

    return read_one


def _by_tag(structs: list[type[msgspec.Struct]]) -> Reader:
    tag_field = str(structs[0].__struct_config__.tag_field)
    by_tag = {one.__struct_config__.tag: _struct(one) for one in structs}

    def read_tagged(value: Any) -> Any:
        if tag_field not in value:
            raise Misread("a required field", "nothing").inside(f".{tag_field}")
        try:
            tag = _text(value[tag_field])
        except Misread as problem:
            problem.inside(f".{tag_field}")
            raise
        return by_tag[tag](value) if tag in by_tag else Unknown(tag, _anything(value))

    return read_tagged


def _optional(read_value: Reader, *, empty_is_absent: bool) -> Reader:
    def read_optional(value: Any) -> Any:
        if value is None or (empty_is_absent and value == ""):
            return None
        return read_value(value)

    return read_optional


def _is_numeric(wire: Any) -> bool:
    return wire is int or (get_origin(wire) is Annotated and _reader(wire) in _NUMERIC)


_unix_seconds, _unix_milliseconds = _unix(1), _unix(1000)
_MARKED: dict[str, Reader] = {
    "decimal-text": _decimal_text,
    "decimal-number": _decimal_number,
    "unix-seconds": _unix_seconds,
    "unix-milliseconds": _unix_milliseconds,
    "integer": _integer,
    "text": _bare_text,
    "secret": _secret,
    "secret-number": _secret_number,
}
_NUMERIC = (_decimal_text, _decimal_number, _integer, _secret_number, _unix_seconds, _unix_milliseconds)
_SIMPLE: dict[Any, Reader] = {
    str: _text,
    int: _integer,
    bool: _boolean,
    datetime: _converted(datetime, "an ISO 8601 time with a time zone", tz=True),
    date: _converted(date, "an ISO 8601 date"),
    UUID: _converted(UUID, "a UUID"),
    Any: _anything,
    NoneType: _nothing,
}
_NAMES: dict[Any, str] = {dict: "an object", str: "a text", int: "an integer", bool: "true or false", list: "an array"}
