"""Enums, models, and alternatives of them."""

from __future__ import annotations

import json
from typing import ClassVar

from attrs import field, frozen

from codegen.document import Json
from codegen.kinds.base import Call, NameBook, SchemaType


@frozen(kw_only=True)
class NamedType(SchemaType):
    """A schema that gets a class."""

    component: str
    """Its name."""
    definition: Json = field(eq=False, repr=False)
    """The page that documents it."""

    @property
    def name(self) -> str:
        return self.component

    def annotation(self, names: NameBook) -> str:
        return names.class_name(self.component)

    def plain_wire(self) -> Json:
        return {"$ref": f"#/components/schemas/{self.component}"}

    def public(self) -> Json:
        return {"$ref": f"#/components/schemas/{self.component}"}


@frozen(kw_only=True)
class EnumType(NamedType):
    """Known values of a text or an integer."""

    kind: ClassVar[str] = "enum"

    @property
    def values(self) -> list[str | int]:
        return list(self.definition["enum"])

    def argument_annotation(self, names: NameBook) -> str:
        return f"{self.annotation(names)} | Literal[{', '.join(map(json.dumps, self.values))}]"

    def back(self) -> str:
        return "_writing.plain"

    def check(self) -> Call:
        return Call("_parameters.choice", {"allowed": repr(tuple(self.values))})


@frozen(kw_only=True)
class ModelType(NamedType):
    """An object with described properties."""

    kind: ClassVar[str] = "model"
    plain: ClassVar[bool] = False
    kept: ClassVar[bool] = False

    @property
    def properties(self) -> Json:
        """Schemas by wire name."""
        return dict(self.definition["properties"])

    @property
    def required(self) -> list[str]:
        """Wire names of required properties."""
        return list(self.definition.get("required", []))

    def argument_annotation(self, names: NameBook) -> str:
        return f"{self.annotation(names)} | {self.annotation(names)}Params"

    def wire_annotation(self, names: NameBook) -> str:
        return f"Wire{self.annotation(names)}"

    def reading(self, names: NameBook, source: str) -> str:
        return f"{self.annotation(names)}._built({source}, note)"

    def back(self) -> str:
        return "_writing.dictionary"

    def change(self, names: NameBook) -> Call:
        return Call("_fields.model", {"kind": self.annotation(names)})


@frozen(kw_only=True)
class UnionType(SchemaType):
    """One of several alternatives, distinguished by their JSON types."""

    kind: ClassVar[str] = "union"
    plain: ClassVar[bool] = False
    kept: ClassVar[bool] = False

    alternatives: tuple[SchemaType, ...]

    @property
    def inner(self) -> tuple[SchemaType, ...]:
        return self.alternatives

    def annotation(self, names: NameBook) -> str:
        return " | ".join(one.annotation(names) for one in self.alternatives)

    def argument_annotation(self, names: NameBook) -> str:
        return " | ".join(one.argument_annotation(names) for one in self.alternatives)

    def wire_annotation(self, names: NameBook) -> str:
        return " | ".join(one.wire_annotation(names) for one in self.alternatives)

    def reading(self, names: NameBook, source: str) -> str | None:
        expression = source
        for one in self.alternatives:
            reading = one.reading(names, source)
            if reading is not None:
                wire = "list" if one.listed else one.wire_annotation(names)
                expression = f"{reading} if isinstance({source}, {wire}) else {expression}"
        return expression if expression != source else None

    def back(self) -> str:
        return "_writing.either"

    def change(self, names: NameBook) -> Call:
        return Call("_fields.either", {one.kind: one.taking(names) for one in self.alternatives})

    def plain_wire(self) -> Json:
        return {"oneOf": [one.wire() for one in self.alternatives]}

    def public(self) -> Json:
        return {"oneOf": [one.public() for one in self.alternatives]}


@frozen(kw_only=True)
class TaggedType(UnionType):
    """One of several models, distinguished by the value of a property that all have."""

    kind: ClassVar[str] = "tagged"

    tag: str
    """The property."""
    values: tuple[str, ...]
    """Its value in each alternative."""

    def annotation(self, names: NameBook) -> str:
        return f"{super().annotation(names)} | Unknown"

    def change(self, names: NameBook) -> Call:
        kinds = ", ".join(
            f"{value!r}: {one.annotation(names)}" for value, one in zip(self.values, self.alternatives, strict=True)
        )
        tag = names.attribute(self.alternatives[0].name, self.tag)
        return Call("_fields.tagged", {"tag": repr(tag), "kinds": f"{{{kinds}}}"})

    def plain_wire(self) -> Json:
        return {**super().plain_wire(), "discriminator": self.schema["discriminator"]}

    def _or_null(self, written: Json) -> Json:
        return {"oneOf": [written, {"type": "null"}]}
