"""The models and enums of a document, ready to be written."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import frozen

from codegen.document import Document, Json
from codegen.errors import ValidationError
from codegen.exclusive import RULES, ExclusiveSpec, exclusive
from codegen.kinds import EnumType, NamedType, SchemaType, TaggedType
from codegen.operations import OperationSpec, source_page
from codegen.schemas import SchemaReader

SCHEMA_KEYS = {
    "type", "format", "enum", "properties", "required", "items", "additionalProperties", "oneOf", "anyOf", "allOf", "$ref",
    "discriminator", "title", "description", "default", "example", "examples", "const", "deprecated",
    "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern",
    "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "x-source", "x-unit", "x-enum", "x-enum-names", "x-envelope", "x-error", *RULES,
}  # fmt: skip


@frozen
class FieldSpec:
    """One property of a model."""

    wire_name: str
    type: SchemaType
    required: bool

    @property
    def description(self) -> str:
        return str(self.type.schema.get("description", "")).strip()

    @property
    def unit(self) -> str | None:
        return self.type.schema.get("x-unit")

    @property
    def optional(self) -> bool:
        """Whether the value may be missing."""
        return self.type.nullable or not self.required


@frozen
class ModelSpec:
    """One object schema."""

    component: str
    description: str
    source: str
    fields: list[FieldSpec]
    exclusive: list[ExclusiveSpec]


@frozen
class EnumSpec:
    """One enum schema."""

    component: str
    description: str
    source: str
    values: list[str | int]
    names: list[str]
    """Names of the members, one for each value."""
    closed: bool


@frozen
class Components:
    """All schemas that become classes."""

    models: list[ModelSpec]
    enums: list[EnumSpec]
    tags: dict[str, tuple[str, str]]
    """For models that are alternatives of a tagged union: the property with the tag, and its value."""

    @property
    def fields(self) -> dict[str, list[FieldSpec]]:
        """Fields of the models by component."""
        return {model.component: model.fields for model in self.models}


def components(document: Document, operations: Iterable[OperationSpec] = ()) -> Components:
    """Return every object and enum of the document, including anonymous ones.

    Raises ``ValidationError`` if two have the same name, or a model has different tags in two places.
    """
    schemas = SchemaReader(document)
    definitions: Json = {}
    models: dict[str, ModelSpec] = {}
    enums: dict[str, EnumSpec] = {}
    tags: dict[str, tuple[str, str]] = {}
    pending = [schemas.read(schema, name) for name, schema in document.schemas.items()]
    pending += [found for one in operations for found in one.types]
    while pending:
        for found in pending.pop().walk():
            if isinstance(found, TaggedType):
                _tag(tags, found)
            if not isinstance(found, NamedType):
                continue
            if definitions.setdefault(found.name, found.definition) is not found.definition:
                raise ValidationError(
                    found.name, "an anonymous schema would get this name, which is taken; name it under components/schemas"
                )
            if isinstance(found, EnumType):
                enums[found.name] = enum_spec(found.name, found.definition)
            elif found.name not in models:
                models[found.name] = _model(schemas, found.name, found.definition)
                pending += [field.type for field in models[found.name].fields]
    return Components([models[name] for name in sorted(models)], [enums[name] for name in sorted(enums)], tags)


def _tag(tags: dict[str, tuple[str, str]], found: TaggedType) -> None:
    for one, value in zip(found.alternatives, found.values, strict=True):
        if tags.setdefault(one.name, (found.tag, value)) != (found.tag, value):
            raise ValidationError(one.name, "has different tags in two places; use the same discriminator for both")


def _model(schemas: SchemaReader, name: str, schema: Json) -> ModelSpec:
    required = set(schema.get("required", []))
    fields = [
        FieldSpec(wire_name, schemas.field(name, wire_name, node), wire_name in required)
        for wire_name, node in schema["properties"].items()
    ]
    rules = exclusive_fields(name, schema)
    return ModelSpec(name, schema.get("description", "").strip(), source(name, schema), fields, rules)


def exclusive_fields(name: str, schema: Json) -> list[ExclusiveSpec]:
    """Return which properties of a schema exclude each other."""
    required = schema.get("required", [])
    return exclusive(name, schema, {wire_name: wire_name in required for wire_name in schema.get("properties", {})})


def required_exist(name: str, schema: Json) -> None:
    """Check that required properties are defined, and that msgspec can read all properties."""
    undefined = set(schema.get("required", [])) - set(schema.get("properties", {}))
    if undefined:
        raise ValidationError(
            name, f"requires {min(undefined)}, which it does not define; add it to properties, or remove it from required"
        )


def readable_name(name: str, wire_name: str) -> None:
    """Check that msgspec can read a property's name."""
    if re.search(r'["\\\x00-\x1f]', wire_name):
        raise ValidationError(
            name,
            f"{wire_name!r} cannot be read: msgspec doesn't support quotes, backslashes or control characters in names; "
            "leave the property out",
        )


def enum_spec(name: str, schema: Json) -> EnumSpec:
    """Return an enum's values and whether it is open."""
    values = schema["enum"]
    if not values or not (all(isinstance(one, str) for one in values) or all(type(one) is int for one in values)):
        raise ValidationError(
            name, "an enum needs values, all texts or all integers (quote yes, no, on, off); list them, in quotes"
        )
    if schema.get("x-enum", "open") not in ("open", "closed"):
        raise ValidationError(name, "x-enum must be open or closed; choose one of them")
    stated = schema.get("x-enum-names")
    if stated is not None and not (
        isinstance(stated, list)
        and len(stated) == len(values)
        and all(re.fullmatch(r"[A-Z][A-Z0-9_]*", str(one)) for one in stated)
    ):
        raise ValidationError(name, "x-enum-names needs a name in capitals for each value; write one for each, in the same order")
    names = stated or list(map(member_name, values))
    if len(set(names)) < len(values):
        raise ValidationError(
            name,
            "two values would get the same member name; remove one, add x-enum-names, or describe a plain string",
        )
    closed = schema.get("x-enum") == "closed"
    return EnumSpec(name, schema.get("description", "").strip(), source(name, schema), values, names, closed)


def source(name: str, schema: Json) -> str:
    """Return the page that a schema's facts come from; empty if none is named."""
    return source_page(name, schema) if "x-source" in schema else ""


def refuse_unknown(where: str, node: object) -> None:
    """Raise ``ValidationError`` for an unknown key of a schema, or of a nested one."""
    if isinstance(node, dict):
        unknown = set(node) - SCHEMA_KEYS
        if unknown:
            raise ValidationError(where, f"{min(unknown)} isn't supported in a schema; remove it, or fix its spelling")
        for name, inner in node.get("properties", {}).items():
            refuse_unknown(f"{where}.{name}", inner)
        for key in ("items", "additionalProperties"):
            refuse_unknown(where, node.get(key))
        for key in ("oneOf", "anyOf", "allOf"):
            for inner in node.get(key, []):
                refuse_unknown(where, inner)


def member_name(value: str | int) -> str:
    """Return the name of an enum's member: the value in capitals, made a valid name."""
    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"VALUE_NEGATIVE_{-value}"
    name = re.sub(r"\W+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", value)).strip("_").upper()
    return name if name.isidentifier() else f"VALUE_{name}".rstrip("_")
