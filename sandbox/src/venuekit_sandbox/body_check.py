"""Check request bodies against the venue's document, before a venue interprets them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeAlias
from uuid import UUID

from venuekit_sandbox import samples
from venuekit_sandbox.requests import BadParameter
from venuekit_sandbox.samples import Digits

Schema: TypeAlias = Mapping[str, Any]

_DECIMAL = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_FORMATS: Mapping[str, Callable[[str], object]] = {"uuid": UUID, "date-time": datetime.fromisoformat}
_BITS = {"int32": 31, "int64": 63, "unix-seconds": 63, "unix-milliseconds": 63}
_KINDS: Mapping[str, Callable[[object], bool]] = {
    "null": lambda value: value is None,
    "boolean": lambda value: isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str) and not isinstance(value, Digits),
    "number": lambda value: isinstance(value, Digits),
    "integer": lambda value: isinstance(value, Digits) and re.fullmatch("-?[0-9]+", value) is not None,
}


class BodyCheck:
    """Checks JSON bodies against a schema. Unknown properties are accepted, as venues do."""

    def __init__(self, schema: Schema, resolved: Callable[[Schema], Schema]) -> None:
        self._schema, self._resolved = schema, resolved

    def __call__(self, content: bytes) -> None:
        """Raise :class:`BadParameter`, which says what is wrong with a body, and where."""
        try:
            value = samples.parse(content)
        except ValueError:
            raise BadParameter("the body is not JSON") from None
        for problem in self._problems(value, self._schema, "the body"):
            raise BadParameter(problem)

    def _problems(self, value: Any, schema: Schema, name: str) -> Iterator[str]:
        schema = self._resolved(schema)
        for part in schema.get("allOf", ()):
            yield from self._problems(value, part, name)
        for word in ("oneOf", "anyOf"):
            if word in schema:
                found = [list(self._problems(value, choice, name)) for choice in schema[word]]
                if all(found):
                    yield found[0][0]
        kinds = schema.get("type", ())
        kinds = [kinds] if isinstance(kinds, str) else kinds
        if kinds and not any(_KINDS[kind](value) for kind in kinds):
            yield f"{name} must be {' or '.join(kinds)}"
            return
        if "enum" in schema and value not in schema["enum"]:
            yield f"{name} must be one of {', '.join(map(str, schema['enum']))}"
        match value:
            case dict():
                yield from self._members(value, schema, name)
            case list():
                yield from _counted(value, schema, name, "Items", "entries")
                for place, entry in enumerate(value):
                    yield from self._problems(entry, schema.get("items", {}), f"{name}[{place}]")
            case str():
                yield from _text(value, schema, name)

    def _members(self, value: Mapping[str, Any], schema: Schema, name: str) -> Iterator[str]:
        place = "" if name == "the body" else f"{name}."
        yield from (f"{place}{member} is missing" for member in schema.get("required", ()) if member not in value)
        for member, described in schema.get("properties", {}).items():
            if member in value:
                yield from self._problems(value[member], described, f"{place}{member}")
        for word, most in (("x-at-most-one", (0, 1)), ("x-exactly-one", (1,))):
            for names in schema.get(word, ()):
                if sum(value.get(one) is not None for one in names) not in most:
                    yield f"{'at most' if 0 in most else 'exactly'} one of {', '.join(names)} may be given"


def _text(value: str, schema: Schema, name: str) -> Iterator[str]:
    if not isinstance(value, Digits):
        yield from _counted(value, schema, name, "Length", "characters")
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{name} must match {schema['pattern']}"
        if (read := _FORMATS.get(schema.get("format", ""))) is not None and not _reads(value, read):
            yield f"{name} must be a {schema['format']}"
        if schema.get("format") != "decimal":
            return
        if not _DECIMAL.fullmatch(value):
            yield f"{name} must be a decimal number"
            return
    number, bits = Decimal(value), _BITS.get(schema.get("format", ""))
    if bits is not None and not -(2**bits) <= number < 2**bits:
        yield f"{name} must be an integer of {bits + 1} bits"
    if number < Decimal(str(schema.get("minimum", number))):
        yield f"{name} must be at least {schema['minimum']}"
    if number > Decimal(str(schema.get("maximum", number))):
        yield f"{name} must be at most {schema['maximum']}"


def _counted(value: Sequence[object], schema: Schema, name: str, what: str, unit: str) -> Iterator[str]:
    least, most = schema.get(f"min{what}", 0), schema.get(f"max{what}", len(value))
    if not least <= len(value) <= most:
        yield f"{name} must have {least} or more {unit}" if len(value) < least else f"{name} has more than {most} {unit}"


def _reads(value: str, read: Callable[[str], object]) -> bool:
    try:
        read(value)
    except ValueError:
        return False
    return True
