"""Reads what the rules check: the conventions, a description, and its samples."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import yaml

SPECS = Path(__file__).resolve().parents[2] / "specs"
VENUES = sorted(folder.name for folder in SPECS.iterdir() if folder.is_dir() and not folder.name.startswith("."))

Node = dict[str, Any]

SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
PASCAL_CASE = re.compile(r"[A-Z][A-Za-z0-9]*")
KEBAB_CASE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# Maps with arbitrary names as keys: an `x-` there isn't an extension.
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
    (frozenset({"string"}), "password"),
    (frozenset({"integer"}), "password"),
    (frozenset({"string"}), "date-time"),
    (frozenset({"string"}), "password"),
    (frozenset({"boolean"}), None),
    (frozenset({"array"}), None),
    (frozenset({"object"}), None),
})  # fmt: skip


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
            places = [place.strip() for place in cells[1].split(",")]
            kinds = {"schema" if "schema" in place or place == "property" else place.partition(" ")[0] for place in places}
            extensions[name[1]] = Extension(frozenset(kinds), tuple(re.findall(r"`([^`]+)`", cells[2])))
        return cls(extensions)


CONVENTIONS = Conventions.read((SPECS / "README.md").read_text(encoding="utf-8"))


class StrictLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # the fast loader, if PyYAML has it
    """A YAML loader that keeps dates as text and refuses duplicate keys."""


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
    """Parse JSON exactly: without floats, NaN and duplicate keys."""

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
    """A description, and the text of its samples by their address in the description."""

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
