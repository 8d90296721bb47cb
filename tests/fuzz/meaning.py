"""The content of a body as plain Python values, which are equal exactly if two bodies mean the same.

Only these differences are ignored:

- a property that isn't in the schema counts as absent, since models don't keep it;
- null for an optional property counts as absent;
- null for a required array counts as an empty one, if the schema allows it;
- a number may be spelt otherwise (``1e2``, ``100``) and stand with or without quotes, where the schema allows both. Its sign counts,
  also that of zero, and so do the zeros at its end (``0.50`` is not ``0.5``), as far as that spelling has any;
- a moment may be written in another offset, a UUID in capitals.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from tests.fuzz.json_text import Number, parse
from tests.fuzz.spec import Node
from venuekit.codec.model import Model, to_json
from venuekit.codec.unknown import Unknown

MICROSECOND = timedelta(microseconds=1)
EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  # offsets are taken off by hand, since they may lead out of the calendar


def said(node: Node, content: bytes) -> Any:
    """Return the content of a body by its schema."""
    return meaning(node, parse(content))


def held(node: Node, model: Any) -> Any:
    """Return the content of a model by the JSON that it writes."""
    return said(node, written(node, model))


def written(node: Node, model: Any) -> bytes:
    """Return the JSON of a result: a model, a list of models, or a single value."""
    return model.to_json() if isinstance(model, Model) else to_json(_plain(node, model))


def _plain(node: Node, value: Any) -> Any:
    if node.kind == "anything":
        return value
    match value:
        case Model() | Unknown():
            return value.to_dict()
        case list():
            return [_plain(node.item, one) for one in value]
        case dict():
            return {name: _plain(node.item, one) for name, one in value.items()}
        case Enum():
            return value.value
        case Decimal() if node.types[0] == "string":
            return str(value)
        case datetime():
            return (value.replace(tzinfo=None) - EPOCH) // (MICROSECOND * (1000 if node.format == "unix-milliseconds" else 10**6))
    return value


def meaning(node: Node, value: Any) -> Any:
    """Return the content of a value by its schema."""
    return None if value is None else _KINDS[node.kind](node, value)


def exact(text: str) -> tuple[bool, str]:
    """Return a number's sign and all its digits, without an exponent."""
    number = Decimal(text)
    return number.is_signed(), format(number.copy_abs(), "f")


def instant(text: str) -> int:
    """Return an ISO 8601 time as microseconds since 1970."""
    moment = datetime.fromisoformat(text.upper())
    offset = moment.utcoffset()
    assert offset is not None
    return (moment.replace(tzinfo=None) - EPOCH - offset) // MICROSECOND


def _object(node: Node, value: Any) -> Any:
    assert isinstance(value, dict)
    says: dict[str, Any] = {}
    for name, inner in node.properties.items():
        one = value.get(name)
        if one is not None:
            says[name] = meaning(inner, one)
        elif name in node.required:
            assert name in value
            says[name] = [] if inner.kind == "array" else None
    return says


def _tagged(node: Node, value: Any) -> Any:
    alternative = node.by_tag.get(value[node.tag])
    return _object(alternative, value) if alternative else _anything(node, value)


def _union(node: Node, value: Any) -> Any:
    return meaning(choice_of(node, value), value)


def choice_of(node: Node, value: Any) -> Node:
    """Return the alternative that has a value's JSON type."""
    kind = json_type(value)
    return next(choice for choice in node.choices if kind in (choice.types or ["object"]))


def json_type(value: Any) -> str:
    """Return the name of a value's JSON type."""
    match value:
        case Number():
            return "integer" if is_integer(value) else "number"
        case bool():
            return "boolean"
        case None:
            return "null"
    names: dict[type, str] = {str: "string", dict: "object", list: "array"}
    return names[type(value)]


def is_integer(text: str) -> bool:
    """Return whether a number has neither fraction nor exponent."""
    return text.removeprefix("-").isdecimal()


def _array(node: Node, value: Any) -> Any:
    assert isinstance(value, list)
    return [meaning(node.item, one) for one in value]


def _map(node: Node, value: Any) -> Any:
    assert isinstance(value, dict)
    return {name: meaning(node.item, one) for name, one in value.items()}


def _anything(node: Node, value: Any) -> Any:
    match value:
        case Number():
            return Number, (False, "0") if value == "-0" else exact(value)  # as an integer, which has no such zero
        case list():
            return [_anything(node, one) for one in value]
        case dict():
            return {name: _anything(node, one) for name, one in value.items()}
    return value


def _decimal(_node: Node, value: Any) -> Any:
    assert isinstance(value, str)
    return exact(value)


def _integer(_node: Node, value: Any) -> Any:
    assert isinstance(value, str)
    return int(value)


def _text(_node: Node, value: Any) -> Any:
    assert type(value) is str
    return value


def _bare_text(_node: Node, value: Any) -> Any:
    return str(int(value)) if isinstance(value, Number) else _text(_node, value)


def _boolean(_node: Node, value: Any) -> Any:
    assert type(value) is bool
    return value


def _enum(node: Node, value: Any) -> Any:
    return _integer(node, value) if "integer" in node.types else _text(node, value)


_KINDS: dict[str, Callable[[Node, Any], Any]] = {
    "anything": _anything,
    "array": _array,
    "bare text": _bare_text,
    "boolean": _boolean,
    "date": lambda _node, value: date.fromisoformat(value),
    "date-time": lambda _node, value: instant(value),
    "decimal": _decimal,
    "enum": _enum,
    "integer": _integer,
    "map": _map,
    "moment": _integer,
    "object": _object,
    "tagged": _tagged,
    "text": _text,
    "union": _union,
    "uuid": lambda _node, value: UUID(value),
}
