"""Parameters of operations: their types and locations, and which of them belong together."""

from __future__ import annotations

import keyword
import re
from typing import Any

from attrs import frozen

from codegen.document import Document, Json
from codegen.errors import ValidationError
from codegen.kinds import ModelType, SchemaType, TimeType
from codegen.schemas import SchemaReader
from codegen.words import SNAKE_CASE, pascal

PARAMETER_KEYS = {"name", "in", "required", "description", "schema", "style", "explode", "example", "examples", "x-argument"}
_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_OURS = {
    "accept", "authorization", "connection", "content-length", "content-type", "cookie", "host", "transfer-encoding", "user-agent",
}  # fmt: skip
"""Headers that the client sets itself."""
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
"""Valid names of headers and cookies."""


@frozen
class ParameterSpec:
    """One parameter of an operation."""

    name: str
    location: str
    required: bool
    type: SchemaType
    description: str
    explode: bool
    deep: bool = False
    """Whether an object is sent as ``name[member]`` pairs."""
    argument: str | None = None
    """Name of the argument, if it differs from the venue's name."""


def parameter(schemas: SchemaReader, where: str, node: Json) -> ParameterSpec:
    """Return a parameter. Raises ``ValidationError`` for values that its location doesn't support, and for unknown keys."""
    where = f"{where}, parameter {node.get('name')}"
    unknown = set(node) - PARAMETER_KEYS
    if unknown:
        raise ValidationError(where, f"{min(unknown)} isn't supported here; remove it, or fix its spelling")
    if node.get("in") not in _STYLES:
        raise ValidationError(where, f"in: {node.get('in')} is not supported; choose one of {', '.join(_STYLES)}")
    default_style = _STYLES[node["in"]]
    style = node.get("style", default_style)
    found = schemas.read(node["schema"], pascal(where))
    deep = style == "deepObject"
    if style != default_style and not (deep and node["in"] == "query" and isinstance(found, ModelType)):
        raise ValidationError(where, f"style {style} isn't supported here; leave style out")
    if isinstance(found, ModelType) and not deep:
        raise ValidationError(where, "an object needs style: deepObject; add it, or describe plain values")
    if deep:
        _refuse_depth(schemas, where, found)
    explode = bool(node.get("explode", default_style == "form"))
    _refuse_place(where, node, found, explode)
    return ParameterSpec(
        name=node["name"],
        location=node["in"],
        required=bool(node.get("required", False)),
        type=found,
        description=node.get("description", "").strip(),
        explode=explode,
        deep=deep,
        argument=_argument(where, node),
    )


def _argument(where: str, node: Json) -> str | None:
    stated = node.get("x-argument")
    if stated is not None and (not re.fullmatch(SNAKE_CASE, str(stated)) or keyword.iskeyword(str(stated))):
        raise ValidationError(where, f"x-argument {stated} can't name an argument; write a word in snake_case")
    return stated


def _refuse_place(where: str, node: Json, found: SchemaType, explode: bool) -> None:
    """Raise ``ValidationError`` for values that the parameter's location can't represent, or would change."""
    if node["in"] in ("header", "cookie") and not _TOKEN.fullmatch(node["name"]):
        raise ValidationError(where, f"{node['name']!r} cannot name a {node['in']}; use letters, digits and dashes")
    if node["in"] == "header" and node["name"].lower() in _OURS:
        raise ValidationError(where, "is a header that the client sets itself; leave it out")
    if found.listed and (node["in"] == "path" or (node["in"] in ("header", "cookie") and explode)):
        raise ValidationError(
            where,
            f"an array {'' if node['in'] == 'path' else 'with explode '}in a {node['in']} isn't supported; "
            "use a query parameter, or explode: false",
        )


def _refuse_depth(schemas: SchemaReader, where: str, found: SchemaType) -> None:
    for name in found.schema["properties"]:
        member = schemas.property_of(found, name)
        if not member.plain:
            raise ValidationError(where, f"deepObject supports only plain values; its property {name} is of kind {member.kind}")


def parameters_of(document: Document, where: str, own: list[Json], shared: list[Json]) -> list[Json]:
    """Return an operation's parameters: its own, and those of its path that it does not redefine.

    Raises ``ValidationError`` for duplicates.
    """
    found: dict[tuple[Any, Any], Json] = {}
    for nodes in (own, shared):
        known = set(found)
        for node in map(document.resolve, nodes):
            key = (node.get("in"), node.get("name"))
            if key in found and key not in known:
                raise ValidationError(f"{where}, parameter {node.get('name')}", "is given twice; remove one of them")
            found.setdefault(key, node)
    return list(found.values())


def window(where: str, stated: Any, parameters: list[ParameterSpec]) -> tuple[ParameterSpec, ParameterSpec] | None:
    """Return the two parameters that limit a time range; None if there are none. Raises ``ValidationError``."""
    if stated is None:
        return None
    known = {one.name: one for one in parameters}
    if not isinstance(stated, list) or len(stated) != 2 or not all(name in known for name in stated):
        raise ValidationError(
            where,
            "x-window must name two parameters: the start of the time range, then its end; write [<first>, <last>]",
        )
    first, last = (known[name] for name in stated)
    moment = first.type.per_second is not None or isinstance(first.type, TimeType)
    if first.type.kind != last.type.kind or not moment:
        raise ValidationError(
            where,
            "x-window: both parameters must have the format unix-seconds, unix-milliseconds or date-time; give both the same format",
        )
    return first, last
