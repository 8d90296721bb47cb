"""What a schema means to us, told once; both generators and all templates work from this.

A ``SchemaType`` is a schema without the accidents of how it was written: references followed, null taken out, anonymous objects and
enums given a name, the two spellings of a number merged.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve, field, frozen

from codegen.document import Document, Json
from codegen.errors import ValidationError

SCALARS = {
    ("string", None): "text",
    ("string", "uri"): "text",
    ("string", "decimal"): "decimal-text",
    ("string", "date-time"): "time",
    ("string", "date"): "date",
    ("string", "uuid"): "uuid",
    ("string", "password"): "secret",
    ("integer", "password"): "secret-number",
    ("number", "decimal"): "decimal-number",
    ("integer", None): "integer",
    ("integer", "int32"): "integer",
    ("integer", "int64"): "integer",
    ("integer", "unix-seconds"): "unix-seconds",
    ("integer", "unix-milliseconds"): "unix-milliseconds",
    ("boolean", None): "boolean",
}


@frozen
class SchemaType:
    """The meaning of a schema."""

    kind: str
    """A value of ``SCALARS``, or ``enum``, ``model``, ``array``, ``map``, ``union``, ``tagged``, ``any``, ``quotable-integer``,
    ``bare-text``; ``plain-text`` for a body that is no JSON.
    """
    name: str = ""
    """Component's name, of an enum or a model."""
    inner: tuple[SchemaType, ...] = ()
    """What an array or map holds, the alternatives of a union."""
    nullable: bool = False
    as_text: bool = False
    """Whether a decimal that is read from numbers too is written as text."""
    schema: Json = field(factory=dict, eq=False, repr=False)
    """Where bounds, description and unit stand."""


