"""The venues' descriptions, parsed independently of the generator, as the reference for the packages."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from codegen.document import Document
from codegen.tree import build
from tests import generated
from venuekit.call.operation import Body, Operation

Json = dict[str, Any]

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
"""A made-up venue that uses every form of schema; the real ones use few."""
VENUES = tuple(sorted(path.parent.name for path in ROOT.glob("specs/*/openapi.yaml")))

NUMERIC = ("decimal", "integer", "moment")
"""Kinds for which an empty string means absent, if they are optional."""


def json_of(response: Json) -> Json:
    """Return the JSON media types of a response."""
    return {media_type: media for media_type, media in response.get("content", {}).items() if "json" in media_type}


class Spec:
    """One venue's description."""

    def __init__(self, venue: str, path: Path) -> None:
        self.venue = venue
        self.path = path
        self.root: Json = Document.load(path).root
        self._nodes: dict[int, tuple[Json, Node]] = {}

    def __repr__(self) -> str:
        return f"<{self.venue}>"

    @cached_property
    def responses(self) -> list[Response]:
        """Return every possible response body."""
        return [
            Response(self, operation["operationId"], status, media["schema"], list(media.get("examples", {}).values()))
            for _, _, operation in self.operations
            for status, response in operation["responses"].items()
            for media in list(json_of(self.resolve(response)).values())[:1]  # a second type has the same schema
        ]

    @cached_property
    def operations(self) -> list[tuple[str, str, Json]]:
        """Return path, method and description of every operation."""
        return [
            (path, method, {**operation, "parameters": [*item.get("parameters", []), *operation.get("parameters", [])]})
            for path, item in self.root["paths"].items()
            for method, operation in item.items()
            if method != "parameters"
        ]

    def resolve(self, schema: Json) -> Json:
        """Return the target of a reference."""
        while "$ref" in schema:
            found = self.root
            for step in schema["$ref"].removeprefix("#/").split("/"):
                found = found[step]
            schema = found
        return schema

    def node(self, schema: Json) -> Node:
        """What a schema says."""
        if id(schema) not in self._nodes:
            self._nodes[id(schema)] = (schema, self._read(schema))  # keeps the schema alive, so that its id stays unique
        return self._nodes[id(schema)][1]

    def _read(self, schema: Json) -> Node:
        target = self.resolve(schema)
        if "allOf" in target:
            [target] = target["allOf"]
            return self.node(target)
        choices: list[Json] = target.get("oneOf") or target.get("anyOf") or []
        given = [self.node(choice) for choice in choices if choice.get("type") != "null"]
        if len(given) == 1:
            return Node(self, given[0].schema, choices=given[0].choices, nullable=True)
        if given:
            return Node(self, target, choices=given, nullable=len(given) < len(choices))
        return Node(self, target)


class Node:
    """A schema with references resolved and null separated."""

    def __init__(self, spec: Spec, schema: Json, *, choices: list[Node] | None = None, nullable: bool = False) -> None:
        declared = schema.get("type", [])
        types: list[str] = declared if isinstance(declared, list) else [declared]
        self._spec = spec
        self.schema = schema
        self.choices = choices or []
        """Alternatives."""
        self.nullable = nullable or "null" in types
        self.types = [one for one in types if one != "null"]
        """JSON types; the first is the one that models write."""
        self.format = schema.get("format")
        self.kind = self._kind()

    def _kind(self) -> str:
        schema, types = self.schema, self.types
        if self.choices:
            return "tagged" if "discriminator" in schema else "union"
        if "enum" in schema:
            return "enum"
        if "properties" in schema:
            return "object"
        if not types or (len(types) > 1 and {"array", "object"} & set(types)):
            return "anything"
        if self.format == "decimal":
            return "decimal"
        if str(self.format).startswith("unix-"):
            return "moment"
        if set(types) == {"string", "integer"} and self.format is None:
            return "bare text"
        if self.format in ("date-time", "date", "uuid"):
            return str(self.format)
        known = {"string": "text", "integer": "integer", "boolean": "boolean", "array": "array", "object": "map"}
        return known["integer" if "integer" in types else types[0]]

    @cached_property
    def properties(self) -> dict[str, Node]:
        """Return the properties of an object."""
        return {name: self._spec.node(schema) for name, schema in self.schema["properties"].items()}

    @cached_property
    def required(self) -> frozenset[str]:
        """Return the names of required properties."""
        return frozenset(self.schema.get("required", ()))

    @cached_property
    def item(self) -> Node:
        """Return the schema of items of an array or a map."""
        held = self.schema.get("items") or self.schema.get("additionalProperties") or {}
        return self._spec.node({} if held is True else held)

    @cached_property
    def tag(self) -> str:
        """Return the name of the discriminator."""
        return str(self.schema["discriminator"]["propertyName"])

    @cached_property
    def by_tag(self) -> dict[str, Node]:
        """Return alternatives by discriminator value: the name in the mapping, or that of the schema."""
        names = {target: name for name, target in self.schema["discriminator"].get("mapping", {}).items()}
        targets = [choice["$ref"] for choice in self.schema["oneOf"]]
        return {names.get(target, target.rsplit("/", 1)[-1]): node for target, node in zip(targets, self.choices, strict=True)}

    @property
    def envelope(self) -> tuple[str | None, str, Any] | None:
        """Return an envelope's payload property (or None), success property, and values of success."""
        if "x-envelope" not in self.schema:
            return None
        stated = self.schema["x-envelope"]
        equals = stated["success"]["equals"]
        return stated.get("payload"), stated["success"]["property"], equals if isinstance(equals, list) else [equals]

    @property
    def inner(self) -> list[Node]:
        """Return the schemas of its members or alternatives."""
        held = list(self.properties.values()) if self.kind == "object" else []
        return [*self.choices, *held, *([self.item] if self.kind in ("array", "map") else [])]

    @cached_property
    def height(self) -> int:
        """Return the depth of nested values; 0 if a schema is recursive."""
        above: set[int] = set()

        def levels(node: Node) -> float:
            if id(node) in above:
                return math.inf
            above.add(id(node))
            found = 1 + max(map(levels, node.inner), default=0)
            above.remove(id(node))
            return found

        found = levels(self)
        return 0 if math.isinf(found) else int(found)

    def reached(self) -> list[Node]:
        """Return this schema and all schemas reachable from it."""
        found: dict[int, Node] = {}
        pending = [self]
        while pending:
            node = pending.pop()
            if id(node) not in found:
                found[id(node)] = node
                pending += node.inner
        return list(found.values())

    @property
    def open(self) -> bool:
        """Return whether an enum is open."""
        return bool(self.schema.get("x-enum", "open") == "open")


