"""Rules of the extensions: each says what it should, where it should.

Each rule yields what is wrong with a `Spec`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from tests.specs.reading import CONVENTIONS, ISO_DATE, KEBAB_CASE, Node, Spec
from tests.specs.structure import is_text
from tests.specs.walking import (
    Body,
    bodies,
    examples_of,
    leaves,
    lookup,
    nodes,
    operations,
    property_at,
    resolve,
    slots,
    types_of,
)


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
        elif parent.endswith("/servers"):
            kinds[id(node)] = "server"
        elif parent.endswith("/parameters"):
            kinds[id(node)] = "parameter"
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
        retry, key = operation.get("x-retry", "safe"), operation.get("x-client-key")
        if retry not in ("safe", "never", "keyed"):
            yield f"{where}: x-retry is neither safe, never nor keyed"
        if retry == "keyed" and (not isinstance(key, dict) or key.get("venue") != "deduplicates"):
            yield f"{where}: x-retry: keyed needs an x-client-key that the venue deduplicates by"
        if key is None:
            continue
        if (
            not isinstance(key, dict)
            or set(key) - {"taken"} != {"field", "venue"}
            or key["venue"] not in ("deduplicates", "finds")
        ):
            yield f"{where}: x-client-key needs field and venue (deduplicates or finds), maybe taken, nothing else"
            continue
        if "taken" in key and (not isinstance(key["taken"], dict) or set(key["taken"]) != {"status", "code"}):
            yield f"{where}: x-client-key: taken needs status and code, nothing else"
        content = resolve(spec.document, operation.get("requestBody", {})).get("content", {})
        schemas = [media.get("schema", {}) for media in content.values()]
        if not schemas or any(_key_property(spec, schema, str(key["field"])) is None for schema in schemas):
            yield f"{where}: x-client-key names {key['field']!r}, which the body does not have"


def _key_property(spec: Spec, schema: Node, field: str) -> Node | None:
    """What identifies a call: a property of the body, or of each line of a list such as ``orders[].id`` or ``[].id``."""
    if "[]." in field:
        name, _, field = field.partition("[].")
        lines = property_at(spec.document, schema, name) if name else schema
        schema = resolve(spec.document, lines or {}).get("items", {})
    return property_at(spec.document, schema, field)


def pagination_is_well_formed(spec: Spec) -> Iterator[str]:
    for where, operation, parameters in operations(spec.document):
        if "x-pagination" not in operation:
            continue
        if not str(operation.get("summary", "Return one page of ")).startswith("Return one page of "):
            yield f"{where}: the summary of a paginated operation starts with 'Return one page of'; its iterators' docstrings need it"
        pagination = operation["x-pagination"]
        style = pagination.get("style") if isinstance(pagination, dict) else None
        if style not in PAGINATION_MEMBERS:
            yield f"{where}: x-pagination style {style!r} is unknown"
            continue
        needed, optional = PAGINATION_MEMBERS[style]
        if needed - set(pagination) or set(pagination) - needed - optional:
            yield f"{where}: x-pagination of style {style} needs {', '.join(sorted(needed))}, nothing else but {sorted(optional)}"
            continue
        yield from size_problems(where, pagination, parameters)
        if not isinstance(pagination["items"], list) or not pagination["items"]:
            yield f"{where}: x-pagination items is not a list of properties"
            continue
        for body in bodies(spec.document):
            if body.operation is operation and body.success:
                yield from page_problems(spec.document, body, pagination)


PAGINATION_MEMBERS = {
    "cursor": ({"style", "parameter", "items", "next"}, {"size", "largest"}),
    "page": ({"style", "parameter", "items", "end"}, {"size", "largest", "first"}),
    "offset": ({"style", "parameter", "items", "end"}, {"size", "largest"}),
}
PAGINATION_ENDS = {"more": "boolean", "total-items": "integer", "total-pages": "integer"}


def size_problems(where: str, pagination: Node, parameters: list[Node]) -> Iterator[str]:
    named = {parameter.get("name"): parameter.get("schema", {}) for parameter in parameters}
    for member in ("parameter", "size"):
        if member in pagination and pagination[member] not in named:
            yield f"{where}: x-pagination {member} {pagination[member]!r} does not exist"
    if ("size" in pagination) != ("largest" in pagination):
        yield f"{where}: x-pagination has one of size and largest without the other"
    elif "size" in pagination:
        # What iterators ask for unless told otherwise, so a venue must be known to accept it.
        most = named.get(pagination["size"], {}).get("maximum")
        if type(pagination["largest"]) is not int or pagination["largest"] != most:
            yield f"{where}: x-pagination largest {pagination['largest']!r} is not the maximum of the parameter, {most!r}"


def opened(document: Node, schema: Node) -> Node:
    """What a call returns: the payload, where the body is an envelope."""
    envelope = resolve(document, schema).get("x-envelope")
    payload = envelope.get("payload") if isinstance(envelope, dict) else None
    return (property_at(document, schema, str(payload)) if payload is not None else schema) or {}


def page_problems(document: Node, body: Body, pagination: Node) -> Iterator[str]:
    schema = opened(document, body.node.get("schema", {}))
    if pagination["style"] == "cursor":
        if property_at(document, schema, str(pagination["next"])) is None:
            yield f"{body.where}: x-pagination next {pagination['next']!r} does not exist"
    elif isinstance(pagination["end"], dict) and set(pagination["end"]) <= set(PAGINATION_ENDS) and len(pagination["end"]) == 1:
        ((end, told_by),) = pagination["end"].items()
        found = property_at(document, schema, str(told_by))
        if found is None or not any(PAGINATION_ENDS[end] in types_of(leaf) for leaf in leaves(document, found)):
            yield f"{body.where}: x-pagination end {end} needs a property of type {PAGINATION_ENDS[end]}, not {told_by!r}"
    elif pagination["end"] not in ("empty-page", "short-page"):
        yield f"{body.where}: x-pagination end {pagination['end']!r} is unknown"
    for name in pagination["items"]:
        found = property_at(document, schema, str(name))
        if found is None:
            yield f"{body.where}: x-pagination items {name!r} does not exist"
        elif not any("array" in types_of(leaf) for leaf in leaves(document, found)):
            yield f"{body.where}: x-pagination items {name!r} is no array"


def windows_are_well_formed(spec: Spec) -> Iterator[str]:
    for where, operation, parameters in operations(spec.document):
        window = operation.get("x-window")
        if "x-window" not in operation:
            continue
        formats = {
            parameter.get("name"): resolve(spec.document, parameter.get("schema", {})).get("format") for parameter in parameters
        }
        if not isinstance(window, list) or len(set(map(str, window))) != 2 or not all(name in formats for name in window):
            yield f"{where}: x-window does not name two parameters"
        elif {formats[name] for name in window} not in ({"unix-seconds"}, {"unix-milliseconds"}, {"date-time"}):
            yield f"{where}: x-window names parameters that are not both unix-seconds, unix-milliseconds or date-time"


def exclusions_are_well_formed(spec: Spec) -> Iterator[str]:
    holders = [
        (where, operation, {parameter.get("name"): bool(parameter.get("required")) for parameter in parameters})
        for where, operation, parameters in operations(spec.document)
    ]
    holders += [
        (slot.where, slot.node, {name: name in slot.node.get("required", []) for name in slot.node.get("properties", {})})
        for slot in slots(spec.document)
    ]
    for where, node, required in holders:
        for key in ("x-at-most-one", "x-exactly-one"):
            for group in node.get(key, []):
                if not isinstance(group, list) or len(set(map(str, group))) < 2 or not set(group) <= set(required):
                    yield f"{where}: {key} does not name two or more of what is defined there"
                elif any(required[name] for name in group):
                    yield f"{where}: {key} names something required"


def hosts_are_named(spec: Spec) -> Iterator[str]:
    known: dict[str, Any] = {}
    for where, operation, _ in operations(spec.document):
        servers = operation.get("servers")
        if servers is None:
            continue
        names = {str(server.get("x-host")) for server in servers}
        if len(names) != 1 or not KEBAB_CASE.fullmatch(min(names)):
            yield f"{where}: its servers do not have one x-host, a word in kebab-case"
        elif known.setdefault(min(names), servers) != servers:
            yield f"{where}: other operations have other servers for {min(names)}"
    for number, server in enumerate(spec.document.get("servers", [])):
        if "x-host" in server:
            yield f"servers/{number}: x-host on a server that is not of an operation"


def arguments_are_named(spec: Spec) -> Iterator[str]:
    for where, _, parameters in operations(spec.document):
        for parameter in parameters:
            if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", str(parameter.get("x-argument", "a"))):
                yield f"{where}: x-argument {parameter['x-argument']!r} is not a word in snake_case"


def environments_are_named(spec: Spec) -> Iterator[str]:
    seen: set[str] = set()
    for number, server in enumerate(spec.document.get("servers", [])):
        if "x-environment" not in server:
            continue
        name = server["x-environment"]
        if not isinstance(name, str) or not KEBAB_CASE.fullmatch(name):
            yield f"servers/{number}: x-environment {name!r} is not a word in kebab-case"
        elif name in seen or (number == 0) != (name == "production"):
            yield f"servers/{number}: x-environment {name!r} comes twice, or production is not the first server alone"
        seen.add(str(name))


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
        if not isinstance(envelope, dict) or not {"success"} <= set(envelope) <= {"payload", "success"}:
            yield f"{where}: x-envelope needs success, may have payload, nothing else"
            continue
        success = envelope["success"]
        if not isinstance(success, dict) or set(success) != {"property", "equals"}:
            yield f"{where}: x-envelope success needs property and equals, nothing else"
            continue
        if success["equals"] == []:
            yield f"{where}: x-envelope success equals nothing"
        for name in (envelope.get("payload", success["property"]), success["property"]):
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


def error_kinds_are_known(spec: Spec) -> Iterator[str]:
    for where, node in nodes(spec.document):
        if "x-error-kind" in node and node["x-error-kind"] not in CONVENTIONS.extensions["x-error-kind"].words:
            yield f"{where}: x-error-kind {node['x-error-kind']!r} is unknown"


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
        names = node.get("x-enum-names", node.get("enum", []))
        if not isinstance(names, list) or len(set(map(str, names))) != len(node.get("enum", [])):
            yield f"{where}: x-enum-names does not give each value a name of its own"


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
