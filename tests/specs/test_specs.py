"""Every folder under specs/ keeps the conventions of specs/README.md, and every sample fits its schema.

Each rule is a function that yields what is wrong with a `Spec`. The real documents have to pass all of them; the last
part breaks a small document on purpose, so that a rule which can no longer fail is noticed.
"""

from __future__ import annotations

import copy
import datetime as dt
import json
import re
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator

SPECS = Path(__file__).resolve().parents[2] / "specs"
VENUES = sorted(folder.name for folder in SPECS.iterdir() if folder.is_dir() and not folder.name.startswith("."))

Node = dict[str, Any]

SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
PASCAL_CASE = re.compile(r"[A-Z][A-Za-z0-9]*")
KEBAB_CASE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# Maps whose keys are names that the document chooses: an `x-` there is no extension.
NAME_MAPS = frozenset({
    "$defs", "callbacks", "content", "encoding", "examples", "headers", "links", "parameters", "pathItems", "paths",
    "patternProperties", "properties", "requestBodies", "responses", "schemas", "scopes", "securitySchemes",
    "variables", "webhooks",
})  # fmt: skip
# Keys whose values are data, not part of the description.
LITERALS = frozenset({"const", "default", "enum", "example", "mapping", "security", "value"})

# The table "Types" of specs/README.md: JSON types besides null, and format.
TYPES: frozenset[tuple[frozenset[str], str | None]] = frozenset({
    (frozenset({"string"}), None),
    (frozenset({"string"}), "decimal"),
    (frozenset({"number"}), "decimal"),
    (frozenset({"string", "number"}), "decimal"),
    (frozenset({"integer"}), "int32"),
    (frozenset({"integer"}), "int64"),
    (frozenset({"integer"}), "unix-seconds"),
    (frozenset({"integer"}), "unix-milliseconds"),
    (frozenset({"integer", "string"}), "int64"),
    (frozenset({"string", "integer"}), None),
    (frozenset({"string"}), "date-time"),
    (frozenset({"boolean"}), None),
    (frozenset({"array"}), None),
    (frozenset({"object"}), None),
})  # fmt: skip


# ------------------------------------------------------------------------------------------------ reading


class Extension(NamedTuple):
    """One row of the table of extensions in specs/README.md."""

    on: frozenset[str]
    words: tuple[str, ...]


@dataclass(frozen=True)
class Conventions:
    """What specs/README.md says about extensions."""

    extensions: dict[str, Extension]

    @classmethod
    def read(cls, text: str) -> Conventions:
        extensions: dict[str, Extension] = {}
        for line in text.splitlines():
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            name = re.fullmatch(r"`(x-[a-z-]+)`", cells[0])
            if name is None or len(cells) != 4:
                continue
            kinds = {kind for kind in ("document", "operation", "schema", "response", "example") if kind in cells[1]}
            kinds |= {"schema"} if "property" in cells[1] else set()
            extensions[name[1]] = Extension(frozenset(kinds), tuple(re.findall(r"`([^`]+)`", cells[2])))
        return cls(extensions)


CONVENTIONS = Conventions.read((SPECS / "README.md").read_text(encoding="utf-8"))


class StrictLoader(yaml.SafeLoader):
    """YAML that leaves dates as text and refuses a key given twice."""


StrictLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def mapping_without_repeats(loader: StrictLoader, node: yaml.MappingNode) -> dict[Hashable, Any]:
    keys: set[Any] = set()
    for key_node, _ in node.value:
        key = loader.construct_object(key_node, deep=True)
        if key in keys:
            raise yaml.constructor.ConstructorError(None, None, f"key {key!r} given twice", key_node.start_mark)
        keys.add(key)
    loader.flatten_mapping(node)
    result: dict[Hashable, Any] = loader.construct_mapping(node, deep=True)
    return result


StrictLoader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, mapping_without_repeats)


def load_yaml(text: str) -> Node:
    document = StrictLoader(text).get_single_data()
    if not isinstance(document, dict):
        raise TypeError("the document is not a mapping")
    return document


def load_json(text: str) -> Any:
    """JSON as an exact reader sees it: no binary floats, no NaN, no key given twice."""

    def pairs(items: list[tuple[str, Any]]) -> Node:
        result = dict(items)
        if len(result) != len(items):
            raise ValueError("a key is given twice")
        return result

    def constant(word: str) -> Any:
        raise ValueError(f"{word} is not JSON")

    return json.loads(text, parse_float=Decimal, parse_constant=constant, object_pairs_hook=pairs)


