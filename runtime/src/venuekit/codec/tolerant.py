"""The tolerant reader of bodies that the fast decoder rejects: slower, lenient if nothing is lost, exact about everything else.

Accepted, because the meaning is certain:

==========================  ==========================================================================================
field kind                  also accepted
==========================  ==========================================================================================
decimal                     number for text and text for number
integer                     quoted (``"5"``), or with an empty fraction (``5.0``, ``5e0``)
optional decimal, integer   an empty text, read as absent
alternatives by a tag       a tag that is not known, read as an ``Unknown`` that keeps its JSON
==========================  ==========================================================================================

Anything else raises ``Misread``, which holds the JSON path, what was expected there and what was found.
"""

from __future__ import annotations

import json
import re
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, NoReturn, Union, get_args, get_origin, get_type_hints

import msgspec

from venuekit.codec.density import check_density
from venuekit.codec.misread import Misread
from venuekit.codec.model import exact
from venuekit.codec.scalars import MARKED, NUMERIC, SIMPLE, Digits, Reader, described, integer, misread, text
from venuekit.codec.unknown import Unknown
from venuekit.codec.wire import KIND

_HALF = re.compile(rb"\\u[dD][89a-fA-F]")


def read(wire: Any, content: bytes) -> Any:
    """Read ``content`` as an instance of the wire type. Raises ``Misread``, or ``ValueError`` if it isn't JSON at all."""
    check_density(content)
    value = json.loads(content.decode("utf-8"), parse_float=Digits, parse_int=Digits, parse_constant=_refuse_constant)
    if _HALF.search(content):
        json.dumps(value, ensure_ascii=False).encode()  # raises for a lone surrogate, which can't be encoded
    return _reader(wire)(value)


def read_value(wire: Any, value: Any) -> Any:
    """Read a decoded value, its numbers as ``Digits``, as an instance of the wire type. Raises ``Misread``."""
    return _reader(wire)(value)


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def _reader(wire: Any) -> Reader:
    """Return the function that reads a wire type."""
    origin = get_origin(wire)
    if origin is Annotated:
        kind = next((mark.extra[KIND] for mark in wire.__metadata__ if getattr(mark, "extra", None)), None)
        return MARKED[kind] if kind else _reader(wire.__origin__)
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
    """Return a reader that is made on first use, so that types may contain themselves."""
    made: list[Reader] = []

    def read_later(value: Any) -> Any:
        if not made:
            made.append(_reader(wire))
        return made[0](value)

    return read_later


def _items(value: list[Any], read_item: Reader) -> list[Any]:
    position, items = 0, []
    try:
        for position, item in enumerate(value):  # noqa: B007  # the position of the wrong value
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


def _anything(value: Any) -> Any:
    if isinstance(value, Digits):
        try:
            return int(value) if value.lstrip("-").isdecimal() else exact(value)
        except (ValueError, ArithmeticError):  # Python limits integers to thousands of digits, and exponents to 19
            misread("a number within reason", value)
    if isinstance(value, dict):
        return _values(value, _anything)
    if isinstance(value, list):
        return _items(value, _anything)
    return text(value) if isinstance(value, str) else value


def _enum(kind: type[Enum]) -> Reader:
    integral = issubclass(kind, int)

    def read_enum(value: Any) -> Any:
        return kind(integer(value) if integral else text(value))

    return read_enum


def _list_of(read_item: Reader) -> Reader:
    def read_list(value: Any) -> list[Any]:
        if not isinstance(value, list):
            misread("an array", value)
        return _items(value, read_item)

    return read_list


def _map_of(read_value: Reader) -> Reader:
    def read_map(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            misread("an object", value)
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
            misread("an object", value)
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
            misread(" or ".join(_NAMES[one] for one in by_json), value)
        return by_json[kind](value)

    return read_one


def _by_tag(structs: list[type[msgspec.Struct]]) -> Reader:
    tag_field = str(structs[0].__struct_config__.tag_field)
    by_tag = {one.__struct_config__.tag: _struct(one) for one in structs}

    def read_tagged(value: Any) -> Any:
        if tag_field not in value:
            raise Misread("a required field", "nothing").inside(f".{tag_field}")
        try:
            tag = text(value[tag_field])
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
    return wire is int or (get_origin(wire) is Annotated and _reader(wire) in NUMERIC)


_SIMPLE: Final[dict[Any, Reader]] = {**SIMPLE, Any: _anything}
_NAMES: Final[dict[Any, str]] = {dict: "an object", str: "a text", int: "an integer", bool: "true or false", list: "an array"}
