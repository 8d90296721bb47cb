"""Bodies with one wrong value and its JSON path, and bodies with tolerated formats."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from tests.fuzz.json_text import Number
from tests.fuzz.meaning import choice_of
from tests.fuzz.samples import Pick
from tests.fuzz.spec import NUMERIC, Node


class Place(NamedTuple):
    """The place of a value that the schema describes."""

    path: str
    node: Node
    holder: Any
    """The object or array that contains it."""
    key: Any
    """Its name or position."""
    role: Literal["required", "optional", "item"]

    @property
    def value(self) -> Any:
        """Return the value."""
        return self.holder[self.key]

    @property
    def may_be_null(self) -> bool:
        """Return whether it may be null."""
        return self.node.nullable or self.role == "optional" or self.node.kind == "anything"


def places(node: Node, box: list[Any]) -> list[Place]:
    """Return every place of a body, which is the only element of ``box``."""
    return list(_place(Place("$", node, box, 0, "item")))


def _place(place: Place) -> Iterator[Place]:
    yield place
    if place.value is not None:
        yield from _inside(place.node, place.value, place.path)


def _inside(node: Node, value: Any, path: str) -> Iterator[Place]:
    match node.kind:
        case "object":
            yield from _properties(node, value, path)
        case "tagged" if value[node.tag] in node.by_tag:
            yield from _properties(node.by_tag[value[node.tag]], value, path)
        case "union":
            yield from _inside(choice_of(node, value), value, path)
        case "array":
            for position in range(len(value)):
                yield from _place(Place(f"{path}[{position}]", node.item, value, position, "item"))
        case "map":
            for name in value:
                yield from _place(Place(f"{path}.{name}", node.item, value, name, "item"))


def _properties(node: Node, value: Any, path: str) -> Iterator[Place]:
    for name, inner in node.properties.items():
        if name in value:
            yield from _place(Place(f"{path}.{name}", inner, value, name, "required" if name in node.required else "optional"))


NOT_DECIMALS = (
    "NaN", "nan", "-NaN", "sNaN", "Infinity", "-Infinity", "inf", "1_000", " 1", "1 ", "1\n", "\uff11\uff12", "١٢",
    "1,5", "1e", "e5", ".", "-",
    "--1", "1.2.3", "0x1F", "½", "∞", "1e1e1", "1\x00", "1\u200b",
)  # fmt: skip
"""Texts of which Python's Decimal accepts some."""

_FLAG, _LIST, _OBJECT, _WHOLE, _FRACTION = True, [], {}, Number("5"), Number("1.5")  # type: ignore[var-annotated]  # empty
_WRONG: dict[str, tuple[Any, ...]] = {
    "anything": (),
    "array": (_OBJECT, _WHOLE, _FLAG, "", "x"),
    "bare text": (_FLAG, _LIST, _OBJECT, _FRACTION),
    "boolean": (_WHOLE, Number("0"), Number("1"), "", "true", _LIST, _OBJECT),
    "date": (_WHOLE, _FLAG, _LIST, _OBJECT, "", "yesterday", "2026-02-30", "01.02.2026"),
    "date-time": (_WHOLE, _FLAG, _LIST, _OBJECT, "", "yesterday", "2026-01-01", "2026-01-01T00:00:00", "2026-13-01T00:00:00Z"),
    "decimal": (_FLAG, False, _LIST, _OBJECT, "x", *NOT_DECIMALS),
    "integer": (_FLAG, _LIST, _OBJECT, _FRACTION, Number("1e-1"), "x", "1.5", "0x1", "1_0", "\uff11\uff12", " 1", "NaN"),
    "map": (_LIST, _WHOLE, _FLAG, "", "x"),
    "object": (_LIST, _WHOLE, _FLAG, "", "x"),
    "tagged": (_LIST, _WHOLE, _FLAG, "", "x", _OBJECT),
    "text": (_WHOLE, _FRACTION, _FLAG, _LIST, _OBJECT),
    "uuid": (_WHOLE, _FLAG, _LIST, _OBJECT, "", "x", "123e4567-e89b-12d3-a456-42661417400g"),
}
_WRONG["moment"] = (*_WRONG["integer"], Number("9" * 18), Number("-" + "9" * 18), Number("1" * 300), "2026-01-01T00:00:00Z")


def wrongs(place: Place) -> list[Any]:
    """Return values that no tolerance accepts."""
    node = place.node
    found: list[Any] = list(_WRONG[node.kind]) if node.kind in _WRONG else _others(node)
    if not place.may_be_null:
        found += [None, ""] if node.kind in NUMERIC else [None]
    return found


def _others(node: Node) -> list[Any]:
    if node.kind == "enum":
        numeric = "integer" in node.types
        return [_FLAG, _LIST, _OBJECT, _FRACTION, *(["x", ""] if numeric else [_WHOLE])]
    kinds = {kind for choice in node.choices for kind in (choice.types or ["object"])}
    examples = {"boolean": _FLAG, "array": _LIST, "integer": _WHOLE, "string": "x", "object": _OBJECT}
    return [example for kind, example in examples.items() if kind not in kinds]


def spoil(node: Node, box: list[Any], pick: Pick) -> str | None:
    """Insert a wrong value into a body, or remove a required one; returns its path, or None if that is impossible."""
    candidates = [place for place in places(node, box) if place.role == "required" or wrongs(place)]
    if not candidates:
        return None
    place = candidates[pick(len(candidates))]
    found = wrongs(place)
    chosen = pick(len(found) + (place.role == "required"))
    if chosen == len(found):
        del place.holder[place.key]
        return place.path
    place.holder[place.key] = found[chosen]
    return f"{place.path}.{place.node.tag}" if place.node.kind == "tagged" and found[chosen] == {} else place.path


def blank(node: Node, box: list[Any], pick: Pick) -> None:
    """Replace some optional values by null, which means absent."""
    for place in places(node, box):
        if place.may_be_null and place.node.kind != "anything" and not pick(4):
            place.holder[place.key] = None


def respell(node: Node, box: list[Any], pick: Pick) -> None:
    """Rewrite values in tolerated formats that the schema doesn't allow; the content stays the same."""
    for place in places(node, box):
        if place.node.kind in NUMERIC:
            place.holder[place.key] = _respelt(place, pick)


def _respelt(place: Place, pick: Pick) -> Any:
    value = place.value
    if value is None:
        return "" if place.may_be_null and pick(2) else None
    if place.node.kind == "decimal":
        if isinstance(value, Number):
            return str(value)
        return Number(value) if _json_number(value) else value
    if not isinstance(value, Number):  # a quoted integer
        return value
    return (str(value), Number(f"{value}.0"), Number(f"{value}e0"), Number(f"{value}.00"), value)[pick(5)]


_json_number = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?").fullmatch
