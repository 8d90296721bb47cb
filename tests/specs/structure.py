"""Structural rules: a description is complete, and its names and types follow the conventions.

Each rule yields what is wrong with a `Spec`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.specs.reading import PASCAL_CASE, SNAKE_CASE, TYPES, Spec
from tests.specs.traversal import leaves, lookup, nodes, operations, property_at, resolve, responses, slots, types_of

Rule = Callable[[Spec], Iterator[str]]


def is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def openapi_is_valid(spec: Spec) -> Iterator[str]:
    if not str(spec.document.get("openapi", "")).startswith("3.1."):
        yield "#/openapi: not 3.1"
    if any(True for _ in references_resolve(spec)):
        return  # the validator raises at the first one; broken references have their own rule
    for error in OpenAPIV31SpecValidator(spec.document).iter_errors():
        yield f"{'/'.join(map(str, error.absolute_path))}: {error.message}"


def references_resolve(spec: Spec) -> Iterator[str]:
    for where, node in nodes(spec.document):
        reference = node.get("$ref")
        if reference is not None and not isinstance(lookup(spec.document, reference), dict):
            yield f"{where}: {reference} leads nowhere"


def head_is_complete(spec: Spec) -> Iterator[str]:
    for key in ("title", "version"):
        if not is_text(spec.document.get("info", {}).get(key)):
            yield f"info.{key}: missing"
    servers = spec.document.get("servers") or [{}]
    if not str(servers[0].get("url", "")).startswith("https://"):
        yield "servers: the first entry has to be the production address, by https"


def operations_are_named(spec: Spec) -> Iterator[str]:
    seen: set[str] = set()
    for where, operation, _ in operations(spec.document):
        name, tags = str(operation.get("operationId", "")), operation.get("tags", [])
        if not SNAKE_CASE.fullmatch(name):
            yield f"{where}: operationId {name!r} is not snake_case"
        if name in seen:
            yield f"{where}: operationId {name!r} is taken"
        seen.add(name)
        if len(tags) != 1:
            yield f"{where}: has {len(tags)} tags, not one"
        elif not SNAKE_CASE.fullmatch(tags[0]):
            yield f"{where}: tag {tags[0]!r} cannot name a resource"
        if "x-retry" not in operation:
            yield f"{where}: no x-retry"


def schemas_are_named(spec: Spec) -> Iterator[str]:
    for where, kind, node, _ in slots(spec.document):
        if kind == "component":
            if not PASCAL_CASE.fullmatch(where):
                yield f"{where}: not PascalCase"
        elif "properties" in node or "enum" in node or types_of(node) - {"null"} == {"object"}:
            yield f"{where}: an object or enum without a name"


def everything_is_described(spec: Spec) -> Iterator[str]:
    for where, operation, parameters in operations(spec.document):
        if not is_text(operation.get("description")):
            yield f"{where}: no description"
        for parameter in parameters:
            if not is_text(parameter.get("description")):
                yield f"{where}: parameter {parameter.get('name')} has no description"
    for where, kind, node, _ in slots(spec.document):
        described = [node] if kind == "component" else [node, *leaves(spec.document, node)]
        if kind in ("component", "property") and not any(is_text(one.get("description")) for one in described):
            yield f"{where}: no description"


def required_exists(spec: Spec) -> Iterator[str]:
    for where, _, node, _ in slots(spec.document):
        for name in node.get("required", []):
            if property_at(spec.document, node, name) is None:
                yield f"{where}: requires {name!r}, which it does not have"


def types_are_from_the_table(spec: Spec) -> Iterator[str]:
    for where, _, node, _ in slots(spec.document):
        types = types_of(node)
        if not types:
            if not any(key in node for key in ("$ref", "allOf", "anyOf", "oneOf")):
                yield f"{where}: no type"
        elif len(types - {"null"}) > 1 and types & {"object", "array"}:
            continue  # any JSON
        elif "number" in types and node.get("format") != "decimal":
            yield f"{where}: a number without format decimal would be a float"
        elif types != {"null"} and (types - {"null"}, node.get("format")) not in TYPES:
            yield f"{where}: type {sorted(types)} with format {node.get('format')} is not in the table of types"
        for value in node.get("enum", []):
            if not (isinstance(value, str) or (type(value) is int and "integer" in types) or (value is None and "null" in types)):
                yield f"{where}: enum value {value!r} is not text (quotes missing?)"


def contents_are_json(spec: Spec) -> Iterator[str]:
    """Requests are JSON, and responses are available as JSON or are plain text."""
    for where, _, _, response in responses(spec.document):
        content = response.get("content", {})
        if content and list(content) != ["text/plain"] and not any("json" in media_type for media_type in content):
            yield f"{where}: {', '.join(content)}, but no JSON"
    for where, operation, _ in operations(spec.document):
        if "requestBody" in operation:
            body = resolve(spec.document, operation["requestBody"])
            if body.get("required") is not True or list(body.get("content", {})) != ["application/json"]:
                yield f"{where}: its request body is not required, or not application/json alone"


def alternatives_have_tags(spec: Spec) -> Iterator[str]:
    for where, _, node, _ in slots(spec.document):
        if "discriminator" not in node:
            continue
        tag, mapping = node["discriminator"].get("propertyName"), node["discriminator"].get("mapping", {})
        references = [one.get("$ref") for one in node.get("oneOf", [])]
        for reference in references:
            alternative = lookup(spec.document, str(reference)) or {}
            if tag not in alternative.get("required", []):
                yield f"{where}: {reference} does not require {tag!r}, which tells it apart"
        for value, reference in mapping.items():
            if reference not in references:
                yield f"{where}: {value!r} stands for {reference}, which is no alternative"