@dataclass
class Spec:
    """A description and the text of its samples, by the address under which the description names them."""

    document: Node
    examples: dict[str, str]

    @classmethod
    def read(cls, folder: Path) -> Spec:
        examples = {
            path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
            for path in sorted((folder / "examples").rglob("*"))
            if path.is_file()
        }
        return cls(load_yaml((folder / "openapi.yaml").read_text(encoding="utf-8")), examples)


# ------------------------------------------------------------------------------------------------ walking


class Operation(NamedTuple):
    where: str
    node: Node
    parameters: list[Node]


class Slot(NamedTuple):
    """A place where a schema stands. `kind`: component, property, parameter, header, body, items, branch or map."""

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
    """The node with its reference followed; what stands beside the reference wins."""
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
    """Every object of the description, without payloads and without what extensions hold."""
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
            if "json" in media_type:  # what else may come is for others; we ask for JSON
                yield Body(f"{where} {media_type}", operation.node, status, node)


def slots(document: Node) -> Iterator[Slot]:
    """Every place where a schema stands, once each."""

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
    """The schemas that a value in this place may have, references and alternatives followed, objects not entered."""
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


# ------------------------------------------------------------------------------------------------ rules

Rule = Callable[[Spec], Iterator[str]]


def is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def openapi_is_valid(spec: Spec) -> Iterator[str]:
    if not str(spec.document.get("openapi", "")).startswith("3.1."):
        yield "#/openapi: not 3.1"
    if any(True for _ in references_resolve(spec)):
        return  # the validator stops at the first one, by an exception; they have a rule of their own
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
        elif "properties" in node or "enum" in node or "object" in types_of(node):
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
        elif "number" in types and node.get("format") != "decimal":
            yield f"{where}: a number without format decimal would be a float"
        elif types != {"null"} and (types - {"null"}, node.get("format")) not in TYPES:
            yield f"{where}: type {sorted(types)} with format {node.get('format')} is not in the table of types"
        for value in node.get("enum", []):
            if not isinstance(value, str) and not (value is None and "null" in types):
                yield f"{where}: enum value {value!r} is not text (quotes missing?)"


def extensions_are_known(spec: Spec) -> Iterator[str]:
    kinds: dict[int, str] = {id(spec.document): "document"}
    kinds |= {id(operation.node): "operation" for operation in operations(spec.document)}
    kinds |= {id(slot.node): "schema" for slot in slots(spec.document)}
    for where, node in nodes(spec.document):
        parent, _, name = where.rpartition("/")
        if parent.endswith("/responses"):
            kinds[id(node)] = "response"
        elif parent.endswith("/examples"):
            kinds[id(node)] = "example"
        kind = kinds.get(id(node), "anything else")
        for key in node:
            if not str(key).startswith("x-"):
                continue
            extension = CONVENTIONS.extensions.get(key)
            if extension is None:
                yield f"{where}: {key} is not in the table of extensions"
            elif kind not in extension.on:
                yield f"{where}: {key} does not belong on {kind} {name}"


def source_problems(where: str, source: Any) -> Iterator[str]:
    entries = source if isinstance(source, list) else [source]
    if not entries:
        yield f"{where}: x-source is empty"
    for entry in entries:
        if not isinstance(entry, dict) or set(entry) != {"page", "read"}:
            yield f"{where}: x-source needs page and read, nothing else"
            continue
        address = urlsplit(str(entry["page"]))
        if address.scheme not in ("http", "https") or "." not in (address.hostname or ""):
            yield f"{where}: x-source page {entry['page']!r} is not a web address"
        try:
            if not ISO_DATE.fullmatch(str(entry["read"])):
                raise ValueError
            dt.date.fromisoformat(str(entry["read"]))
        except ValueError:
            yield f"{where}: x-source read {entry['read']!r} is not YYYY-MM-DD"


def sources_are_given(spec: Spec) -> Iterator[str]:
    needed: list[tuple[str, Node]] = [(operation.where, operation.node) for operation in operations(spec.document)]
    needed += [(slot.where, slot.node) for slot in slots(spec.document) if slot.kind == "component"]
    needed += [example for body in bodies(spec.document) for example in examples_of(body)]
    for where, node in needed:
        if "x-source" not in node:
            yield f"{where}: no x-source"
    for where, node in nodes(spec.document):
        if "x-source" in node:
            yield from source_problems(where, node["x-source"])