class Response(NamedTuple):
    """A possible response body."""

    spec: Spec
    operation: str
    status: str
    schema: Json
    examples: list[Json]

    @property
    def name(self) -> str:
        """Return venue, operation and status."""
        return f"{self.spec.venue}/{self.operation}.{self.status}"

    @property
    def node(self) -> Node:
        """What its schema says."""
        return self.spec.node(self.schema)

    @property
    def succeeds(self) -> bool:
        """Return whether its status is a success."""
        return self.status.startswith("2")

    @property
    def code(self) -> int:
        """Return its status, or one of its class."""
        return int(self.status.replace("XX", "99")) if self.status != "default" else 399

    @property
    def described(self) -> Operation[Any]:
        """Return the package's ``Operation``."""
        return generated.operation(f"venuekit_{self.spec.venue}_api", self.operation).OPERATION

    @property
    def body(self) -> Body[Any]:
        """Return its decoder."""
        if self.succeeds:
            return self.described.success[int(self.status)]
        body = self.described.failures[int(self.status) if self.status.isdecimal() else self.status].body
        assert body is not None
        return body


SPECS = {venue: Spec(venue, ROOT / "specs" / venue / "openapi.yaml") for venue in VENUES}
EVERY_SPEC = {**SPECS, "awkward": Spec("awkward", GOLDEN / "awkward" / "openapi.yaml")}
RESPONSES = [response for spec in EVERY_SPEC.values() for response in spec.responses]


def _distinct() -> list[Response]:
    found: dict[tuple[str, str, bool], Response] = {}
    for one in RESPONSES:
        found.setdefault((one.spec.venue, str(one.schema), one.succeeds), one)
    return list(found.values())


DISTINCT = _distinct()
"""Return one response of each schema, since many errors share theirs."""


def _forms(response: Response) -> set[tuple[object, ...]]:
    """Return every form in a body: kind, container, and whether it may be absent or null."""

    def form(node: Node) -> tuple[object, ...]:
        return node.kind, tuple(node.types), node.format, node.nullable, node.kind == "enum" and node.open

    found: set[tuple[object, ...]] = {("body", response.succeeds, response.node.envelope is not None, form(response.node))}
    for node in response.node.reached():
        match node.kind:
            case "object":
                found |= {("property", name in node.required, form(one)) for name, one in node.properties.items()}
            case "array" | "map":
                found.add((form(node), form(node.item)))
            case "union" | "tagged":
                found.add((node.kind, *map(form, node.choices)))
    return found


def _covering(responses: list[Response]) -> list[Response]:
    """Return a few responses that together have all forms, chosen greedily."""
    forms = {one.name: _forms(one) for one in responses}
    missing = set[tuple[object, ...]]().union(*forms.values())
    chosen = []
    while missing:
        chosen.append(max(responses, key=lambda one: len(forms[one.name] & missing)))
        missing -= forms[chosen[-1].name]
    return sorted(chosen, key=responses.index)


COVERING = [
    chosen for venue in EVERY_SPEC for chosen in _covering([response for response in DISTINCT if response.spec.venue == venue])
]
"""Responses that together have every form of a venue's description, for tests with many bodies of each."""


@contextmanager
def awkward_package() -> Iterator[None]:
    """Generate the made-up venue's package, and make it importable within the block."""
    with TemporaryDirectory() as output:
        build(GOLDEN, Path(output), ["awkward"])
        place = str(Path(output) / "awkward" / "src")
        sys.path.insert(0, place)
        try:
            yield
        finally:
            sys.path.remove(place)
            for name in [name for name in sys.modules if name.startswith("venuekit_awkward_api")]:
                del sys.modules[name]
