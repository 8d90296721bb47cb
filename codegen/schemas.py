"""Read schemas: each becomes a ``SchemaType``. Reading has no side effects."""

from __future__ import annotations

from attrs import evolve

from codegen.document import Document, Json
from codegen.errors import ValidationError
from codegen.kinds import (
    AnyType,
    BareTextType,
    BooleanType,
    DateType,
    DecimalNumberType,
    DecimalTextType,
    EnumType,
    IntegerType,
    ListType,
    MapType,
    ModelType,
    QuotableIntegerType,
    SchemaType,
    SecretNumberType,
    SecretType,
    TaggedType,
    TextType,
    TimeType,
    UnionType,
    UnixMillisecondsType,
    UnixSecondsType,
    UuidType,
)
from codegen.words import pascal

SCALARS: dict[tuple[str, str | None], type[SchemaType]] = {
    ("string", None): TextType,
    ("string", "uri"): TextType,
    ("string", "decimal"): DecimalTextType,
    ("string", "date-time"): TimeType,
    ("string", "date"): DateType,
    ("string", "uuid"): UuidType,
    ("string", "password"): SecretType,
    ("integer", "password"): SecretNumberType,
    ("number", "decimal"): DecimalNumberType,
    ("integer", None): IntegerType,
    ("integer", "int32"): IntegerType,
    ("integer", "int64"): IntegerType,
    ("integer", "unix-seconds"): UnixSecondsType,
    ("integer", "unix-milliseconds"): UnixMillisecondsType,
    ("boolean", None): BooleanType,
}
"""Kinds by type and format."""
_TOLD_APART = (ModelType, TextType, IntegerType, BooleanType, ListType)
"""Kinds that a union may consist of, each once."""


class SchemaReader:
    """Turns schemas into types; anonymous ones are named after their location."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def read(self, schema: Json, name: str) -> SchemaType:
        """Return the type of ``schema``; ``name`` is used for an anonymous object or enum in it."""
        if "$ref" in schema:
            return self._referred(schema, name)
        if "allOf" in schema:
            parts = schema["allOf"]
            if len(parts) != 1:
                raise ValidationError(name, "allOf with several schemas isn't supported; list all fields in one schema")
            return self._with_own(self.read(parts[0], name), schema)
        alternatives = schema.get("oneOf") or schema.get("anyOf")
        if alternatives:
            return self._union(schema, alternatives, name)
        types = schema.get("type")
        types = list(types) if isinstance(types, list) else [types] if types else []
        nullable = "null" in types
        types = [one for one in types if one != "null"]
        return evolve(self._typed(schema, types, name), nullable=nullable, schema=schema)

    def field(self, model: str, wire_name: str, node: Json) -> SchemaType:
        """Return the type of a model's property."""
        return self.read(node, f"{model}{pascal(wire_name)}")

    def property_of(self, model: SchemaType, name: str) -> SchemaType:
        """Return the type of a property. Raises ``ValidationError`` if there is none of that name."""
        properties = model.schema.get("properties", {})
        if name not in properties:
            raise ValidationError(model.name, f"has no property {name}; define it, or fix its spelling")
        return self.field(model.name, name, properties[name])

    def _referred(self, schema: Json, name: str) -> SchemaType:
        target = self._document.resolve(schema)
        component = schema["$ref"].rsplit("/", 1)[-1]
        if not schema["$ref"].startswith("#/components/schemas/"):
            raise ValidationError(name, f"{schema['$ref']} is not a schema; refer to one below components/schemas")
        found = _named(target, component)
        return self._with_own(evolve(found, schema=target) if found else self.read(target, component), schema)

    @staticmethod
    def _with_own(found: SchemaType, schema: Json) -> SchemaType:
        """Put a reference's own description and unit before its target's."""
        own = {key: value for key, value in schema.items() if key not in ("$ref", "allOf", "oneOf", "anyOf")}
        return evolve(found, schema={**found.schema, **own})

    def _union(self, schema: Json, alternatives: list[Json], name: str) -> SchemaType:
        if "discriminator" in schema:
            return self._tagged(schema, alternatives, name)
        found = [self.read(one, f"{name}{position}") for position, one in enumerate(alternatives) if one.get("type") != "null"]
        nullable = len(found) < len(alternatives) or any(one.nullable for one in found)
        if len(found) == 1:
            return evolve(self._with_own(found[0], schema), nullable=nullable)
        if len({type(one) for one in found}) < len(found) or not all(type(one) in _TOLD_APART for one in found):
            kinds = ", ".join(one.kind for one in found)
            raise ValidationError(name, f"a union of {kinds} can't be distinguished when read; use one object, or text")
        return UnionType(alternatives=tuple(found), nullable=nullable, schema=schema)

    def _tagged(self, schema: Json, alternatives: list[Json], name: str) -> SchemaType:
        discriminator = schema["discriminator"]
        mapping: dict[str, str] = discriminator.get("mapping", {})
        values = {reference.rsplit("/", 1)[-1]: value for value, reference in mapping.items()}
        if "propertyName" not in discriminator:
            raise ValidationError(
                name, "discriminator needs a propertyName; name the property that distinguishes the alternatives"
            )
        tag = discriminator["propertyName"]
        found = [self.read(one, f"{name}{position}") for position, one in enumerate(alternatives)]
        for one in found:
            if not isinstance(one, ModelType) or tag not in one.required:
                raise ValidationError(
                    name, f"alternatives must be objects that require the property {tag}; add it to their required"
                )
        if len(found) < 2:
            raise ValidationError(name, "discriminator needs at least two alternatives; add another, or leave discriminator out")
        if len(values) < len(mapping) or not values.keys() <= {one.name for one in found}:
            raise ValidationError(
                name, "discriminator's mapping must name each alternative exactly once; give every alternative one value"
            )
        tag_values = tuple(values.get(one.name, one.name) for one in found)
        return TaggedType(alternatives=tuple(found), tag=tag, values=tag_values, schema=schema)

    def _typed(self, schema: Json, types: list[str], name: str) -> SchemaType:
        named = _named(schema, name)
        if named is not None:
            return named
        layout = schema.get("format")
        if len(types) > 1 and {"object", "array"} & set(types):
            return AnyType()
        if sorted(types) == ["number", "string"] and layout == "decimal":
            return DecimalNumberType(as_text=types[0] == "string")
        if sorted(types) == ["integer", "string"] and layout == "int64":
            return QuotableIntegerType()
        if sorted(types) == ["integer", "string"] and layout is None:
            return BareTextType()
        if types == ["array"]:
            return ListType(item=self.read(schema.get("items", {}), f"{name}Item"))
        if types == ["object"]:
            extra = schema.get("additionalProperties", True)
            return MapType(item=self.read(extra if isinstance(extra, dict) else {}, f"{name}Value"))
        if not types and set(schema) <= {"description", "title", "default", "example", "examples"}:
            return AnyType()
        if len(types) == 1 and (types[0], layout) in SCALARS:
            return SCALARS[types[0], layout]()
        if types == ["number"]:
            raise ValidationError(name, "type: number needs format: decimal; add it, since floats are not allowed")
        raise ValidationError(
            name,
            f"type {types or 'none'} with format {layout} isn't one of those in specs/README.md; choose a row of its table of types",
        )


def _named(schema: Json, name: str) -> EnumType | ModelType | None:
    """Return the type of a schema that gets a class; None for other schemas."""
    if "enum" in schema:
        return EnumType(component=name, definition=schema)
    return ModelType(component=name, definition=schema) if "properties" in schema else None