def retry_is_well_formed(spec: Spec) -> Iterator[str]:
    for where, operation, _ in operations(spec.document):
        retry = operation.get("x-retry", "safe")
        if retry in ("safe", "never"):
            continue
        if not isinstance(retry, dict) or set(retry) != {"keyed"} or not is_text(retry["keyed"]):
            yield f"{where}: x-retry is neither safe, never nor {{keyed: <body field>}}"
            continue
        content = resolve(spec.document, operation.get("requestBody", {})).get("content", {})
        schemas = [media.get("schema", {}) for media in content.values()]
        if not schemas or any(property_at(spec.document, schema, retry["keyed"]) is None for schema in schemas):
            yield f"{where}: x-retry names {retry['keyed']!r}, which the body does not have"


def pagination_is_well_formed(spec: Spec) -> Iterator[str]:
    for where, operation, parameters in operations(spec.document):
        if "x-pagination" not in operation:
            continue
        pagination = operation["x-pagination"]
        if not isinstance(pagination, dict) or set(pagination) != {"style", "parameter", "next", "items"}:
            yield f"{where}: x-pagination needs style, parameter, next and items, nothing else"
            continue
        if pagination["style"] not in ("cursor", "page", "offset"):
            yield f"{where}: x-pagination style {pagination['style']!r} is unknown"
        if pagination["parameter"] not in [parameter.get("name") for parameter in parameters]:
            yield f"{where}: x-pagination parameter {pagination['parameter']!r} does not exist"
        if not isinstance(pagination["items"], list) or not pagination["items"]:
            yield f"{where}: x-pagination items is not a list of properties"
            continue
        for body in bodies(spec.document):
            if body.operation is operation and body.success:
                yield from page_problems(spec.document, body, pagination)


def page_problems(document: Node, body: Body, pagination: Node) -> Iterator[str]:
    schema = body.node.get("schema", {})
    if property_at(document, schema, str(pagination["next"])) is None:
        yield f"{body.where}: x-pagination next {pagination['next']!r} does not exist"
    for name in pagination["items"]:
        found = property_at(document, schema, str(name))
        if found is None:
            yield f"{body.where}: x-pagination items {name!r} does not exist"
        elif not any("array" in types_of(leaf) for leaf in leaves(document, found)):
            yield f"{body.where}: x-pagination items {name!r} is no array"


def used_in(document: Node, *, success: bool) -> set[int]:
    """The ids of the schemas that answers of one kind refer to."""
    references = [body.node.get("schema", {}).get("$ref", "") for body in bodies(document) if body.success is success]
    return {id(lookup(document, reference)) for reference in references}


def envelopes_are_well_formed(spec: Spec) -> Iterator[str]:
    used = used_in(spec.document, success=True)
    for where, _, node, _ in slots(spec.document):
        if "x-envelope" not in node:
            continue
        if id(node) not in used:
            yield f"{where}: x-envelope, but no success answers with it"
        envelope = node["x-envelope"]
        if not isinstance(envelope, dict) or set(envelope) != {"payload", "success"}:
            yield f"{where}: x-envelope needs payload and success, nothing else"
            continue
        success = envelope["success"]
        if not isinstance(success, dict) or set(success) != {"property", "equals"}:
            yield f"{where}: x-envelope success needs property and equals, nothing else"
            continue
        for name in (envelope["payload"], success["property"]):
            if property_at(spec.document, node, str(name)) is None:
                yield f"{where}: x-envelope names {name!r}, which it does not have"


def errors_are_well_formed(spec: Spec) -> Iterator[str]:
    used = used_in(spec.document, success=False)
    for where, _, node, _ in slots(spec.document):
        if "x-error" not in node:
            continue
        if id(node) not in used:
            yield f"{where}: x-error, but no failure answers with it"
        error = node["x-error"]
        if not isinstance(error, dict) or not error or set(error) - {"code", "message", "details"}:
            yield f"{where}: x-error may have code, message and details, nothing else"
            continue
        for key, paths in error.items():
            if not isinstance(paths, list) or not paths:
                yield f"{where}: x-error {key} is not a list of paths"
                continue
            for path in paths:
                if property_at(spec.document, node, str(path)) is None:
                    yield f"{where}: x-error {key} names {path!r}, which it does not have"


def meanings_are_known(spec: Spec) -> Iterator[str]:
    for where, node in nodes(spec.document):
        if "x-meaning" in node and node["x-meaning"] not in CONVENTIONS.extensions["x-meaning"].words:
            yield f"{where}: x-meaning {node['x-meaning']!r} is unknown"


def contents_are_json(spec: Spec) -> Iterator[str]:
    """We send JSON and nothing else, and answers can be had as JSON, whatever else there is."""
    for where, _, _, response in responses(spec.document):
        content = response.get("content", {})
        if content and not any("json" in media_type for media_type in content):
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