class SchemaReader:
    """Turns schemas into shapes; names what is anonymous by where it stands."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def shape(self, schema: Json, name: str) -> SchemaType:
        """Return the shape of ``schema``; ``name`` is what an anonymous object or enum in it will be called."""
        if "$ref" in schema:
            return self._referred(schema, name)
        if "allOf" in schema:
            parts = schema["allOf"]
            if len(parts) != 1:
                raise ValidationError(name, "allOf of several schemas isn't supported; write the fields out")
            return self._with_own(self.shape(parts[0], name), schema)
        alternatives = schema.get("oneOf") or schema.get("anyOf")
        if alternatives:
            return self._union(schema, alternatives, name)
        types = schema.get("type")
        types = list(types) if isinstance(types, list) else [types] if types else []
        nullable = "null" in types
        types = [one for one in types if one != "null"]
        return evolve(self._typed(schema, types, name), nullable=nullable, schema=schema)

    def _referred(self, schema: Json, name: str) -> SchemaType:
        target = self._document.resolve(schema)
        component = schema["$ref"].rsplit("/", 1)[-1]
        if not schema["$ref"].startswith("#/components/schemas/"):
            raise ValidationError(name, f"{schema['$ref']} is not a schema; refer to one below components/schemas")
        shape = SchemaType("enum", component) if "enum" in target else None
        if shape is None and _is_model(target):
            shape = SchemaType("model", component)
        return self._with_own(evolve(shape, schema=target) if shape else self.shape(target, component), schema)

    @staticmethod
    def _with_own(shape: SchemaType, schema: Json) -> SchemaType:
        """Put a reference's own description and unit before its target's."""
        own = {key: value for key, value in schema.items() if key not in ("$ref", "allOf", "oneOf", "anyOf")}
        return evolve(shape, schema={**shape.schema, **own})

    def _union(self, schema: Json, alternatives: list[Json], name: str) -> SchemaType:
        if "discriminator" in schema:
            return self._tagged(schema, alternatives, name)
        shapes = [self.shape(one, f"{name}{position}") for position, one in enumerate(alternatives) if one.get("type") != "null"]
        nullable = len(shapes) < len(alternatives) or any(one.nullable for one in shapes)
        if len(shapes) == 1:
            return evolve(self._with_own(shapes[0], schema), nullable=nullable)
        kinds = [one.kind for one in shapes]
        if len(set(kinds)) < len(kinds) or not set(kinds) <= {"model", "text", "integer", "boolean", "array"}:
            raise ValidationError(name, f"a union of {', '.join(kinds)} can't be told apart when read; use one object, or text")
        return SchemaType("union", inner=tuple(shapes), nullable=nullable, schema=schema)

    def _tagged(self, schema: Json, alternatives: list[Json], name: str) -> SchemaType:
        discriminator = schema["discriminator"]
        mapping: dict[str, str] = discriminator.get("mapping", {})
        values = {reference.rsplit("/", 1)[-1]: value for value, reference in mapping.items()}
        if "propertyName" not in discriminator:
            raise ValidationError(name, "discriminator needs a propertyName; name the property that tells them apart")
        shapes = [self.shape(one, f"{name}{position}") for position, one in enumerate(alternatives)]
        for shape in shapes:
            if shape.kind != "model" or discriminator["propertyName"] not in shape.schema.get("required", []):
                raise ValidationError(
                    name,
                    f"alternatives must be objects that require the property {discriminator['propertyName']}; add it to their required",
                )
        if len(shapes) < 2:
            raise ValidationError(name, "discriminator needs two alternatives at least; name another, or leave discriminator out")
        if len(values) < len(mapping) or not values.keys() <= {shape.name for shape in shapes}:
            raise ValidationError(
                name, "discriminator's mapping must lead to alternatives, to each of them once; give every alternative one value"
            )
        for shape in shapes:
            tag = (discriminator["propertyName"], values.get(shape.name, shape.name))
            if self._document.tags.setdefault(shape.name, tag) != tag:
                raise ValidationError(shape.name, "is told apart by different tags in two places; use one discriminator for both")
        return SchemaType("tagged", inner=tuple(shapes), schema=schema)

    def _typed(self, schema: Json, types: list[str], name: str) -> SchemaType:
        if "enum" in schema or _is_model(schema):
            self._hoist(name, schema)
            return SchemaType("enum" if "enum" in schema else "model", name)
        layout = schema.get("format")
        if sorted(types) == ["number", "string"] and layout == "decimal":
            return SchemaType("decimal-number", as_text=types[0] == "string")
        if sorted(types) == ["integer", "string"] and layout == "int64":
            return SchemaType("quotable-integer")
        if sorted(types) == ["integer", "string"] and layout is None:
            return SchemaType("bare-text")
        if len(types) > 1 and {"object", "array"} & set(types):
            return SchemaType("any")
        if types == ["array"]:
            return SchemaType("array", inner=(self.shape(schema.get("items", {}), f"{name}Item"),))
        if types == ["object"]:
            extra = schema.get("additionalProperties", True)
            return SchemaType("map", inner=(self.shape(extra if isinstance(extra, dict) else {}, f"{name}Value"),))
        if not types and set(schema) <= {"description", "title", "default", "example", "examples"}:
            return SchemaType("any")
        if len(types) == 1 and (types[0], layout) in SCALARS:
            return SchemaType(SCALARS[types[0], layout])
        if types == ["number"]:
            raise ValidationError(name, "type: number needs format: decimal; there are no floats here")
        raise ValidationError(
            name,
            f"type {types or 'none'} with format {layout} isn't one of those in specs/README.md; choose a row of its table of types",
        )

    def _hoist(self, name: str, schema: Json) -> None:
        known = self._document.schemas.setdefault(name, schema)
        if known is not schema:
            raise ValidationError(
                name, "an anonymous schema would get this name, which is taken; name it under components/schemas"
            )


def _is_model(schema: Json) -> bool:
    return "properties" in schema


def wire_schema(shape: SchemaType, optional: bool = False) -> Any:
    """JSON Schema of what is on the wire, tolerant: no bounds, anything optional may be null."""
    plain = _WIRE.get(shape.kind)
    written: Json
    if plain is not None:
        written = dict(plain)
    elif shape.kind in ("enum", "model"):
        written = {"$ref": f"#/components/schemas/{shape.name}"}
    elif shape.kind == "array":
        written = {"type": "array", "items": wire_schema(shape.inner[0])}
    elif shape.kind == "map":
        written = {"type": "object", "additionalProperties": wire_schema(shape.inner[0])}
    elif shape.kind == "tagged":
        written = {"oneOf": [wire_schema(one) for one in shape.inner], "discriminator": shape.schema["discriminator"]}
    else:
        written = {"oneOf": [wire_schema(one) for one in shape.inner]}
    if not (optional or shape.nullable) or shape.kind == "any":
        return written
    if "type" in written and shape.kind != "map":  # a map written so would lose what it holds in datamodel-code-generator
        written["type"] = [*(written["type"] if isinstance(written["type"], list) else [written["type"]]), "null"]
        return written
    if shape.kind == "tagged":
        return {"oneOf": [written, {"type": "null"}]}
    return {"oneOf": [*written.get("oneOf", [written]), {"type": "null"}]}


WIRE_TYPES = {
    "decimal-text": "DecimalText",
    "decimal-number": "DecimalNumber",
    "time": "Moment",
    "unix-seconds": "UnixSeconds",
    "unix-milliseconds": "UnixMilliseconds",
    "quotable-integer": "QuotableInteger",
    "bare-text": "BareText",
    "secret": "SecretText",
}
"""Kinds whose wire type ``venuekit.codec.wire`` defines."""

_WIRE: dict[str, Json] = {
    **{kind: {"$ref": f"#/components/schemas/{name}"} for kind, name in WIRE_TYPES.items()},
    "text": {"type": "string"},
    "date": {"type": "string", "format": "date"},
    "uuid": {"type": "string", "format": "uuid"},
    "integer": {"type": "integer"},
    "secret-number": {"type": "integer"},
    "boolean": {"type": "boolean"},
    "any": {},
}

_PUBLIC: dict[str, Json] = {
    "time": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "uuid": {"type": "string", "format": "uuid"},
    "unix-seconds": {"type": "integer"},
    "unix-milliseconds": {"type": "integer"},
    "integer": {"type": "integer"},
    "quotable-integer": {"type": "integer"},
    "boolean": {"type": "boolean"},
    "any": {},
}


def public_schema(shape: SchemaType) -> Json:
    """JSON Schema of the same for the generator of models and operations, which needs names and structure only."""
    if shape.kind in ("enum", "model"):
        return {"$ref": f"#/components/schemas/{shape.name}"}
    if shape.kind == "array":
        return {"type": "array", "items": public_schema(shape.inner[0])}
    if shape.kind == "map":
        return {}  # a map would become a class over there, which is not one of ours
    if shape.kind in ("union", "tagged"):
        return {"oneOf": [public_schema(one) for one in shape.inner]}
    return dict(_PUBLIC.get(shape.kind, {"type": "string"}))
