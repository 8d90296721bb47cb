"""Iteration over a description: its operations, bodies, schemas and samples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from tests.specs.reading import LITERALS, METHODS, NAME_MAPS, Node


class Operation(NamedTuple):
    where: str
    node: Node
    parameters: list[Node]


class Slot(NamedTuple):
    """A place with a schema. `kind`: component, property, parameter, header, body, items, branch or map."""

    where: str
    kind: str
    node: Node
    owner: Node | None


class Body(NamedTuple):
    """One JSON media type of one response."""

    where: str
    operation: Node
    status: str
    node: Node

    @property
    def success(self) -> bool:
        return self.status.startswith("2")


def lookup(document: Node, reference: str) -> Any:
    """The target of a reference within the document, or None."""
    target: Any = document
    if not reference.startswith("#/"):
        return None
    for step in reference[2:].split("/"):
        if not isinstance(target, dict):
            return None
        target = target.get(step.replace("~1", "/").replace("~0", "~"))
    return target


def resolve(document: Node, node: Node) -> Node:
    """Return the node with its reference resolved; keys beside the reference take precedence."""
    for _ in range(20):
        reference = node.get("$ref")
        if not isinstance(reference, str):
            break
        target = lookup(document, reference)
        if not isinstance(target, dict):
            return {}
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def nodes(node: Any, where: str = "#") -> Iterator[tuple[str, Node]]:
    """Yield every object of the description, except payloads and contents of extensions."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from nodes(item, f"{where}/{index}")
        return
    if not isinstance(node, dict):
        return
    yield where, node
    for key, value in node.items():
        if key in LITERALS or str(key).startswith("x-"):
            continue
        if key in NAME_MAPS and isinstance(value, dict):
            for name, child in value.items():
                yield from nodes(child, f"{where}/{key}/{name}")
        elif not (key == "examples" and isinstance(value, list)):
            yield from nodes(value, f"{where}/{key}")


def operations(document: Node) -> Iterator[Operation]:
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                operation: Node = item[method]
                parameters = [*item.get("parameters", []), *operation.get("parameters", [])]
                yield Operation(f"{method.upper()} {path}", operation, [resolve(document, one) for one in parameters])


def responses(document: Node) -> Iterator[tuple[str, Operation, str, Node]]:
    for operation in operations(document):
        for status, response in operation.node.get("responses", {}).items():
            yield f"{operation.where} {status}", operation, str(status), resolve(document, response)


def bodies(document: Node) -> Iterator[Body]:
    for where, operation, status, response in responses(document):
        for media_type, node in response.get("content", {}).items():
            if "json" in media_type:  # clients request JSON
                yield Body(f"{where} {media_type}", operation.node, status, node)


def slots(document: Node) -> Iterator[Slot]:
    """Yield every place with a schema once."""

    def within(slot: Slot) -> Iterator[Slot]:
        yield slot
        where, node = slot.where, slot.node
        for name, child in node.get("properties", {}).items():
            yield from within(Slot(f"{where}.{name}", "property", child, node))
        for key, kind in (("items", "items"), ("additionalProperties", "map")):
            if isinstance(node.get(key), dict):
                yield from within(Slot(f"{where}/{key}", kind, node[key], node))
        for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
            for index, child in enumerate(node.get(key, [])):
                yield from within(Slot(f"{where}/{key}/{index}", "branch", child, node))

    for name, schema in document.get("components", {}).get("schemas", {}).items():
        yield from within(Slot(name, "component", schema, None))
    for where, node in nodes(document):
        if isinstance(node.get("schema"), dict):
            kind = "body" if "/content/" in where else "header" if "/headers/" in where else "parameter"
            yield from within(Slot(f"{where}/schema", kind, node["schema"], None))


def leaves(document: Node, node: Node, depth: int = 0) -> Iterator[Node]:
    """Yield the possible schemas of a value, following references and alternatives, but not into objects."""
    node = resolve(document, node)
    branches = [branch for key in ("allOf", "anyOf", "oneOf") for branch in node.get(key, [])]
    if depth < 20:
        for branch in branches:
            yield from leaves(document, branch, depth + 1)
    if not branches:
        yield node


def types_of(node: Node) -> frozenset[str]:
    found = node.get("type", [])
    return frozenset([found] if isinstance(found, str) else found)


def property_at(document: Node, schema: Node, path: str) -> Node | None:
    """The schema at a dotted path of property names, or None."""
    found = schema
    for name in path.split("."):
        maps = [leaf.get("properties", {}) for leaf in leaves(document, found)]
        candidates = [properties[name] for properties in maps if name in properties]
        if not candidates:
            return None
        found = candidates[0]
    return found


def examples_of(body: Body) -> Iterator[tuple[str, Node]]:
    for name, example in body.node.get("examples", {}).items():
        yield f"{body.where} example {name}", example


def files_named(document: Node) -> set[str]:
    return {str(node["externalValue"]) for _, node in nodes(document) if "externalValue" in node}