def units_are_given(spec: Spec) -> Iterator[str]:
    for where, kind, node, owner in slots(spec.document):
        unit = node.get("x-unit")
        if "x-unit" in node and (not isinstance(unit, str) or not KEBAB_CASE.fullmatch(unit)):
            yield f"{where}: x-unit {unit!r} is not a word in kebab-case"
        if kind not in ("property", "parameter", "items"):
            continue
        decimals = [leaf for leaf in leaves(spec.document, node) if leaf.get("format") == "decimal"]
        inherited = kind == "items" and owner is not None and "x-unit" in owner
        if not ("x-unit" in node or inherited) and any("x-unit" not in leaf for leaf in decimals):
            yield f"{where}: a decimal without x-unit"


def enums_are_well_formed(spec: Spec) -> Iterator[str]:
    for where, _, node, _ in slots(spec.document):
        if "x-enum" in node and "enum" not in node:
            yield f"{where}: x-enum without enum"
        if node.get("x-enum", "open") not in ("open", "closed"):
            yield f"{where}: x-enum is neither open nor closed"


def rate_costs_are_well_formed(spec: Spec) -> Iterator[str]:
    for where, operation, _ in operations(spec.document):
        cost = operation.get("x-rate-cost", {"bucket": "none", "tokens": 1})
        if not isinstance(cost, dict) or set(cost) != {"bucket", "tokens"}:
            yield f"{where}: x-rate-cost needs bucket and tokens, nothing else"
        elif not is_text(cost["bucket"]) or type(cost["tokens"]) is not int or cost["tokens"] < 1:
            yield f"{where}: x-rate-cost needs a bucket's name and a whole number of tokens"


def rate_limits_are_well_formed(spec: Spec) -> Iterator[str]:
    limits = spec.document.get("x-rate-limits")
    charged = {operation["x-rate-cost"]["bucket"] for _, operation, _ in operations(spec.document) if "x-rate-cost" in operation}
    if limits is None:
        return
    if set(limits) != {"x-source", "tiers"}:
        yield "x-rate-limits needs x-source and tiers, nothing else"
        return
    yield from source_problems("x-rate-limits", limits["x-source"])
    for tier, buckets in limits["tiers"].items():
        if charged - set(buckets):
            yield f"x-rate-limits: {tier} lacks {min(charged - set(buckets))}"
        for name, bucket in buckets.items():
            if set(bucket) != {"tokens_per_second", "capacity"} or not all(value > 0 for value in bucket.values()):
                yield f"x-rate-limits: {tier}, {name} needs tokens_per_second and capacity above 0"


def bodies_have_examples(spec: Spec) -> Iterator[str]:
    """One for each body of an operation: wrong spellings of a media type, and failures of one shape, share theirs."""
    have: dict[tuple[str, str], bool] = {}
    for body in bodies(spec.document):
        label = body.status if body.success else "failures"
        key = (str(body.operation.get("operationId")), f"{label} {json.dumps(body.node.get('schema'), sort_keys=True)}")
        have[key] = have.get(key, False) or any(True for _ in examples_of(body))
    for (operation, label), found in have.items():
        if not found:
            yield f"{operation}: no example for {label}"


def examples_are_files(spec: Spec) -> Iterator[str]:
    """Answers of one kind may share a sample; its name is then that of one of them."""
    named_by = {
        (body.operation.get("operationId"), body.status, example.get("externalValue"))
        for body in bodies(spec.document)
        for _, example in examples_of(body)
    }
    for body in bodies(spec.document):
        if "example" in body.node:
            yield f"{body.where}: an example in the document instead of a file"
        for where, example in examples_of(body):
            file = example.get("externalValue")
            if not isinstance(file, str):
                yield f"{where}: no externalValue"
                continue
            name = re.fullmatch(r"examples/([a-z0-9_]+)\.(\w+)(\.[a-z0-9_-]+)?\.json", file)
            if name is None or name[2][0] != body.status[0] or (name[1], name[2], file) not in named_by:
                yield f"{where}: {file} is not called <operationId>.{body.status}.json or with a variant before .json"
    named = files_named(spec.document)
    for file in sorted(named - set(spec.examples)):
        yield f"{file}: named in the document, but not there"
    for file in sorted(set(spec.examples) - named):
        yield f"{file}: not named in the document"


def format_checker() -> FormatChecker:
    checker = FormatChecker(formats=())

    def is_decimal(value: object) -> bool:
        return not isinstance(value, str) or (" " not in value and "_" not in value and Decimal(value).is_finite())

    def is_date_time(value: object) -> bool:
        if not isinstance(value, str):
            return True
        return "T" in value and dt.datetime.fromisoformat(value).tzinfo is not None

    def whole(low: int, high: int) -> Callable[[object], bool]:
        def check(value: object) -> bool:
            if isinstance(value, str):
                return re.fullmatch(r"-?[0-9]+", value) is not None and low <= int(value) <= high
            return not isinstance(value, int) or low <= value <= high

        return check

    checker.checks("decimal", raises=InvalidOperation)(is_decimal)
    checker.checks("date-time", raises=ValueError)(is_date_time)
    checker.checks("int32")(whole(-(2**31), 2**31 - 1))
    checker.checks("int64")(whole(-(2**63), 2**63 - 1))
    checker.checks("unix-seconds")(whole(0, 10**11))
    checker.checks("unix-milliseconds")(whole(10**11, 10**14))
    return checker


FORMATS = format_checker()


def examples_fit(spec: Spec) -> Iterator[str]:
    components = spec.document.get("components", {})
    if any(True for _ in references_resolve(spec)):
        return
    for body in bodies(spec.document):
        schema = {**body.node.get("schema", {}), "components": components}
        validator = Draft202012Validator(schema, format_checker=FORMATS)
        for where, example in examples_of(body):
            text = spec.examples.get(str(example.get("externalValue")))
            if text is None:
                continue
            try:
                payload = load_json(text)
            except ValueError as error:
                yield f"{where}: not JSON: {error}"
                continue
            for problem in validator.iter_errors(payload):
                yield f"{where}: {problem.json_path}: {problem.message}"


RULES: tuple[Rule, ...] = (
    openapi_is_valid,
    references_resolve,
    head_is_complete,
    operations_are_named,
    schemas_are_named,
    everything_is_described,
    required_exists,
    types_are_from_the_table,
    extensions_are_known,
    sources_are_given,
    retry_is_well_formed,
    pagination_is_well_formed,
    envelopes_are_well_formed,
    errors_are_well_formed,
    meanings_are_known,
    contents_are_json,
    alternatives_have_tags,
    units_are_given,
    enums_are_well_formed,
    rate_costs_are_well_formed,
    rate_limits_are_well_formed,
    bodies_have_examples,
    examples_are_files,
    examples_fit,
)


def problems(spec: Spec) -> list[str]:
    return [problem for rule in RULES for problem in rule(spec)]


# ------------------------------------------------------------------------------------------------ the venues


def test_there_are_venues() -> None:
    assert VENUES


def test_the_conventions_were_read() -> None:
    assert {"x-source", "x-retry", "x-pagination", "x-unit", "x-meaning"} <= set(CONVENTIONS.extensions)
    assert all(extension.on for extension in CONVENTIONS.extensions.values())
    assert "rate-limit" in CONVENTIONS.extensions["x-meaning"].words


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.__name__))
@pytest.mark.parametrize("venue", VENUES)
def test_venue_keeps_the_rule(venue: str, rule: Rule) -> None:
    assert list(rule(Spec.read(SPECS / venue))) == []


@pytest.mark.parametrize("venue", VENUES)
def test_venue_cannot_lose_a_source_unnoticed(venue: str) -> None:
    spec = Spec.read(SPECS / venue)
    for operation in operations(spec.document):
        del operation.node["x-source"]
    assert len([one for one in sources_are_given(spec) if "no x-source" in one]) == len(list(operations(spec.document)))


@pytest.mark.parametrize("venue", VENUES)
def test_venue_cannot_lose_an_example_unnoticed(venue: str) -> None:
    spec = Spec.read(SPECS / venue)
    for file in sorted(spec.examples):
        without = Spec(spec.document, {name: text for name, text in spec.examples.items() if name != file})
        assert list(examples_are_files(without)) == [f"{file}: named in the document, but not there"]


# ------------------------------------------------------------------------------------------------ the rules themselves

SPECIMEN = """
openapi: 3.1.0
info: {title: Specimen, version: "1"}
servers: [{url: "https://api.example.com"}]
x-rate-limits:
  x-source: {page: "https://docs.example.com/limits", read: 2026-11-21}
  tiers: {basic: {read: {tokens_per_second: 20, capacity: 40}}}
paths:
  /trades:
    get:
      operationId: get_trades
      tags: [trading]
      description: Trades, page after page.
      x-source: {page: "https://docs.example.com/trades", read: 2026-11-21}
      x-retry: safe
      x-pagination: {style: cursor, parameter: cursor, next: data.cursor, items: [data.trades]}
      x-rate-cost: {bucket: read, tokens: 10}
      parameters:
        - {name: cursor, in: query, description: Where to go on., schema: {type: string}}
        - {name: least, in: query, description: Least price., schema: {type: string, format: decimal, x-unit: usd}}
        - {name: X-Client, in: header, description: Who asks., schema: {type: string}}
        - {name: session, in: cookie, description: Where from., schema: {type: string}}
        - {name: like, in: query, style: deepObject, description: Like this., schema: {$ref: "#/components/schemas/Trade"}}
      responses:
        "200":
          description: Trades.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Envelope"}
              examples:
                sample:
                  externalValue: examples/get_trades.200.json
                  x-source: {page: "https://docs.example.com/trades", read: 2026-11-21}
            text/csv: {}
        "418":
          description: Too many calls.
          x-meaning: rate-limit
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Failure"}
              examples:
                sample:
                  externalValue: examples/get_trades.418.json
                  x-source: {page: "https://docs.example.com/trades", read: 2026-11-21}
    post:
      operationId: create_trade
      tags: [trading]
      description: A trade.
      x-source: [{page: "https://docs.example.com/trades", read: 2026-11-21}]
      x-retry: {keyed: client_id}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Trade"}}}
      responses:
        "204": {description: Done.}
components:
  schemas:
    Envelope:
      type: object
      description: The wrapper.
      x-source: {page: "https://docs.example.com/trades", read: 2026-11-21}
      x-envelope: {payload: data, success: {property: code, equals: 0}}
      required: [code]
      properties:
        code: {type: [integer, string], format: int64, description: 0 for success.}
        data: {$ref: "#/components/schemas/Trades"}
    Trades:
      type: object
      description: One page of trades.
      x-source: {page: "https://docs.example.com/trades", read: 2026-11-21}
      required: [trades]
      properties:
        cursor: {type: [string, "null"], description: Where the next page starts.}
        trades: {type: array, description: The trades., items: {$ref: "#/components/schemas/Trade"}}
        levels:
          type: array
          description: Price levels.
          x-unit: usd
          items: {type: string, format: decimal}
    Trade:
      type: object
      description: A trade.
      x-source: {page: "https://docs.example.com/trades", read: 2026-11-21}
      properties:
        client_id: {type: string, description: The caller's name for it.}
        number: {type: [string, integer], description: "Its number, a text that may come bare."}
        event: {$ref: "#/components/schemas/Event"}
        price: {type: number, format: decimal, x-unit: usd, description: Price.}
        fee: {oneOf: [{$ref: "#/components/schemas/Money"}, {type: "null"}], description: Fee.}
        at: {type: string, format: date-time, description: When.}
        side: {$ref: "#/components/schemas/Side"}
        x-ray: {type: boolean, description: A property whose name looks like an extension.}
    Event:
      description: What became of it.
      x-source: {page: "https://docs.example.com/trades", read: 2026-11-21}
      oneOf: [{$ref: "#/components/schemas/Settled"}, {$ref: "#/components/schemas/Broken"}]
      discriminator: {propertyName: kind, mapping: {settled: "#/components/schemas/Settled"}}
    Settled:
      type: object
      description: It was settled.
      x-source: {page: "https://docs.example.com/trades", read: 2026-11-21}
      required: [kind]
      properties: {kind: {type: string, description: What tells it apart.}}
    Broken:
      type: object
      description: It was taken back.
      x-source: {page: "https://docs.example.com/trades", read: 2026-11-21}
      required: [kind]
      properties: {kind: {type: string, description: What tells it apart.}}
    Money:
      type: string
      format: decimal
      description: Money.
      x-unit: usd
      x-source: {page: "https://docs.example.com/trades", read: 2026-11-21}
    Side:
      type: string
      description: Side of a trade.
      x-source: {page: "https://docs.example.com/trades", read: 2026-11-21}
      x-enum: open
      enum: ["yes", "no"]
    Failure:
      type: object
      description: A failure.
      x-source: {page: "https://docs.example.com/trades", read: 2026-11-21}
      x-error: {code: [error.code, code], message: [message]}
      properties:
        code: {type: string, description: Code.}
        message: {type: string, description: Message.}
        error: {$ref: "#/components/schemas/Inner"}
    Inner:
      type: object
      description: The inner part of a failure.
      x-source: {page: "https://docs.example.com/trades", read: 2026-11-21}
      properties:
        code: {type: string, description: Code.}
"""
SPECIMEN_TRADE = """{"code": "0", "data": {"cursor": null, "levels": ["0.1"], "trades":
    [{"price": 139.0, "fee": "0.0700", "side": "yes", "at": "2026-11-21T10:00:00Z", "x-ray": true, "number": 7}]}}"""


@pytest.fixture
def specimen() -> Spec:
    slow_down = '{"message": "Slow down"}'
    examples = {"examples/get_trades.200.json": SPECIMEN_TRADE, "examples/get_trades.418.json": slow_down}
    return Spec(load_yaml(SPECIMEN), examples)


def change(spec: Spec, path: str, *value: Any) -> None:
    """Set what stands at a path of keys, divided by blanks; without a value, take it away."""
    *parents, last = path.split()
    target: Any = spec.document
    for key in parents:
        target = target[int(key) if isinstance(target, list) else key]
    if value:
        (target[last],) = value
    else:
        del target[last]


GET = "paths /trades get"
OK = f"{GET} responses 200"
SAMPLE = f"{OK} content application/json examples sample"
TRADE = "components schemas Trade properties"


def test_the_specimen_is_sound(specimen: Spec) -> None:
    assert problems(specimen) == []


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("openapi", "3.0.3", "not 3.1"),
        ("servers", [], "production address"),
        ("info version", " ", "info.version: missing"),
        (f"{GET} responses", {}, "paths//trades/get/responses:"),
        (f"{GET} operationId", "getTrades", "not snake_case"),
        (f"{GET} operationId", "create_trade", "is taken"),
        (f"{GET} tags", ["trading", "market"], "2 tags"),
        (f"{GET} tags", ["Market Data"], "cannot name a resource"),
        (f"{GET} description", "", "no description"),
        (f"{GET} parameters 0 description", "", "parameter cursor has no description"),
        (f"{GET} x-retries", "safe", "x-retries is not in the table"),
        (f"{GET} x-meaning", "server", "does not belong on operation"),
        (f"{GET} parameters 0 x-source", {}, "does not belong on anything else"),
        ("info x-source", {}, "does not belong on anything else"),
        (f"{TRADE} price x-units", "usd", "x-units is not in the table"),
        (f"{GET} x-source", {"page": "/pages/trades.html", "read": "2026-11-21"}, "is not a web address"),
        (f"{GET} x-source", {"page": "https://docs.example.com", "read": "21.11.2026"}, "is not YYYY-MM-DD"),
        (f"{GET} x-source", {"page": "https://docs.example.com", "read": "2026-13-01"}, "is not YYYY-MM-DD"),
        (f"{GET} x-source", {"page": "https://docs.example.com"}, "needs page and read"),
        (f"{GET} x-source", [], "x-source is empty"),
        (f"{GET} x-retry", "often", "x-retry is neither"),
        ("paths /trades post x-retry keyed", "order_id", "names 'order_id'"),
        (f"{GET} x-retry", {"keyed": "client_id"}, "names 'client_id'"),
        (f"{GET} x-pagination next", "data.after", "next 'data.after' does not exist"),
        (f"{GET} x-pagination parameter", "after", "parameter 'after' does not exist"),
        (f"{GET} x-pagination items", ["data.fills"], "items 'data.fills' does not exist"),
        (f"{GET} x-pagination items", ["data.cursor"], "is no array"),
        (f"{GET} x-pagination style", "scroll", "style 'scroll' is unknown"),
        (f"{GET} x-pagination size", 100, "nothing else"),
        (f"{GET} x-rate-cost tokens", "10", "x-rate-cost needs a bucket"),
        (f"{GET} x-rate-cost bucket", "write", "basic lacks write"),
        ("x-rate-limits tiers basic read capacity", 0, "above 0"),
        ("x-rate-limits x-source page", "limits", "is not a web address"),
        (f"{GET} x-rate-limits", {}, "does not belong on operation"),
        (f"{GET} responses 418 x-meaning", "teapot", "'teapot' is unknown"),
        ("paths /trades post requestBody required", False, "request body is not required"),
        ("paths /trades post requestBody content", {"text/csv": {}}, "not application/json alone"),
        (f"{OK} content", {"text/csv": {}}, "text/csv, but no JSON"),
        ("components schemas Event discriminator propertyName", "sort", "does not require 'sort'"),
        ("components schemas Settled required", [], "Settled does not require 'kind'"),
        ("components schemas Event discriminator mapping settled", "#/components/schemas/Money", "is no alternative"),
        (f"{OK} content application/json schema $ref", "#/components/schemas/Gone", "leads nowhere"),
        (f"{OK} content application/json schema $ref", "#/components/schemas/Trades", "no success answers with it"),
        (f"{OK} content application/json examples", {}, "no example for 200"),
        (f"{GET} responses 418 content application/json examples", {}, "no example for failures"),
        (f"{OK} content application/json example", {"code": 0}, "instead of a file"),
        (f"{SAMPLE} externalValue", "examples/a.json", "is not called"),
        (f"{SAMPLE} externalValue", "examples/get_trades.418.json", "is not called"),
        (f"{SAMPLE} externalValue", "examples/create_trade.200.json", "is not called"),
        (f"{SAMPLE} externalValue", "examples/a.json", "but not there"),
        (f"{SAMPLE} externalValue", "examples/a.json", "not named in the doc"),
        ("components schemas Envelope x-envelope payload", "result", "names 'result'"),
        ("components schemas Envelope x-envelope success property", "status", "names 'status'"),
        ("components schemas Envelope x-envelope success", {"property": "code"}, "needs property and equals"),
        ("components schemas Envelope x-envelope", {"payload": "data"}, "needs payload and success"),
        ("components schemas Failure x-error code", ["error.number"], "names 'error.number'"),
        ("components schemas Failure x-error code", "code", "is not a list of paths"),
        ("components schemas Failure x-error", {"text": ["message"]}, "may have code, message and details"),
        ("components schemas Trade x-error", {"code": ["price"], "message": ["price"]}, "no failure answers with it"),
        ("components schemas Trade required", ["prize"], "requires 'prize'"),
        ("components schemas trade_list", {"type": "object", "description": "."}, "not PascalCase"),
        (f"{TRADE} price", {"type": "number", "x-unit": "usd", "description": "."}, "would be a float"),
        (f"{TRADE} price", {"type": "number", "format": "decimal", "description": "."}, "decimal without x-unit"),
        (f"{TRADE} price x-unit", "US dollars", "not a word in kebab-case"),
        (f"{TRADE} price description", "", "no description"),
        (f"{TRADE} side", {"type": "string", "description": ".", "enum": ["a"]}, "without a name"),
        (f"{TRADE} side", {"type": "object", "description": "."}, "without a name"),
        (f"{TRADE} side", {"description": "."}, "no type"),
        (f"{TRADE} side", {"type": "integer", "description": "."}, "not in the table of types"),
        (f"{TRADE} side", {"type": ["string", "boolean"], "description": "."}, "not in the table of types"),
        (f"{TRADE} side x-enum", "open", "x-enum without enum"),
        ("components schemas Side x-enum", "ajar", "neither open nor closed"),
        ("components schemas Side enum", [True, False], "quotes missing"),
    ],
)
def test_a_fault_is_found(specimen: Spec, path: str, value: Any, expected: str) -> None:
    change(specimen, path, copy.deepcopy(value))
    assert any(expected in problem for problem in problems(specimen)), problems(specimen)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (f"{GET} x-source", "GET /trades: no x-source"),
        (f"{GET} x-retry", "GET /trades: no x-retry"),
        (f"{GET} tags", "GET /trades: has 0 tags"),
        (f"{SAMPLE} x-source", "example sample: no x-source"),
        ("components schemas Inner x-source", "Inner: no x-source"),
        ("components schemas Inner description", "Inner: no description"),
        ("components schemas Money x-unit", "Trade.fee: a decimal without x-unit"),
        ("components schemas Trades properties levels x-unit", "levels/items: a decimal without x-unit"),
        (f"{GET} parameters 1 schema x-unit", "a decimal without x-unit"),
    ],
)
def test_a_gap_is_found(specimen: Spec, path: str, expected: str) -> None:
    change(specimen, path)
    assert any(expected in problem for problem in problems(specimen)), problems(specimen)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('"trades":', '"deals":', "'trades' is a required property"),
        ("139.0", '"139.0"', "is not of type 'number'"),
        ('"0.0700"', '"NaN"', "is not valid under any"),
        ('"yes"', '"perhaps"', "is not one of"),
        ('"0"', '"zero"', "is not a 'int64'"),
        ("10:00:00Z", "ten", "is not a 'date-time'"),
        ("139.0", "NaN", "NaN is not JSON"),
        ("139.0", "139.0,", "not JSON"),
        ('"fee"', '"price"', "given twice"),
    ],
)
def test_a_broken_example_is_found(specimen: Spec, old: str, new: str, expected: str) -> None:
    file = "examples/get_trades.200.json"
    assert specimen.examples[file].count(old) == 1
    specimen.examples[file] = specimen.examples[file].replace(old, new)
    assert any(expected in problem for problem in problems(specimen)), problems(specimen)


def test_a_stray_file_is_found(specimen: Spec) -> None:
    specimen.examples["examples/notes.txt"] = "..."
    assert problems(specimen) == ["examples/notes.txt: not named in the document"]


def test_a_key_given_twice_is_refused() -> None:
    with pytest.raises(yaml.constructor.ConstructorError, match="given twice"):
        load_yaml("a: 1\na: 2\n")
